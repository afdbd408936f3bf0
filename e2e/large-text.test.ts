import { pages, tooWide } from './pages.ts';
import { expect, test as base } from './test.ts';

/** The browser's own setting, which media queries know, too. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

for (const address of pages) {
  test(`/${address} fits every width with text of twice the size`, async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
    expect(await tooWide(page)).toEqual([]);
  });
}
