import { lesson, noteToPriya, rewrites } from './lesson.ts';
import { expect, expectAccessible, test } from './test.ts';

const pages = [
  '',
  lesson,
  'practice/',
  'practice/note-to-priya/',
  'practice/follow-up-to-isaac/',
  'about/',
  'completion/',
  'completion/#1.broken',
  'licences/',
  'offline/',
  '404.html',
];
const schemes = ['light', 'dark'] as const;

for (const address of pages) {
  for (const colorScheme of schemes) {
    test(`axe finds nothing on /${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expectAccessible(page);
    });
  }

  test(`/${address} fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  });
}

for (const colorScheme of schemes) {
  test(`axe finds nothing on an exercise with remarks and one that passed in ${colorScheme}`, async ({
    page,
  }) => {
    // Four states in a row, and axe takes seconds for each.
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
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
  for (const address of pages) {
    const html = await (await request.get(address.split('#')[0] ?? '')).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
    expect(head).toMatch(
      /^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8"[^>]*><meta http-equiv="content-security-policy"/i,
    );
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  }
});
