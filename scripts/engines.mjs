// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedBrowser, isRoot } from './browser.mjs';
import { install } from './install.mjs';
import { announced, run, runTool } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

// The tests of storage, links and offline in three engines: `npm run test:engines`. Firefox and WebKit are Debian's.
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const display = ':94';
/** The exit status where a browser is missing, which is no fault of the course. */
const missing = 3;

await untilStopped(async () => {
  await install();
  const browser = await installedBrowser();
  const engines = await installedEngines();
  const build = await announced('Building the course', () =>
    runTool('astro', ['build'], {
      quiet: true,
      env: { SITE_URL: undefined, BASE_PATH: undefined, OFFLINE: undefined },
    }),
  );
  if (!build.passed) throw new Stop(build.output);

  const screen = spawn(engines.xvfb, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  try {
    const { passed } = await runTool(
      'vitest',
      ['run', '--config', 'engines/vitest.config.ts', ...process.argv.slice(2)],
      {
        env: {
          CHROMIUM_PATH: browser,
          CHROMIUM_ARGS: isRoot ? '--no-sandbox' : '',
          FIREFOX_PATH: engines.firefox,
          WEBKIT_PATH: engines.webkit,
          DISPLAY: display,
        },
      },
    );
    if (!passed) process.exitCode = 1;
  } finally {
    screen.kill();
  }
});

async function installedEngines() {
  const present = found();
  if (present) return present;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const { passed, output } = await announced(`Installing ${packages.join(', ')}`, async () => {
      const options = { quiet: true, limit: 600, env: { DEBIAN_FRONTEND: 'noninteractive' } };
      // Its lists may be partly out of reach, and yet enough.
      await run('apt-get', ['update', '-qq'], options);
      return run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', ...packages],
        options,
      );
    });
    const installed = found();
    if (installed) return installed;
    if (!passed) console.error(output);
  }
  throw new Stop(
    `The tests in three engines need Firefox and WebKitGTK with their drivers and a virtual screen: expected Debian’s or Ubuntu’s packages ${packages.join(', ')}, found them not all. Install them: \`sudo apt-get install ${packages.join(' ')}\`.`,
    missing,
  );
}

function found() {
  const firefox = onPath('firefox-esr') ?? onPath('firefox');
  const xvfb = onPath('Xvfb');
  const webkit = onPath('WebKitWebDriver') && miniBrowser();
  return firefox && xvfb && webkit ? { firefox, xvfb, webkit } : undefined;
}

/** @param {string} name */
function onPath(name) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => existsSync(path));
}

/** The browser that WebKit's driver drives; its folder bears the versions of WebKit and of the machine. */
function miniBrowser() {
  for (const folder of ['/usr/lib', '/usr/libexec']) {
    if (!existsSync(folder)) continue;
    for (const machine of [
      '.',
      ...readdirSync(folder).filter((name) => name.includes('-linux-')),
    ]) {
      const versions = readdirSync(join(folder, machine)).filter((name) =>
        /^webkit2?gtk-[\d.]+$/.test(name),
      );
      const path = versions
        .map((version) => join(folder, machine, version, 'MiniBrowser'))
        .find((file) => existsSync(file));
      if (path !== undefined) return path;
    }
  }
  return undefined;
}
