// @ts-check
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedBrowser, isRoot } from './browser.mjs';
import { dontIds } from '../src/rules/index.ts';
import { themeColours } from '../src/theme-colours.ts';
import { nodePath, root, run } from './run.mjs';
import { served } from './served.mjs';

// Takes the pictures that are kept: that of the README, those that other sites show beside a link, and the icons of the
// installed course. To be run again when the pages or `public/icon.svg` look different: `npm run pictures`.
const shared = { width: 1200, height: 630 };

await run(nodePath(), ['scripts/astro.mjs', 'build'], { quiet: true });
const { address, server } = await served('dist');
const browser = await chromium.launch({
  executablePath: await installedBrowser(),
  args: isRoot ? ['--no-sandbox'] : [],
});
try {
  await shoot('', 'docs/home.png', { width: 1280, height: 860 });
  await shoot('', 'public/og/home.png', shared, besidePlant);
  await shoot('lessons/be-generic/', 'public/og/lesson.png', shared);
  await shoot('completion/', 'public/og/completion.png', shared, inFlower);
  // A mask may cut off a fifth on each side; a phone rounds the corners itself.
  await icon('192', 192, 0.68, 0.2);
  await icon('512', 512, 0.68, 0.2);
  await icon('maskable', 512, 0.5, 0);
  await icon('touch', 180, 0.64, 0);
} finally {
  await browser.close();
  server.kill();
}

/**
 * @param {string} path
 * @param {string} file
 * @param {{ width: number, height: number }} viewport
 * @param {(page: import('@playwright/test').Page) => Promise<void>} [first]
 */
async function shoot(path, file, viewport, first) {
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${address}${path}`);
  await first?.(page);
  await page.screenshot({ path: `${root}/${file}` });
  await page.close();
  console.log(file);
}

/**
 * The promise beside the plant, half coloured: a picture can't be answered, and the flower comes at the end.
 * @param {import('@playwright/test').Page} page
 */
async function besidePlant(page) {
  await done(page, dontIds.slice(0, 4));
  await page.evaluate(() => {
    const plate = document.querySelector('.home-plate');
    if (plate) document.querySelector('.tell-apart')?.replaceWith(plate);
    for (const part of document.querySelectorAll(
      'due-today, .home-head .where, .home-head .actions',
    ))
      part.remove();
  });
}

/**
 * As somebody who has finished everything sees it.
 * @param {import('@playwright/test').Page} page
 */
async function inFlower(page) {
  await done(page, dontIds);
  await page.locator('.plant[data-in-flower]').first().waitFor();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} lessons
 */
async function done(page, lessons) {
  await page.evaluate((ids) => {
    const done = { v: 1, steps: [], answers: {}, rewrites: {}, finishedOn: '2026-03-14' };
    for (const id of ids)
      localStorage.setItem(`warm-hello:/:v1:lesson:${id}`, JSON.stringify(done));
  }, lessons);
  await page.reload();
}

/**
 * The icon on paper.
 * @param {string} name
 * @param {number} size in pixels
 * @param {number} drawing the part of the size that the drawing takes
 * @param {number} corner the radius of its corners, as a part of the size
 */
async function icon(name, size, drawing, corner) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
    colorScheme: 'light',
  });
  const drawn = readFileSync(`${root}/public/icon.svg`).toString('base64');
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:${size}px;
    border-radius:${size * corner}px;background:${themeColours.light}">
    <img width="${size * drawing}" src="data:image/svg+xml;base64,${drawn}">`);
  const file = `public/icons/${name}.png`;
  await page.screenshot({ path: `${root}/${file}`, omitBackground: true });
  await page.close();
  console.log(file);
}
