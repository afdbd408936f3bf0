import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import project from '../package.json';

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
  const names = Object.keys(project.dependencies).filter((name) => !makers.includes(name));
  for (const name of names) {
    if (found.has(name)) continue;
    const folder = folderOf(name);
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

/** Where a package is installed: here or above, as tests build sites in folders of their own. */
function folderOf(name: string): string {
  for (let above = process.cwd(); ; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (above === dirname(above)) {
      throw new Error(
        `Expected ${name} in a node_modules of ${process.cwd()} or above, found none.`,
      );
    }
  }
}
