// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The folder that `content` is in: the project's, but for tests of what writes into it. */
export const contentRoot = process.env.CONTENT_ROOT ?? root;

/**
 * What there is: people, lessons and exercises.
 * @returns {import('./draft-texts.mjs').Content}
 */
export function readContent() {
  const files = (/** @type {string} */ folder, /** @type {string} */ end) =>
    readdirSync(join(contentRoot, folder))
      .filter((name) => name.endsWith(end))
      .sort();
  const read = (/** @type {string} */ file) => readFileSync(join(contentRoot, file), 'utf8');
  // The reader of YAML is Astro's own, so that it reads what the build will.
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const { load } = createRequire(astro)('js-yaml');
  const name = (/** @type {string} */ file) => file.replace(/\.yaml$/, '');
  return {
    people: Object.fromEntries(
      files('content/people', '.yaml').map((file) => [
        name(file),
        load(read(`content/people/${file}`)),
      ]),
    ),
    lessons: files('content/lessons', '.mdx').map((file) => ({
      file: `content/lessons/${file}`,
      id: file.replace(/^\d\d-|\.mdx$/g, ''),
      text: read(`content/lessons/${file}`),
    })),
    exercises: files('content/exercises', '.yaml').map(name),
  };
}
