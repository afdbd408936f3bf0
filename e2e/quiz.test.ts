import { lesson, question } from './lesson.ts';
import { expect, test } from './test.ts';

test('reader chooses wrongly, reads why, and tries again', async ({ page }) => {
  await page.goto(lesson);
  const tomasz = question(page, /Which opening could be for nobody else/);
  const shown = (words: string) =>
    tomasz.getByText(words, { exact: true }).filter({ visible: true });
  await tomasz.getByRole('radio', { name: /As a cartographer/ }).check();
  await tomasz.getByRole('button', { name: 'Check my answer' }).click();
  await expect(shown('Not this one')).toHaveCount(1);
  await expect(tomasz.getByRole('status')).toContainText('a program could have filled it in');

  await tomasz.getByRole('radio', { name: /the village under the reservoir/ }).check();
  await expect(shown('Not this one')).toHaveCount(0);
  await tomasz.getByRole('button', { name: 'Check my answer' }).click();
  await expect(shown('This one')).toHaveCount(1);
  await expect(shown('Not this one')).toHaveCount(3);

  await page.reload();
  await expect(tomasz.getByRole('radio', { name: /the village under/ })).toBeChecked();
  await expect(shown('This one')).toHaveCount(1);
});

test('reader finds one of two and is told that there is one more', async ({ page }) => {
  await page.goto(lesson);
  const crossing = question(page, /Cross them out/);
  await crossing.getByRole('checkbox', { name: /finds you well/ }).check();
  await crossing.getByRole('button', { name: 'Check my answer' }).click();
  await expect(crossing.getByRole('status')).toHaveText(
    'Right, as far as it goes. One more to find.',
  );
});

test('reader who checks without choosing is not scolded', async ({ page }) => {
  await page.goto(lesson);
  const felix = question(page, /Felix puts this note/);
  await felix.getByRole('button', { name: 'Check my answer' }).click();
  await expect(felix.getByRole('status')).toHaveText('Nothing is chosen yet. A guess is fine.');
});

test('reader who was wrong at first finishes the step all the same, and meets the question again after a reload', async ({
  page,
}) => {
  await page.goto(lesson);
  const answer = async (ask: RegExp, ...names: RegExp[]) => {
    const asked = question(page, ask);
    for (const name of names) await asked.getByLabel(name).check();
    await asked.getByRole('button', { name: 'Check my answer' }).click();
  };
  await answer(/Which opening could be for nobody else/, /As a cartographer/);
  await answer(/Which opening could be for nobody else/, /the village under the reservoir/);
  await answer(/Cross them out/, /finds you well/, /I have always admired/);
  const step = page.getByRole('link', { name: /^Check yourself/ });
  await expect(step).not.toContainText('done');
  await answer(/Felix puts this note/, /be generic/, /skip personalization/);
  await answer(/Which one has found something to say/, /nobody over thirty/);
  await expect(step).toContainText('done');

  await page.reload();
  await expect(step).toContainText('done');
  const again = page.getByRole('group', { name: /^Once more/ });
  await expect(again).toHaveCount(1);
  await expect(again).toContainText('Which opening could be for nobody else?');
  await expect(again.getByRole('radio', { checked: true })).toHaveCount(0);
});
