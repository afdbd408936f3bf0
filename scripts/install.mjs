// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announced, root, run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Installs the packages of the lockfile, unless they are there. */
export async function install() {
  if (isInstalled()) return;
  // Under `npm run` these are npm and the Node it runs on. Ours lies in the folder that npm will empty.
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { passed, output } = await announced('Installing the packages of package-lock.json', () =>
    npm?.endsWith('npm-cli.js') && node
      ? run(node, [npm, ...args], { quiet: true })
      : run('npm', args, { quiet: true }),
  );
  if (passed) return;
  throw new Stop(
    `${output}\nExpected \`npm ci\` to install the packages of package-lock.json, but it failed: npm says above why. Without a network, try again with one; where the lockfile differs from package.json, run \`npm install\`.`,
  );
}

/** npm writes down what it installed when it is done, so half an installation is none. */
function isInstalled() {
  const present = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Package
 * @param {string} lockfile
 * @returns {Record<string, Package>}
 */
function packages(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
