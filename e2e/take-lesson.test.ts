import type { Page } from '@playwright/test';
import { lesson, messageToYusuf, noteToPriya, rewrites } from './lesson.ts';
import { promises } from '../src/promises.ts';
import { expect, test } from './test.ts';

test('reader takes the lesson to its end by keyboard alone and finds it done after a reload', async ({
  page,
}) => {
  await page.goto(lesson);

  await tabTo(page, /Your maps are truly inspiring/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The reasons are with the options.')).toHaveCount(1);

  await tabTo(page, /I hope that this message finds you well/);
  await page.keyboard.press('Space');
  await tabTo(page, /I have always admired leaders like you/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The reasons are with the options.')).toHaveCount(2);

  await tabTo(page, /^Don’t be generic$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Don’t skip personalization in the request$/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The reasons are with the options.')).toHaveCount(3);

  await tabTo(page, /as fellow educators we surely share/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The reasons are with the options.')).toHaveCount(4);

  await tabTo(page, /^Your note to Priya$/);
  await page.keyboard.type(rewrites.priya);
  await page.keyboard.press('Control+Enter');
  await expect(noteToPriya(page).said).toContainText('She would open this one');

  await tabTo(page, /^Your message to Yusuf$/);
  await page.keyboard.type(rewrites.yusuf);
  await page.keyboard.press('Control+Enter');
  await expect(messageToYusuf(page).said).toContainText('He would open this one');
  await expect(page.getByText('The second leaf is yours.', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText('The second leaf is yours.', { exact: true })).toBeVisible();
  await expect(noteToPriya(page).editor).toHaveValue(rewrites.priya);
  await expect(messageToYusuf(page).editor).toHaveValue(rewrites.yusuf);

  await page.goto('.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Don’t be generic' })).toContainText(
    'Done',
  );
  await expect(page.getByRole('banner').getByText('1 of 6 leaves')).toBeVisible();
});

test(promises.nothingBefore, async ({ page }) => {
  await page.goto(lesson);
  await expect(noteToPriya(page).check).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('reader comes back to a half-typed note, and home sends them on with it', async ({ page }) => {
  await page.goto(lesson);
  await noteToPriya(page).editor.fill('Hi Priya, half a');
  await page.goto('.');
  await page.getByRole('link', { name: 'Go on with “Don’t be generic”' }).click();
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, half a');
});

test('reader is sent on from home to the step where they were, and a step’s address leads to it', async ({
  page,
}) => {
  await page.goto('.');
  await expect(page.getByText('You were at')).toBeHidden();
  await page.goto(`${lesson}#instead`);
  await expect(page.getByRole('heading', { name: 'Instead' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Instead', exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await page.keyboard.press('Shift');
  await page.goto('.');
  await expect(page.getByText('You were at “Instead”.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with “Don’t be generic”' }).click();
  await expect(page).toHaveURL(/lessons\/be-generic\/#instead$/);
  await expect(page.getByRole('heading', { name: 'Instead' })).toBeInViewport();
});

/** Presses Tab until the control with this name has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.count(), 'the focus is never lost to the body').toBe(1);
    const label = await focused.evaluate((element) =>
      'labels' in element && element.labels instanceof NodeList
        ? Array.from(element.labels, (label) => label.textContent?.trim()).join(' ')
        : (element.textContent?.trim() ?? ''),
    );
    if (name.test(label)) return;
  }
  throw new Error(`Expected to reach ${name} by Tab, found nothing of that name.`);
}
