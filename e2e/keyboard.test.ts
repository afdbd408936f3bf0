import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { written } from './written.ts';

test('learner takes the whole course with the keyboard alone, from the first page to the flower', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  await tabTo(page, page.getByRole('link', { name: /^Begin with/ }));
  await page.keyboard.press('Enter');

  for (let count = 1; count <= 8; count += 1) {
    await page.waitForURL(/\/lessons\/[a-z-]+\/(?:#.*)?$/);
    await page.waitForLoadState('networkidle');
    await skipToText(page);
    for (const task of await page.locator('main :is(quiz-question, message-rewrite)').all()) {
      if ((await task.evaluate((element) => element.localName)) === 'quiz-question')
        await answer(page, task);
      else await rewrite(page, task);
    }
    await tabTo(page, page.locator('main').getByRole('link', { name: /^(?:Next|See your page)/ }));
    await page.keyboard.press('Enter');
  }
  await page.waitForURL(/\/completion\/$/);
  await expect(page.getByRole('heading', { name: 'In flower' })).toBeVisible();
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Amina');
  await tabTo(page, page.getByRole('link', { name: 'See it as a visitor' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 of 6 keep all that applies')).toBeVisible();
});

/** Presses Tab until the element has the focus, and expects that it can be seen there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    if (presses > 150) {
      const at = await page.evaluate(() => document.activeElement?.textContent.slice(0, 80));
      throw new Error(`Expected to come to ${wanted} with Tab, found the focus on ${at}.`);
    }
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeInViewport();
}

async function skipToText(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Skip to the text' }));
  await page.keyboard.press('Enter');
}

async function answer(page: Page, question: Locator): Promise<void> {
  const radios = question.locator('input[type=radio]');
  const boxes = question.locator('[data-part=answer][data-right] input[type=checkbox]');
  if ((await radios.count()) > 0) {
    await tabTo(page, radios.first());
    const right = question.locator('[data-part=answer][data-right] input').first();
    // The first is chosen by the space bar, each other one by an arrow.
    await page.keyboard.press('Space');
    for (
      let presses = await radios.count();
      presses > 0 && !(await right.isChecked());
      presses -= 1
    )
      await page.keyboard.press('ArrowDown');
    await expect(right).toBeChecked();
  } else if ((await boxes.count()) > 0) {
    for (const box of await boxes.all()) {
      await tabTo(page, box);
      await page.keyboard.press('Space');
    }
  } else await putInOrder(page, question);
  await tabTo(page, question.getByRole('button', { name: 'Check my answer' }));
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-solved');
}

/** Takes each step up to its place, from the first one on. */
async function putInOrder(page: Page, question: Locator): Promise<void> {
  const places = () =>
    question
      .locator('[data-place]')
      .evaluateAll((all) => all.map((step) => Number(step.getAttribute('data-place'))));
  const order = (await places()).toSorted((one, other) => one - other);
  for (const [at, place] of order.entries()) {
    const distance = (await places()).indexOf(place) - at;
    if (distance === 0) continue;
    const up = question.locator(`[data-place="${place}"] [data-move=up]`);
    await tabTo(page, up);
    for (let presses = 0; presses < distance; presses += 1) await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    // The next one stands above it, where Tab has been.
    await question.locator('[data-move=up]').first().focus();
  }
}

async function rewrite(page: Page, exercise: Locator): Promise<void> {
  const id = (await exercise.getAttribute('id')) ?? '';
  await tabTo(page, exercise.getByRole('textbox').first());
  await page.keyboard.insertText(written[id] ?? `nothing written for ${id}`);
  await page.keyboard.press('Control+Enter');
  await expect(exercise.getByRole('heading', { name: /would open this one/ })).toBeVisible();
}
