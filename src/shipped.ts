import { readdirSync, readFileSync } from 'node:fs';

/** A package whose code runs in the learner's browser. */
export interface Shipped {
  name: string;
  version: string;
  /** By its SPDX name. */
  licence: string;
  /** The licence in full, with its holders. */
  text: string;
}

/** They make the pages, and none of their code is in them. */
const makers = ['astro', '@astrojs/mdx'];

interface Package {
  version: string;
  license: string;
  dependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8'));

/** The packages that ship, those that they bring along too, by name. Throws where one has no licence. */
export function shippedPackages(): Shipped[] {
  const found = new Map<string, Shipped>();
  const names = Object.keys(read('package.json').dependencies ?? {}).filter(
    (name) => !makers.includes(name),
  );
  for (const name of names) {
    if (found.has(name)) continue;
    const folder = `node_modules/${name}`;
    const { version, license, dependencies = {} } = read(`${folder}/package.json`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!license || file === undefined) {
      throw new Error(`${folder}: expected a licence in package.json and as a file, found none.`);
    }
    const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
    found.set(name, { name, version, licence: license, text });
    names.push(...Object.keys(dependencies));
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
