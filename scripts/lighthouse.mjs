// @ts-check
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedBrowser, isRoot } from './browser.mjs';
import { nodePath, run } from './run.mjs';
import { served } from './served.mjs';
import { Stop, untilStopped } from './stop.mjs';

// What Lighthouse says of the pages, on its slow phone: `npm run lighthouse`. It is fetched when it is asked for, since
// nothing else needs it. Exits with 1 where a page has less than 100 of anything.
const version = '13.5.0';
const pages = {
  home: '',
  'a lesson': 'lessons/be-generic/',
  practice: 'practice/note-to-priya/',
  completion: 'completion/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

await untilStopped(async () => {
  const browser = await installedBrowser();
  await run(nodePath(), ['scripts/astro.mjs', 'build'], { quiet: true });
  const { address, server } = await served('dist');
  try {
    console.log(
      `| page | ${categories.join(' | ')} | paints (LCP) | blocked (TBT) | shifts (CLS) |`,
    );
    console.log(`| --- |${' --- |'.repeat(categories.length + 3)}`);
    for (const [name, path] of Object.entries(pages)) {
      const { scores, words } = await measure(`${address}${path}`, browser);
      console.log(`| ${name} | ${[...scores, ...words].join(' | ')} |`);
      if (scores.some((score) => score < 100)) process.exitCode = 1;
    }
  } finally {
    server.kill();
  }
});

/**
 * @param {string} address
 * @param {string} browser
 */
async function measure(address, browser) {
  const file = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');
  const { passed, output } = await run(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      address,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new --disable-gpu${isRoot ? ' --no-sandbox' : ''}`,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
    ],
    { quiet: true, env: { CHROME_PATH: browser } },
  );
  if (!passed) throw new Stop(`Lighthouse did not finish:\n${output}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    scores: categories.map((category) => Math.round(report.categories[category].score * 100)),
    words: ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
      (audit) => report.audits[audit].displayValue,
    ),
  };
}
