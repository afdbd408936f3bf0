import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="utf-8"[^>]*>/i;

/**
 * Moves a page's policy to the head of its head: what stands before the policy escapes it, and Astro puts it last.
 * Throws where a page has no policy or doesn't begin with its charset.
 * @param {string} html
 * @param {string} file
 */
export function withPolicyFirst(html, file) {
  const [meta] = html.match(policy) ?? [];
  if (!meta)
    throw new Error(`${file}: expected a meta with the content security policy, found none.`);
  if (!charset.test(html)) throw new Error(`${file}: expected <meta charset="utf-8">, found none.`);
  return html.replace(meta, '').replace(charset, (first) => first + meta);
}

/** @returns {import('astro').AstroIntegration} */
export function cspFirst() {
  return {
    name: 'csp-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const path = join(root, file);
          await writeFile(path, withPolicyFirst(await readFile(path, 'utf8'), file));
        }
      },
    },
  };
}
