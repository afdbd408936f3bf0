import { lesson } from './lesson.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('reader without JavaScript reads the lesson whole, and meets no button that does nothing', async ({
  page,
}) => {
  await page.goto(lesson);
  for (const step of [
    'See it',
    'Why it matters',
    'Instead',
    'Check yourself',
    'Your turn',
    'Take away',
  ]) {
    await expect(page.getByRole('heading', { name: step, level: 2 })).toBeVisible();
  }
  await expect(page.getByText('How kind. I wonder who it was for.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);

  const reason = page.getByText('Nobody else drew that map');
  await expect(reason).toBeHidden();
  await page.getByText('Show the answer and the reasons').first().click();
  await expect(reason).toBeVisible();

  const model = page.getByText('you swapped ledgers for bogs');
  await expect(model).toBeHidden();
  await page.getByText('Our versions, to compare').first().click();
  await expect(model).toBeVisible();
});

test('reader without JavaScript finds the lessons and learns what the completion page is', async ({
  page,
}) => {
  await page.goto('.');
  await page
    .getByRole('link', { name: /Don’t be generic/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('generic');
  await page.goto('completion/');
  await expect(page.getByText('That takes JavaScript.')).toBeVisible();
});
