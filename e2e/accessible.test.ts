import { lesson, noteToPriya, rewrites } from './lesson.ts';
import { pages } from './pages.ts';
import { expect, expectAccessible, test } from './test.ts';

const addresses = [...pages, 'completion/#1.broken'];
const looks = {
  'in light on a desk': { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  'in dark on a phone': { colorScheme: 'dark', forcedColors: 'none', width: 360 },
  'in forced colours on a tablet': { colorScheme: 'dark', forcedColors: 'active', width: 768 },
} as const;

for (const address of addresses) {
  for (const [look, { width, ...media }] of Object.entries(looks)) {
    test(`axe finds nothing on /${address} ${look}`, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expectAccessible(page);
    });
  }
}

for (const [look, { width, ...media }] of Object.entries(looks)) {
  test(`axe finds nothing on an exercise with remarks and one that passed ${look}`, async ({
    page,
  }) => {
    // Four states in a row, and axe takes seconds for each.
    test.slow();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(lesson);
    const { editor, check, said } = noteToPriya(page);
    await editor.fill('Hi Priya, impressive profile. Where do you work? Can we have a call?');
    await check.click();
    await expect(said).toContainText('to look at');
    await expectAccessible(page);
    await editor.fill(rewrites.priya);
    await check.click();
    await expect(said).toContainText('She would open this one');
    await expectAccessible(page);
    await page.goto('completion/');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See it as a visitor' }).click();
    await expect(page.getByText('It keeps all that applies')).toBeVisible();
    await expectAccessible(page);
  });
}

test('every page states its policy before anything that it governs', async ({ request }) => {
  for (const address of addresses) {
    const html = await (await request.get(address.split('#')[0] ?? '')).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
    expect(head).toMatch(
      /^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8"[^>]*><meta http-equiv="content-security-policy"/i,
    );
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  }
});
