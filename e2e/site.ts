import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodePath, run } from '../scripts/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds a course with these lessons and the people and exercises of the real one, changed by `files`. */
export async function buildSite(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<{ passed: boolean; output: string; folder: string }> {
  const site = `${root}test-results/sites/${name}`;
  await rm(site, { recursive: true, force: true });
  await mkdir(`${site}/content/lessons`, { recursive: true });
  for (const kind of ['people', 'exercises']) {
    await cp(`${root}content/${kind}`, `${site}/content/${kind}`, { recursive: true });
  }
  for (const [file, text] of Object.entries(files)) await writeFile(`${site}/${file}`, text);
  // The lessons are listed from the folder in which Astro runs.
  const code = `process.chdir(${JSON.stringify(site)}); await import(${JSON.stringify(`${root}node_modules/astro/bin/astro.mjs`)})`;
  const args = ['build', '--config', '../../../e2e/site.config.mjs', '--silent'];
  const { passed, output } = await run(
    nodePath(),
    ['--input-type=module', '--eval', code, '--', 'astro', ...args],
    { quiet: true },
  );
  return { passed, output, folder: `test-results/sites/${name}/dist` };
}
