// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { root, runTool, seconds } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

/**
 * What a check found. A check that counts no tests counts as one.
 * @typedef {{ passed: number, failed: number, note?: string }} Found
 * @typedef {{ title: string, needs?: string, run: (browser: string | undefined) => Promise<Found> }} Check
 */

// The tests decide where the course stands, not the machine's settings.
const atRoot = { SITE_URL: undefined, BASE_PATH: undefined };
const underPath = { SITE_URL: 'https://example.org', BASE_PATH: '/warm/hello/' };
const folderUnderPath = 'test-results/site-under-a-path';
const unitReport = 'test-results/unit.json';
const e2eReport = 'test-results/e2e.json';

/** @type {Record<string, Check>} */
const checks = {
  format: { title: 'formatting', run: () => one('prettier', ['--check', '--log-level=warn', '.']) },
  lint: { title: 'lint', run: () => one('oxlint', ['--deny-warnings']) },
  types: { title: 'types', run: () => one('astro', ['check']) },
  unit: {
    title: 'unit tests',
    run: async () => {
      const args = ['run', '--reporter=default', '--reporter=json'];
      const { passed } = await runTool('vitest', [...args, `--outputFile.json=${unitReport}`]);
      const report = read(unitReport);
      return counted(
        passed,
        report?.numPassedTests,
        report?.numFailedTests,
        report?.numPendingTests,
      );
    },
  },
  build: { title: 'build', run: () => one('astro', ['build'], atRoot) },
  e2e: {
    title: 'e2e tests',
    needs: 'build',
    run: (browser) => e2e(browser, { ...atRoot, E2E_FOLDER: undefined }),
  },
  'sub-path': {
    title: 'e2e tests under a path',
    needs: 'build',
    run: async (browser) => {
      const build = await one('astro', ['build', '--outDir', folderUnderPath], underPath);
      if (build.failed) return build;
      return e2e(browser, { ...underPath, E2E_FOLDER: folderUnderPath });
    },
  },
};

await untilStopped(async () => {
  const chosen = chosenChecks(process.argv.slice(2));
  await install();
  const browser = chosen.some(([, { needs }]) => needs) ? await browserOrSentence() : undefined;

  /** @type {Map<string, Found & { title: string, time: string }>} */
  const found = new Map();
  for (const [name, { title, needs, run }] of chosen) {
    console.log(`\n── ${title} ──`);
    const start = Date.now();
    const result =
      needs && found.get(needs)?.failed
        ? { passed: 0, failed: 0, note: `skipped: the ${needs} failed` }
        : await run(browser);
    console.log(`── ${title}: ${verdict(result)}, ${seconds(start)} ──`);
    found.set(name, { ...result, title, time: seconds(start) });
  }

  console.log(`\n${table([...found.values()])}\n`);
  const passed = sum([...found.values()].map((result) => result.passed));
  const failed = sum([...found.values()].map((result) => result.failed));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

/**
 * The checks named, and those that they need; all without names.
 * @param {string[]} names
 */
function chosenChecks(names) {
  const all = Object.keys(checks);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Stop(`Expected names of checks (${all.join(', ')}), found ${unknown.join(', ')}.`, 2);
  }
  const wanted = names.length === 0 ? all : names.flatMap((name) => [name, checks[name]?.needs]);
  return Object.entries(checks).filter(([name]) => wanted.includes(name));
}

/**
 * @param {Parameters<typeof runTool>[0]} tool
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Found>}
 */
async function one(tool, args, env = {}) {
  const { passed } = await runTool(tool, args, { env });
  return { passed: Number(passed), failed: Number(!passed) };
}

/** The checks that need no browser are worth running without one. */
async function browserOrSentence() {
  try {
    return await installedBrowser();
  } catch (error) {
    if (!(error instanceof Stop) || error.message === '') throw error;
    console.error(error.message);
    return undefined;
  }
}

/**
 * @param {string | undefined} browser
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Found>}
 */
async function e2e(browser, env) {
  if (!browser) return { passed: 0, failed: 1, note: 'no browser: said at the top' };
  const { passed } = await runTool('playwright', ['test', '-c', 'e2e'], {
    // It sets FORCE_COLOR for its workers, and Node warns of each that has both.
    env: { ...env, CHROMIUM_PATH: browser, NO_COLOR: undefined },
  });
  const stats = read(e2eReport)?.stats;
  return counted(passed, stats?.expected, stats && stats.unexpected + stats.flaky, stats?.skipped);
}

/**
 * A run that failed without a failed test, because a file didn't load, say, counts as one failure.
 * @param {boolean} isPassed
 * @returns {Found}
 */
function counted(isPassed, passed = 0, failed = 0, skipped = 0) {
  return {
    passed,
    failed: isPassed ? failed : Math.max(failed, 1),
    note: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  };
}

/**
 * Reads a report once: the next run must not find it.
 * @param {string} report
 */
function read(report) {
  const path = join(root, report);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return JSON.parse(text);
}

/** @param {Found} found */
function verdict({ passed, failed, note }) {
  if (failed > 0) return 'failed';
  return passed > 0 ? 'passed' : note?.startsWith('skipped') ? 'skipped' : 'failed';
}

/** @param {(Found & { title: string, time: string })[]} results */
function table(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  return results
    .map((result) =>
      `${result.title.padEnd(width)}  ${verdict(result).padEnd(7)}  ${result.time.padStart(7)}  ${result.note ?? ''}`.trimEnd(),
    )
    .join('\n');
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
