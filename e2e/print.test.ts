import { lesson } from './lesson.ts';
import { expect, test } from './test.ts';

test('teacher prints a lesson: every step, every question without its answer, and room to write', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  for (const step of ['See it', 'Why it matters', 'Instead', 'Check yourself', 'Your turn'])
    await expect(page.getByRole('heading', { name: step })).toBeVisible();
  await expect(page.locator('.question')).toHaveCount(4);
  expect(await page.locator('.option:visible').count()).toBeGreaterThan(10);
  await expect(page.locator('.answer .why:visible')).toHaveCount(0);
  await expect(page.locator('button:visible, nav:visible, dialog:visible')).toHaveCount(0);
  await expect(page.getByText('Remarks will appear here.').filter({ visible: true })).toHaveCount(
    0,
  );
  // Each profile once, and a field of five centimetres.
  expect(await page.getByText('Priya Raghunathan').filter({ visible: true }).count()).toBe(1);
  const field = await page.getByRole('textbox', { name: 'Your note to Priya' }).boundingBox();
  expect(field?.height).toBeGreaterThan(180);
});

test('learner prints what they were told: an answered question keeps its reasons', async ({
  page,
}) => {
  await page.goto(lesson);
  const question = page.locator('.question').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.why:visible')).toHaveCount(1);
});
