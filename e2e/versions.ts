import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addServiceWorker } from '../scripts/offline.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The course as it was built. */
export const dist = `${root}dist`;

/**
 * Another version of the course, in a folder of its own: as the built one, with a new heading on two pages; as a broken
 * deploy `without` the files of such names; or with the worker that ends it all.
 */
export async function otherVersion(
  name: string,
  { without, state }: { without?: RegExp; state?: 'off' } = {},
): Promise<string> {
  const folder = `${root}test-results/sites/${name}`;
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, { recursive: true });
  for (const file of ['index.html', 'practice/note-to-priya/index.html']) {
    const html = await readFile(`${folder}/${file}`, 'utf8');
    await writeFile(
      `${folder}/${file}`,
      html.replace(/(<h1[^>]*>)[^]*?(<\/h1>)/, '$1The second version$2'),
    );
  }
  await addServiceWorker(folder, state);
  for (const file of await readdir(folder, { recursive: true })) {
    if (without?.test(file)) await rm(`${folder}/${file}`);
  }
  return folder;
}
