import { lesson, noteToPriya, question } from './lesson.ts';
import { expect, test } from './test.ts';

// What a screen reader finds in each part, kept beside this file. Written anew by
// `npx playwright test -c e2e parts --update-snapshots`; then read what has changed.

test('the head and the foot of a page', async ({ page }) => {
  await page.goto('practice/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'head.aria.yml' });
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'foot.aria.yml' });
});

test('the question of the first page, the lessons and the plant', async ({ page }) => {
  await page.goto('');
  const apart = page.getByRole('region', { name: 'Which one would you answer?' });
  await expect(apart).toMatchAriaSnapshot({ name: 'tell-apart.aria.yml' });
  await apart.locator('summary').first().click();
  await expect(apart).toMatchAriaSnapshot({ name: 'tell-apart-answered.aria.yml' });
  await expect(page.locator('.contents')).toMatchAriaSnapshot({ name: 'contents.aria.yml' });
  await expect(page.locator('.home-plate')).toMatchAriaSnapshot({ name: 'plant.aria.yml' });
});

test('an example with its notes, two messages side by side, and the steps of a lesson', async ({
  page,
}) => {
  await page.goto(lesson);
  await expect(page.locator('.lesson-head')).toMatchAriaSnapshot({ name: 'lesson-head.aria.yml' });
  await expect(page.locator('.rail')).toMatchAriaSnapshot({ name: 'rail.aria.yml' });
  await expect(page.locator('.annotated').first()).toMatchAriaSnapshot({
    name: 'example.aria.yml',
  });
  await expect(page.locator('.compare').first()).toMatchAriaSnapshot({ name: 'compare.aria.yml' });
});

test('a question, before and after its answer', async ({ page }) => {
  await page.goto(lesson);
  const tomasz = question(page, /Which opening could be for nobody else/);
  await expect(tomasz).toMatchAriaSnapshot({ name: 'question.aria.yml' });
  await tomasz.getByRole('radio', { name: /the village under/ }).check();
  await tomasz.getByRole('button', { name: 'Check my answer' }).click();
  await expect(tomasz).toMatchAriaSnapshot({ name: 'question-answered.aria.yml' });
});

test('an exercise: empty, with remarks, and passed', async ({ page }) => {
  await page.goto('practice/note-to-priya/');
  const { group, editor, check, said } = noteToPriya(page);
  await expect(group).toMatchAriaSnapshot({ name: 'exercise.aria.yml' });
  await editor.fill('Hi Priya, I am very impressed by your work at [Company]. Can we have a call?');
  await check.click();
  await expect(said).toContainText('to look at');
  await expect(group).toMatchAriaSnapshot({ name: 'exercise-remarks.aria.yml' });
});

test('a pencil page, a check and a conversation', async ({ page }) => {
  for (const [address, name] of [
    ['completion/', 'completion'],
    ['check/', 'check'],
    ['conversation/ffion/', 'conversation'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  }
});
