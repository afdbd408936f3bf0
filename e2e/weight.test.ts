import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { lateImports, reached } from '../scripts/finish-pages.mjs';
import { dontIds } from '../src/rules/index.ts';
import { expect, test } from './test.ts';

/**
 * What the pages may weigh, in kB as a host sends them (brotli, 1 kB = 1,000 bytes). Not wishes: what they weigh now and
 * a little more, so that nothing grows unseen. The goals are 14.6 for a lesson’s page, what one round trip brings, and
 * 41 for all of a lesson, what a page of Starlight’s weighs that grades nothing.
 */
const budgets: Readonly<Record<string, { page: number; scripts: number; rules: number }>> = {
  '': { page: 13.9, scripts: 14, rules: 0 },
  'lessons/what-a-cold-message-is/': { page: 14.6, scripts: 15, rules: 0 },
  'lessons/be-generic/': { page: 23.4, scripts: 21.5, rules: 108.5 },
  'lessons/pushy-follow-up/': { page: 24.4, scripts: 21.5, rules: 108.5 },
  'practice/note-to-priya/': { page: 13.7, scripts: 18, rules: 108.5 },
  'completion/': { page: 26.3, scripts: 22.8, rules: 108.5 },
};
/** What has come when the first screens of a lesson can be read: its styles, its head and its first step. */
const firstStep = 14.6;
/** No other script is as large. In characters. */
const rulesAreOver = 100_000;

const dist = new URL('../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path.replace(/^\//, ''), dist), 'utf8');
const weight = (text: string) => Math.round(brotliCompressSync(text).length / 100) / 10;

for (const [path, budget] of Object.entries(budgets)) {
  test(`/${path} weighs no more than it may`, () => {
    const html = read(`${path}index.html`);
    const entries = html.matchAll(/src="\/(_astro\/[^"]+\.js)"/g);
    const files = new Set(
      Array.from(entries, ([, file = '']) => [...reached(`/${file}`, read, lateImports)]).flat(),
    );
    const scripts = [...files].map(read);
    const total = (some: readonly string[]) => some.map(weight).reduce((sum, one) => sum + one, 0);
    const found = {
      page: weight(html),
      scripts: total(scripts.filter(({ length }) => length <= rulesAreOver)),
      rules: total(scripts.filter(({ length }) => length > rulesAreOver)),
    };
    for (const part of ['page', 'scripts', 'rules'] as const)
      expect(found[part], `${part} of /${path}, in kB`).toBeLessThanOrEqual(budget[part]);
  });
}

for (const dont of dontIds) {
  test(`the lesson ${dont} can be read from its first bytes on`, () => {
    const html = read(`lessons/${dont}/index.html`);
    const until = html.indexOf('id="why"');
    expect(until).toBeGreaterThan(0);
    expect(weight(html.slice(0, until))).toBeLessThanOrEqual(firstStep);
  });
}

test('nothing on a page is a font, and no picture is over 20 kB before it is asked for', async ({
  page,
}) => {
  const asked: { type: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const type = response.request().resourceType();
    if (type === 'font' || type === 'image')
      asked.push({ type, bytes: (await response.body()).length });
  });
  for (const path of Object.keys(budgets)) await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter(({ type, bytes }) => type === 'font' || bytes > 20_000)).toEqual([]);
});

for (const path of Object.keys(budgets)) {
  for (const width of [360, 1280]) {
    test(`nothing on /${path} moves while it comes, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const shifts: number[] = await page.evaluate(() => Reflect.get(globalThis, 'shifts'));
      // What one's own page says depends on what the browser keeps; Lighthouse’s limit is 0.1.
      const most = path === 'completion/' ? 0.05 : 0;
      expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most);
    });
  }
}
