// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Stop } from './stop.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const tools = {
  astro: 'astro/bin/astro.mjs',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
};

const isTerminal = process.stdout.isTTY === true;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * The Node that Astro needs: the one among the packages, as the machine's own may be older.
 * @returns {string}
 */
export function nodePath() {
  const own = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  throw new Stop(
    `Expected Node 22.12 or newer, found ${process.versions.node}, and npm put none at ${own}. Install Node 24, or delete node_modules and try again with npm's install scripts allowed.`,
  );
}

/**
 * @typedef {object} Options
 * @property {Readonly<Record<string, string | undefined>>} [env] Added to the environment; `undefined` takes a name out.
 * @property {boolean} [quiet] Keep what the program prints, rather than show it.
 * @property {number} [silence] Seconds without a word after which a quiet program is ended.
 * @property {number} [limit] Seconds after which the program is ended.
 */

/**
 * Runs a program to its end. Ends with it where we are asked to stop meanwhile. A program in Node that isn't quiet
 * hears from `disconnect` that we are gone, however we went.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export function run(program, args, { env = {}, quiet = false, silence, limit } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: quiet
        ? ['ignore', 'pipe', 'pipe']
        : ['inherit', isTerminal ? 'inherit' : 'pipe', isTerminal ? 'inherit' : 'pipe', 'ipc'],
    });

    let output = '';
    const end = () => {
      child.kill();
      // What it started may outlive it, and must not be waited for.
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const limitTimer = limit && setTimeout(end, limit * 1000);
    let silenceTimer = silence && setTimeout(end, silence * 1000);
    const heard = (/** @type {string} */ text) => {
      output += text;
      if (!silence) return;
      clearTimeout(silenceTimer);
      silenceTimer = setTimeout(end, silence * 1000);
    };
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      const stream = child[name];
      if (!stream) continue;
      if (quiet) stream.setEncoding('utf8').on('data', heard);
      // Some tools print colours whatever they are told, and a log is read without them.
      else
        createInterface(stream).on('line', (line) =>
          process[name].write(`${stripVTControlCharacters(line)}\n`),
        );
    }

    /** @type {NodeJS.Signals | undefined} */
    let asked;
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      asked = signal;
      // Ctrl+C in a terminal reaches the child by itself; a second one would make it drop everything.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const settle = () => {
      clearInterval(parentTimer);
      clearTimeout(limitTimer);
      clearTimeout(silenceTimer);
      for (const signal of signals) process.off(signal, pass);
    };
    for (const signal of signals) process.on(signal, pass);
    // npm passes a signal to its shell, which may end without passing it on.
    const parent = process.ppid;
    const parentTimer = setInterval(() => process.ppid !== parent && pass('SIGTERM'), 500);

    child.on('error', (error) => {
      settle();
      resolve({ passed: false, output: `${program}: ${error.message}` });
    });
    child.on('close', (code) => {
      settle();
      if (asked) reject(new Stop('', 130));
      else resolve({ passed: code === 0, output });
    });
  });
}

/**
 * Runs a tool of this project with the Node that it needs.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runTool(tool, args, options) {
  return run(nodePath(), [join(root, 'node_modules', tools[tool]), ...args], options);
}

/**
 * Runs a quiet program under a line that says what it does; what it printed is shown only where it fails.
 * @template {{ passed: boolean, output: string }} T
 * @param {string} line
 * @param {() => Promise<T>} work
 */
export async function announced(line, work) {
  process.stdout.write(`${line} … `);
  const start = Date.now();
  try {
    const done = await work();
    console.log(done.passed ? seconds(start) : 'failed');
    return done;
  } catch (error) {
    console.log('stopped');
    throw error;
  }
}

/** @param {number} start */
export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

function environment() {
  const { PATH, ...env } = process.env;
  return {
    ...env,
    PATH: [join(root, 'node_modules/.bin'), PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(!isTerminal && { NO_COLOR: '1', FORCE_COLOR: undefined }),
  };
}
