// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usedDrawings } from './used-drawings.mjs';
import { usedStyles } from './used-styles.mjs';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="utf-8"[^>]*>/i;
const styles = /<link rel="stylesheet" href="([^"]+)">|<style>([^]*?)<\/style>/g;
const inlineScripts = /<script(?: type="module")?>([^]*?)<\/script>/g;
const moduleScripts = /<script type="module" src="([^"]+)"><\/script>/g;
/** Characters of a script that others shouldn't wait for. */
const heavy = 50_000;
/** The rules' own file: what it names are words of messages, not of styles. Its name is given in astro.config.mjs. */
const rules = /\/rules\.[^/]+\.js$/;
const imports = /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+)["'`]/g;
export const lateImports = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.\/[^"'`]+)["'`]/g;

/**
 * Finishes a built page: the styles and drawings that it uses stand in it, so that it paints after one round trip; the files that its scripts
 * import are asked for at once; and its policy comes first, since what stands before the policy escapes it, and names
 * no more than this page has. Throws where a page has no policy or doesn't begin with its charset.
 * @param {string} html
 * @param {string} page for messages
 * @param {(address: string) => string} read the text of one of the site's files, by its address in a page
 */
export function finished(html, page, read) {
  if (!policy.test(html))
    throw new Error(`${page}: expected a meta with the content security policy, found none.`);
  if (!charset.test(html)) throw new Error(`${page}: expected <meta charset="utf-8">, found none.`);
  const scripts = scriptsOf(html, read);
  const drawn = usedDrawings(html, scripts);
  return withPolicy(withModules(withStyles(drawn, scripts, read), read));
}

/**
 * The text of a page's scripts, and of all that they ask for later, without the rules.
 * @param {string} html
 * @param {(address: string) => string} read
 */
function scriptsOf(html, read) {
  const files = Array.from(html.matchAll(moduleScripts), ([, file = '']) => [
    ...reached(file, read, lateImports),
  ]).flat();
  return [...new Set(files)]
    .filter((file) => !rules.test(file))
    .map(read)
    .join('\n');
}

/**
 * @param {string} html
 * @param {string} scripts
 * @param {(address: string) => string} read
 */
function withStyles(html, scripts, read) {
  const all = Array.from(html.matchAll(styles), ([, file, text = '']) =>
    (file ? read(file) : text).trim(),
  );
  if (all.length === 0) return html;
  const [first = ''] = html.match(styles) ?? [];
  const bare = html.replace(first, '<!--styles-->').replace(styles, '');
  const css = usedStyles([...new Set(all)].join('\n'), `${bare}\n${scripts}`);
  return bare.replace('<!--styles-->', () => `<style>${css}</style>`);
}

/**
 * Scripts run in the order in which they stand, so those that wait for the rules come last: a quiz answers before them.
 * @param {string} html
 * @param {(address: string) => string} read
 */
function withModules(html, read) {
  const scripts = Array.from(html.matchAll(moduleScripts), ([tag, file = '']) => ({
    tag,
    files: [...reached(file, read)],
  }));
  const isHeavy = (/** @type {{ files: string[] }} */ { files }) =>
    files.some((file) => read(file).length > heavy);
  const [late, early] = [scripts.filter(isHeavy), scripts.filter((script) => !isHeavy(script))];
  const links = (/** @type {typeof scripts} */ some, /** @type {Set<string>} */ asked) =>
    some
      .flatMap(({ files: [, ...imported] }) => imported)
      .filter((file) => !asked.has(file) && asked.add(file))
      .map((file) => `<link rel="modulepreload" href="${file}">`)
      .join('');
  const asked = new Set();
  const [first, last] = [links(early, asked), links(late, asked)];
  const moved = late.reduce((text, { tag }) => text.replace(tag, ''), html);
  return moved
    .replace('</head>', () => `${first}</head>`)
    .replace('</body>', () => `${last}${late.map(({ tag }) => tag).join('')}</body>`);
}

/**
 * A script and all that it imports; with `lateImports`, also what it asks for later.
 * @param {string} address
 * @param {(address: string) => string} read
 * @param {RegExp} [pattern]
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
export function reached(address, read, pattern = imports, found = new Set()) {
  if (found.has(address)) return found;
  found.add(address);
  for (const [, file = ''] of read(address).matchAll(pattern))
    reached(new URL(file, `http://site${address}`).pathname, read, pattern, found);
  return found;
}

/** @param {string} html */
function withPolicy(html) {
  const [meta = ''] = html.match(policy) ?? [];
  const hashes = (/** @type {RegExp} */ tags) =>
    Array.from(
      html.matchAll(tags),
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
  const directive = (/** @type {string} */ name, /** @type {string[]} */ sources) =>
    `${name} ${sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'"}`;
  const own = meta
    .replace(/script-src [^;"]*/, directive('script-src', ["'self'", ...hashes(inlineScripts)]))
    .replace(/style-src [^;"]*/, directive('style-src', hashes(/<style>([^]*?)<\/style>/g)));
  return html.replace(meta, '').replace(charset, (first) => first + own);
}

/** @returns {import('astro').AstroIntegration} */
export function finishPages() {
  /** @type {string} */
  let base;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        // Many pages have the same files.
        /** @type {Map<string, string>} */
        const known = new Map();
        const read = (/** @type {string} */ address) => {
          const text =
            known.get(address) ?? readFileSync(join(root, relative(base, address)), 'utf8');
          known.set(address, text);
          return text;
        };
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          await writeFile(path, finished(await readFile(path, 'utf8'), file, read));
        }
        // They stand in the pages now.
        for (const file of files.filter((name) => name.endsWith('.css')))
          await rm(join(root, file));
      },
    },
  };
}
