import type { Locator, Page } from '@playwright/test';
import { promises } from '../src/promises.ts';
import { expect, test } from './test.ts';
import { written } from './written.ts';

// Every page of the course, used as a learner does, in one go. The guards of `test` fail it at the first violation of
// the policy, error in the console, missing file or request to another site.
test(promises.nobodyElse, async ({ page, freshPage }) => {
  test.setTimeout(300_000);
  const late = afterLoad(page);
  await page.goto('');
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const lessons = [...new Set(addresses)].filter((href) => /^\/lessons\/[a-z-]+\/$/.test(href));
  expect(lessons).toHaveLength(8);

  for (const lesson of lessons) {
    await page.goto(lesson, { waitUntil: 'networkidle' });
    late.begin(lesson);
    await answerQuestions(page);
    await passExercises(page);
    await answerOnceMore(page);
    await page.mouse.wheel(0, 100_000);
    late.end();
  }
  await expect(page.getByRole('banner').getByText('6 of 6 leaves')).toBeVisible();

  for (const path of ['practice/', 'about/', 'licences/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    late.begin(path);
    await page.mouse.wheel(0, 100_000);
    late.end();
  }

  await page.goto('completion/', { waitUntil: 'networkidle' });
  late.begin('completion/');
  await expect(page.locator('.plant[data-in-flower]').first()).toBeVisible();
  await page.getByLabel('Your name').fill('Amina');
  const visit = page.getByRole('link', { name: 'See it as a visitor' });
  await expect(visit).toHaveAttribute('href', /^#1\./);
  const link = new URL((await visit.getAttribute('href')) ?? '', page.url()).href;
  expect(link.length).toBeLessThanOrEqual(1_800);
  late.end();

  const visitor = await freshPage();
  await visitor.goto(link);
  await expect(visitor.getByText('6 of 6 keep all that applies')).toBeVisible();
});

/** Watches what a page asks for between `begin` and `end`, and expects nothing. */
function afterLoad(page: Page) {
  let asked: string[] = [];
  let where = '';
  page.on('request', (request) => {
    if (where !== '') asked.push(request.url());
  });
  return {
    begin(path: string) {
      where = path;
      asked = [];
    },
    end() {
      expect(asked, `asked for after ${where} had come`).toEqual([]);
      where = '';
    },
  };
}

/** Answers each question until it is right; the first one of a lesson wrongly first, so that it comes back. */
async function answerQuestions(page: Page): Promise<void> {
  const questions = await page.locator('main quiz-question:not(once-more *)').all();
  for (const [index, question] of questions.entries()) {
    if (index === 0) {
      // Steps come in a wrong order as they are.
      const wrong = question.locator('[data-part=answer]:not([data-right]) input').first();
      if ((await wrong.count()) > 0) await wrong.check();
      await question.getByRole('button', { name: 'Check my answer' }).click();
      await expect(question.locator('[data-part=reply]')).not.toBeEmpty();
    }
    await answerRightly(question);
  }
}

async function answerRightly(question: Locator): Promise<void> {
  for (const option of await question.locator('[data-part=answer] input[type=checkbox]').all()) {
    await option.uncheck();
  }
  for (const option of await question.locator('[data-part=answer][data-right] input').all()) {
    await option.check();
  }
  await putInOrder(question);
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question).toHaveAttribute('data-solved');
}

/** Moves each step up to its place, from the first one on. */
async function putInOrder(question: Locator): Promise<void> {
  const steps = question.locator('[data-place]');
  const count = await steps.count();
  const places = () =>
    steps.evaluateAll((all) => all.map((step) => Number(step.getAttribute('data-place'))));
  const order = (await places()).toSorted((a, b) => a - b);
  for (let place = 0; place < count; place += 1) {
    for (let at = (await places()).indexOf(order[place] ?? 0); at > place; at -= 1) {
      await steps.nth(at).locator('[data-move=up]').click();
    }
  }
}

async function answerOnceMore(page: Page): Promise<void> {
  const question = page.locator('once-more quiz-question').first();
  if ((await question.count()) > 0) await answerRightly(question);
}

/** Sends in something poor, opens a hint and why it is remarked on, then writes something good. */
async function passExercises(page: Page): Promise<void> {
  for (const exercise of await page.locator('message-rewrite').all()) {
    const id = (await exercise.getAttribute('id')) ?? '';
    const check = exercise.getByRole('button', { name: /^Check/ });
    await exercise.getByRole('textbox').fill('Hello, could we have a quick call this week?');
    await check.click();
    await exercise.getByRole('button', { name: /^A hint/ }).click();
    await exercise.getByText('Why did I get this?').first().click();
    await exercise.getByRole('textbox').fill(written[id] ?? `nothing written for ${id}`);
    await check.click();
    await expect(
      exercise.getByRole('heading', { name: /would open this one/ }),
      `what was written for ${id}`,
    ).toBeVisible();
  }
}

test(promises.noCookie, async ({ page, context }) => {
  for (const path of ['', 'lessons/be-generic/', 'practice/note-to-priya/', 'completion/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  }
  expect(await context.cookies()).toEqual([]);
});
