import { lesson, noteToPriya, rewrites } from './lesson.ts';
import { expect, test } from './test.ts';

const key = 'warm-hello:/:v1:lesson:be-generic';

const damaged = [
  '{bad',
  'null',
  '[1,2]',
  '"x"',
  'undefined',
  '{"steps":7}',
  '1e999',
  '['.repeat(10_000),
];

for (const value of [...damaged, '']) {
  test(`reader whose saved progress is ${JSON.stringify(value.slice(0, 12))} can go on, and it is not lost silently`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([name, raw]) => {
        if (!sessionStorage.getItem('set')) localStorage.setItem(name, raw);
        sessionStorage.setItem('set', 'yes');
      },
      [key, value] as const,
    );
    await page.goto(lesson);
    const { editor, check, said } = noteToPriya(page);
    await editor.fill(rewrites.priya);
    await check.click();
    await expect(said).toContainText('She would open this one');
    const kept = await page.evaluate(() => Object.values(localStorage));
    if (value !== '') expect(kept).toContain(value);
    await page.reload();
    await expect(editor).toHaveValue(rewrites.priya);
  });
}

test('reader whose browser keeps nothing can take the lesson, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  const { editor, check, said } = noteToPriya(page);
  await editor.fill(rewrites.priya);
  await check.click();
  await expect(said).toContainText('She would open this one');
  await expect(page.getByText('only in this tab')).toBeVisible();
});
