// @ts-check
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { installedBrowser, isRoot } from './browser.mjs';
import { reached } from './finish-pages.mjs';
import { nodePath, root, run } from './run.mjs';
import { served } from './served.mjs';

// What the workbench weighs, and how it feels to type in it on a slow phone: `npm run bench`.
const limits = { kilobytes: 8, milliseconds: 50 };

const page = 'practice/first-message-to-winston/';

await run(nodePath(), ['scripts/astro.mjs', 'build'], { quiet: true });
weigh();
await type(await installedBrowser());

/** The workbench's own script, and what it shares with the rest of the page; the rules are by far the largest file. */
function weigh() {
  const html = readFileSync(`${root}/dist/${page}index.html`, 'utf8');
  const entry = /\/_astro\/Rewrite[^"]*\.js/.exec(html)?.[0];
  if (entry === undefined)
    throw new Error(`Expected the workbench's script in ${page}, found none.`);
  const read = (/** @type {string} */ address) => readFileSync(`${root}/dist${address}`, 'utf8');
  const files = [...reached(entry, read)].map((file) => ({
    file,
    bytes: brotliCompressSync(read(file)).length,
  }));
  const own = files.find(({ file }) => file === entry)?.bytes ?? 0;
  const rules = Math.max(...files.map(({ bytes }) => bytes));
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log('Scripts of the workbench, brotli:');
  console.log(
    `  its own ${kilobytes(own)}, ${percent(own / 1024, limits.kilobytes)} of what it may have`,
  );
  console.log(
    `  shared with other pages ${kilobytes(all - own - rules)}, the rules ${kilobytes(rules)}`,
  );
}

/**
 * Types at the end of 2,000 characters with remarks alive, on a CPU slowed four times.
 * @param {string} executablePath
 */
async function type(executablePath) {
  const { address, server } = await served('dist');
  const browser = await chromium.launch({
    executablePath,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`${address}${page}`);
    const editor = tab.getByRole('textbox', { name: /^Your message/ });
    await editor.fill(
      'I read your letters to whoever comes after you, and they made me smile. '
        .repeat(28)
        .slice(0, 2000),
    );
    await tab.getByRole('button', { name: /^Check/ }).click();
    await (
      await tab.context().newCDPSession(tab)
    ).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.evaluate(() => {
      /** @type {number[]} */
      const times = [];
      Object.assign(globalThis, { times });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.name === 'input' && entry instanceof PerformanceEventTiming) {
            times.push(entry.processingEnd - entry.startTime);
          }
        }
      }).observe(
        // Not in TypeScript's types yet.
        Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }),
      );
      /** @type {number[]} */
      const waits = [];
      Object.assign(globalThis, { waits });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) waits.push(duration);
      }).observe({ type: 'longtask', buffered: false });
    });
    await editor.focus();
    await tab.keyboard.press('Control+End');
    for (let word = 0; word < 24; word += 1) {
      await tab.keyboard.type('payroll ', { delay: 30 });
      // Pauses of many lengths, so that some key falls into the moment in which remarks come.
      if (word % 2 === 1) await tab.waitForTimeout(480 + word * 4);
    }
    const { times, waits } = await tab.evaluate(() => ({
      times: Reflect.get(globalThis, 'times'),
      waits: Reflect.get(globalThis, 'waits'),
    }));
    const slowest = Math.max(0, ...times);
    console.log('Typing in 2,000 characters with remarks alive, CPU slowed four times:');
    console.log(
      `  slowest input event, from key to handled, ${slowest.toFixed(1)} ms, ${percent(slowest, limits.milliseconds)} of what it may take (those under 16 ms aren’t listed)`,
    );
    console.log(
      `  longest task while typing and after the pauses ${Math.max(0, ...waits).toFixed(0)} ms (those under 50 ms aren’t listed)`,
    );
  } finally {
    await browser.close();
    server.kill();
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/**
 * @param {number} found
 * @param {number} limit
 */
function percent(found, limit) {
  return `${((100 * found) / limit).toFixed(0)} %`;
}
