import ts from 'typescript';
import { vi } from 'vitest';

/** A regular expression as it is written. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Test helper: the regular expressions that stand in a file of TypeScript between slashes. */
export function literalsIn(code: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('', code, ts.ScriptTarget.Latest));
  return found;
}

/**
 * Test helper: the regular expressions that files of the rules build from strings while `work` runs, and those that
 * they would build as soon as a message has the words for them.
 */
export async function builtDuring(work: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  vi.doMock(import('../text/pattern.ts'), async (load) => {
    const own = await load();
    const pattern: typeof own.pattern = (source) => {
      found.push({ source, flags: 'g' });
      return own.pattern(source);
    };
    return { ...own, pattern };
  });
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
      if (caller.includes('/src/rules/')) found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
    vi.doUnmock('../text/pattern.ts');
  }
  return found;
}
