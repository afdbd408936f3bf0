// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { announced, run, runTool } from './run.mjs';
import { Stop } from './stop.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

export const isRoot = process.getuid?.() === 0;

/**
 * The Chromium to test with: the one that `CHROMIUM_PATH` names, else one of this machine, else Playwright's own.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined}
 */
export function browserPath(env) {
  const named = env.CHROMIUM_PATH ?? '';
  if (named !== '') {
    if (starts(named)) return named;
    throw new Stop(
      `CHROMIUM_PATH: expected a Chromium that starts, found ${JSON.stringify(named)}, which ${existsSync(named) ? 'does not start' : 'does not exist'}. Correct it, or take it out to have one found.`,
    );
  }
  return [...ofMachine(env), ofPlaywright()].find(starts);
}

/**
 * As `browserPath`, and installs a browser where there is none.
 * @returns {Promise<string>}
 */
export async function installedBrowser() {
  const present = browserPath(process.env);
  if (present) return present;

  await announced('Installing Playwright’s Chromium', () =>
    runTool('playwright', ['install', '--no-shell', 'chromium'], {
      quiet: true,
      // A closed network must cost less than a minute, a slow one may take its time.
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
      silence: 30,
      limit: 600,
    }),
  );
  const downloaded = browserPath(process.env);
  if (downloaded) return downloaded;

  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const { passed, output } = await announced('Installing Debian’s chromium', debianPackage);
    const packaged = browserPath(process.env);
    if (packaged) return packaged;
    if (!passed) console.error(output);
  }
  throw new Stop(
    'The e2e tests need a Chromium: found none that starts on this machine, and could not install one. Install Chromium, Google Chrome or Microsoft Edge (on Debian or Ubuntu: `sudo apt-get install chromium`; or `npx playwright install --with-deps chromium`), or name one in CHROMIUM_PATH.',
  );
}

async function debianPackage() {
  const options = { quiet: true, limit: 600, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // Its lists may be partly out of reach, and yet enough.
  const update = await run('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  const { passed, output } = await run('apt-get', install, options);
  return { passed, output: update.output + output };
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function ofMachine(env) {
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      windowsPrograms.map((program) => join(env[name] ?? 'C:\\', program)),
    );
  }
  const paths = [...(env.PATH ?? '').split(delimiter), ...folders];
  const found = commands.flatMap((command) => paths.map((path) => join(path, command)));
  if (process.platform !== 'darwin') return found;
  const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return [
    ...apps.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
    ...found,
  ];
}

function ofPlaywright() {
  // Not imported at the top: before the packages are installed there is none.
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath();
}

/**
 * Ubuntu's `chromium-browser` may be a script that only asks for another package, and a download may lack libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows it would open a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
