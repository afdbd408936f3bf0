import { pages, tooWide } from './pages.ts';
import { expect, test } from './test.ts';

for (const address of pages) {
  test(`/${address} fits every width, read from the left and from the right`, async ({ page }) => {
    await page.goto(address);
    expect(await tooWide(page)).toEqual([]);
  });
}
