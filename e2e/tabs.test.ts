import { noteToPriya, question, rewrites } from './lesson.ts';
import { expect, test } from './test.ts';

const priya = 'practice/note-to-priya/';
const dump = (key: string) => `warm-hello:/:v1:lesson:${key}`;

test('two tabs in different lessons lose nothing of each other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(priya);
  await other.goto('practice/note-to-ilinca/');
  const mine = noteToPriya(page);
  const theirs = other.getByRole('textbox', { name: /^Your note to Ilinca/ });
  await expect(mine.check).toBeVisible();
  await expect(other.getByRole('button', { name: /^Check/ })).toBeVisible();
  for (let round = 1; round <= 5; round += 1) {
    await mine.editor.fill(`Hi Priya, round ${round}`);
    await theirs.fill(`Dear Ilinca, round ${round}`);
    await page.waitForTimeout(600);
  }
  const kept = await page.evaluate(
    ([one = '', two = '']) => [localStorage.getItem(one), localStorage.getItem(two)],
    [dump('be-generic'), dump('just-take')],
  );
  expect(kept[0]).toContain('Hi Priya, round 5');
  expect(kept[1]).toContain('Dear Ilinca, round 5');
});

test('two tabs in one exercise: the later edit is shown in both, and moves no caret', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(priya);
  await other.goto(priya);
  await expect(noteToPriya(page).check).toBeVisible();
  await expect(noteToPriya(other).check).toBeVisible();
  await noteToPriya(page).editor.fill('Hi Priya, from the first tab.');
  await expect(noteToPriya(other).editor).toHaveValue('Hi Priya, from the first tab.');
  await noteToPriya(other).editor.fill('Hi Priya, from the second tab.');
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, from the second tab.');
  // Words being typed are never replaced by another tab's.
  await page.bringToFront();
  await noteToPriya(page).editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And more');
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, from the second tab. And more');
  await expect(noteToPriya(page).editor).toBeFocused();
});

test('another tab that clears the storage takes no word out of the editor', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(priya);
  await other.goto('about/');
  await expect(noteToPriya(page).check).toBeVisible();
  await noteToPriya(page).editor.fill('Hi Priya, half a');
  await page.waitForTimeout(700);
  await other.evaluate(() => localStorage.clear());
  await page.waitForTimeout(300);
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, half a');
  await noteToPriya(page).editor.fill('Hi Priya, half a note');
  await page.waitForTimeout(700);
  const kept = await page.evaluate((key) => localStorage.getItem(key), dump('be-generic'));
  expect(kept).toContain('Hi Priya, half a note');
});

test('going on and back again finds answers and words as they were', async ({ page }) => {
  await page.goto('lessons/be-generic/');
  const tomasz = question(page, /Which opening could be for nobody else/);
  await tomasz.getByRole('radio', { name: /the village under the reservoir/ }).check();
  await tomasz.getByRole('button', { name: 'Check my answer' }).click();
  await noteToPriya(page).editor.fill('Hi Priya, half a');
  await page.goto('about/');
  await page.goBack();
  await expect(tomasz.getByText('The reasons are with the options.')).toBeVisible();
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, half a');
});

test('a tab that is closed while one types loses at most the last half second', async ({
  page,
  context,
}) => {
  await page.goto(priya);
  await expect(noteToPriya(page).check).toBeVisible();
  await noteToPriya(page).editor.pressSequentially('Hi Priya, one two three.');
  await page.waitForTimeout(700);
  await noteToPriya(page).editor.pressSequentially(' Four');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(priya);
  await expect(noteToPriya(again).editor).toHaveValue(/^Hi Priya, one two three\./);
});

test('progress of a newer version is left as it is, whatever one does', async ({ page }) => {
  const newer = '{"v":2,"something":"else"}';
  await page.goto(priya);
  await page.evaluate(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [dump('be-generic'), newer],
  );
  await page.reload();
  await expect(page.getByText('progress of a newer version of the course')).toBeVisible();
  await noteToPriya(page).editor.fill(rewrites.priya);
  await noteToPriya(page).check.click();
  await expect(noteToPriya(page).said).toContainText('She would open this one');
  expect(await page.evaluate((key) => localStorage.getItem(key), dump('be-generic'))).toBe(newer);
});
