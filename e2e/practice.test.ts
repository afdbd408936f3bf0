import { lesson, messageToYusuf, noteToPriya, rewrites } from './lesson.ts';
import { expect, expectAccessible, test } from './test.ts';

const priya = 'practice/note-to-priya/';

test('reader finds every exercise with its state, and filters them without a reload', async ({
  page,
}) => {
  await page.goto('.');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Practice' })
    .click();
  const rows = page.getByRole('main').getByRole('listitem');
  const all = await rows.count();
  expect(all).toBeGreaterThanOrEqual(2);
  const status = page.getByRole('main').getByRole('status');
  const count = status.filter({ hasText: 'exercises' });
  await expect(count).toHaveText(`${all} of ${all} exercises`);
  await expect(rows.filter({ hasText: 'A note to Priya' })).toContainText('Open');

  await page.getByRole('link', { name: 'A note to Priya' }).click();
  await expect(noteToPriya(page).check).toBeVisible();
  await noteToPriya(page).editor.fill('Hi Priya, half a');
  await page.getByRole('link', { name: 'All exercises' }).click();
  await expect(rows.filter({ hasText: 'A note to Priya' })).toContainText('Begun');

  await page.getByRole('combobox', { name: 'that are' }).selectOption('begun');
  await expect(count).toHaveText(`1 of ${all} exercises`);
  await expect(rows).toHaveText([/A note to Priya/]);
  await page.getByRole('combobox', { name: 'that are' }).selectOption('done');
  await expect(rows).toHaveCount(0);
  await expect(page.getByText('Nothing is like that, for now.')).toBeVisible();
  await page.getByRole('combobox', { name: 'that are' }).selectOption('');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('be-generic');
  await expect(page.getByRole('heading', { name: 'Don’t be generic' })).toBeVisible();
  await expect(rows.filter({ hasText: 'A note to Priya' })).toBeVisible();
});

test('reader goes on in practice with what they began in the lesson, and the other way round', async ({
  page,
}) => {
  await page.goto(lesson);
  await noteToPriya(page).editor.fill('Hi Priya, half a');
  await page.goto(priya);
  const { editor, check, said } = noteToPriya(page);
  await expect(editor).toHaveValue('Hi Priya, half a');
  await editor.fill(rewrites.priya);
  await check.click();
  await expect(said).toContainText('She would open this one');
  await page.goto('practice/');
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: 'A note to Priya' }),
  ).toContainText('Done');

  await page.goto('practice/first-message-to-yusuf/');
  await messageToYusuf(page).editor.fill(rewrites.yusuf);
  await messageToYusuf(page).check.click();
  await expect(messageToYusuf(page).said).toContainText('He would open this one');

  await page.goto(lesson);
  await expect(noteToPriya(page).editor).toHaveValue(rewrites.priya);
  await expect(noteToPriya(page).check).toBeEnabled();
  await expect(page.getByRole('link', { name: /^Your turn/ })).not.toContainText('done');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('link', { name: /^Your turn/ })).toContainText('done');
});

test('reader who is there before the checker finds the step done that they did in practice', async ({
  page,
}) => {
  for (const [path, { editor, check, said }, text] of [
    [priya, noteToPriya(page), rewrites.priya],
    ['practice/first-message-to-yusuf/', messageToYusuf(page), rewrites.yusuf],
  ] as const) {
    await page.goto(path);
    await editor.fill(text);
    await check.click();
    await expect(said).toContainText('would open this one');
  }
  const held = Promise.withResolvers<void>();
  await page.route('**/rules.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  await expect(noteToPriya(page).editor).toHaveValue(rewrites.priya);
  await page.keyboard.press('Shift');
  const step = page.getByRole('link', { name: /^Your turn/ });
  await expect(step).not.toContainText('done');
  held.resolve();
  await expect(step).toContainText('done');
});

test('reader who only opens an exercise leaves nothing in the browser', async ({ page }) => {
  await page.goto(priya);
  await expect(noteToPriya(page).check).toBeVisible();
  await page.goto('practice/');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('reader deletes all that the course has kept, and nothing else', async ({ page }) => {
  await page.goto(priya);
  await page.evaluate(() => localStorage.setItem('of another page', 'stays'));
  await noteToPriya(page).editor.fill(rewrites.priya);
  await noteToPriya(page).check.click();
  await page.goto('practice/');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'A note to Priya' });
  await expect(row).toContainText('Done');

  const ask = page.getByRole('button', { name: 'Delete my progress' });
  await ask.click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
  await expect(row).toContainText('Done');

  await ask.click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Deleted. This browser keeps nothing')).toBeVisible();
  await expect(ask).toBeFocused();
  await expect(row).toContainText('Open');
  await page.reload();
  await expect(row).toContainText('Open');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of another page']);
});

test('axe finds nothing on practice with things done, due and filtered', async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime('2026-03-01T12:00:00');
  await page.goto(priya);
  await noteToPriya(page).editor.fill(rewrites.priya);
  await noteToPriya(page).check.click();
  await page.clock.setFixedTime('2026-03-03T12:00:00');
  await page.goto('practice/');
  await expect(page.getByRole('heading', { name: 'Due today' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'that are' }).selectOption('begun');
  await expectAccessible(page);
  await page.goto('.');
  await expect(page.getByRole('heading', { name: 'Due today' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reader finds the exercises, and reads one with its answers', async ({ page }) => {
    await page.goto('practice/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('Due today')).toBeHidden();
    await page.getByRole('link', { name: 'A note to Priya' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A note to Priya');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByText('Our versions, to compare').click();
    await expect(page.getByText('you swapped ledgers for bogs')).toBeVisible();
  });
});
