import { readFile } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import { served } from '../scripts/served.mjs';
import { buildSite } from './site.ts';
import { expect, expectAccessible, test } from './test.ts';

// One build for all of them.
test.describe.configure({ mode: 'default' });

let address = '';
let server: ChildProcess | undefined;
let forms = '';
const file = 'content/lessons/04-pushy-follow-up.mdx';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  forms = await readFile(new URL('forms.mdx', import.meta.url), 'utf8');
  const { passed, output, folder } = await buildSite('forms', { [file]: forms });
  expect(passed, output).toBe(true);
  ({ address, server } = await served(folder));
});
test.afterAll(() => server?.kill());

// Not the site of the other tests. Playwright asks for a pattern, even an empty one.
// oxlint-disable-next-line no-empty-pattern
test.use({ baseURL: async ({}, use) => use(address) });

const lesson = 'lessons/pushy-follow-up/';
const question = (page: Page, ask: RegExp) => page.getByRole('group', { name: ask });
const order = (page: Page) => question(page, /^Question .*From small to large/);
const steps = (page: Page) => order(page).getByRole('listitem').locator('.text').allTextContents();
const check = 'Check my answer';
const right = [
  'Read what she publishes',
  'Say what you took from it',
  'Ask one question',
  'Ask for ten minutes',
];

test('reader puts steps in order by keyboard, and the focus stays on what they move', async ({
  page,
}) => {
  await page.goto(lesson);
  const first = await steps(page);
  expect(first).not.toEqual(right);
  expect(first.toSorted()).toEqual(right.toSorted());
  const { group, status } = { group: order(page), status: order(page).getByRole('status') };

  await group.getByRole('button', { name: check }).click();
  await expect(status).toContainText('Not yet.');
  await expect(group.getByText('It gives before it takes.').first()).toBeVisible();

  for (const [place, text] of right.entries()) {
    const up = group.getByRole('button', { name: `Move “${text}” up` });
    await up.focus();
    while ((await steps(page)).indexOf(text) > place) {
      await page.keyboard.press('Enter');
      await expect(up).toBeFocused();
      await expect(status).toContainText(`“${text}” is now number`);
    }
  }
  const top = group.getByRole('button', { name: `Move “${right[0]}” up` });
  await top.press('Enter');
  await expect(top).toBeFocused();
  await expect(status).toContainText('Nothing is above it.');

  await group.getByRole('button', { name: check }).click();
  await expect(status).toHaveText('That’s it. The reasons are with the steps.');
  await page.reload();
  expect(await steps(page)).toEqual(right);
  await expect(status).toHaveText('That’s it. The reasons are with the steps.');
});

test('reader moves steps down with a finger', async ({ freshPage, baseURL }) => {
  const page = await freshPage({ hasTouch: true, viewport: { width: 320, height: 640 } });
  await page.goto(`${baseURL}${lesson}`);
  const [first = '', second = '', ...rest] = await steps(page);
  const down = order(page).getByRole('button', { name: `Move “${first}” down` });
  const box = await down.boundingBox();
  expect([box?.width, box?.height]).toEqual([44, 44]);
  await down.tap();
  expect(await steps(page)).toEqual([second, first, ...rest]);
});

test('reader chooses a day too soon, reads why, and any good day will do', async ({ page }) => {
  await page.goto(lesson);
  const day = question(page, /^Question .*When would you send it/);
  await expect(day.getByText('Mateo, Sunday 8 March, 2 days ago')).toBeVisible();
  await day.getByRole('radio', { name: 'Wednesday 11 March, tomorrow' }).check();
  await day.getByRole('button', { name: check }).click();
  await expect(day.getByText('Wednesday 11 March, tomorrow: not this one')).toBeVisible();
  await expect(day.getByRole('status')).toContainText('Three days are not a week.');
  await expect(day.getByText('Ten days have gone by.')).toBeHidden();

  await day.getByRole('radio', { name: 'Wednesday 18 March, in 8 days' }).check();
  await day.getByRole('button', { name: check }).click();
  await expect(day.getByRole('status')).toHaveText('That’s it. The reasons are with the options.');
  await expect(day.getByText('Sunday 22 March, in 12 days: this would do')).toBeVisible();
  await expect(day.getByText('Not at all: not this one')).toBeVisible();

  const silence = question(page, /^Question .*Two messages went unanswered/);
  await silence.getByRole('radio', { name: 'Not at all' }).check();
  await silence.getByRole('button', { name: check }).click();
  await expect(silence.getByText('Not at all: this would do')).toBeVisible();
});

test('reader meets what was wrong once more at the end, in another order', async ({ page }) => {
  await page.goto(lesson);
  await expect(page.getByRole('heading', { name: 'Once more' })).toBeHidden();
  const choose = question(page, /^Question .*Which one would you answer/);
  const options = choose.getByRole('radio');
  const texts = () => choose.locator('label').allTextContents();
  await options.first().check();
  await choose.getByRole('button', { name: check }).click();
  const asked = await texts();

  const again = question(page, /^Once more .*Which one would you answer/);
  await expect(page.getByRole('heading', { name: 'Once more' })).toBeVisible();
  const askedAgain = await again.locator('label').allTextContents();
  expect(askedAgain).not.toEqual(asked);
  expect(askedAgain.toSorted()).toEqual(asked.toSorted());
  await expect(again.getByRole('radio', { checked: true })).toHaveCount(0);

  await order(page).getByRole('button', { name: check }).click();
  const orderAgain = question(page, /^Once more .*From small to large/);
  const stepsAgain = await orderAgain.locator('.text').allTextContents();
  expect(stepsAgain).not.toEqual(await steps(page));
  expect(stepsAgain).not.toEqual(right);

  await again.getByRole('radio', { name: /made me miss a bus/ }).check();
  await again.getByRole('button', { name: check }).click();
  await expect(again.getByRole('status')).toContainText('That’s it.');
  await expect(choose.getByRole('radio').first()).toBeChecked();

  await page.reload();
  await expect(again.getByRole('radio', { name: /made me miss a bus/ })).toBeChecked();
  await expect(again.getByRole('status')).toContainText('That’s it.');
  await expect(choose.getByRole('radio').first()).toBeChecked();
});

test('reader who was right at first is asked nothing twice', async ({ page }) => {
  await page.goto(lesson);
  const choose = question(page, /Which one would you answer/);
  await choose.getByRole('radio', { name: /made me miss a bus/ }).check();
  await choose.getByRole('button', { name: check }).click();
  await expect(choose.getByRole('status')).toContainText('That’s it.');
  await expect(page.getByRole('heading', { name: 'Once more' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the forms, answered and asked once more, in ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(lesson);
    await expectAccessible(page);
    await order(page).getByRole('button', { name: check }).click();
    const day = question(page, /^Question .*When would you send it/);
    await day.getByRole('radio', { name: /tomorrow/ }).check();
    await day.getByRole('button', { name: check }).click();
    await expectAccessible(page);
  });
}

test('the forms fit 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lesson);
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reader finds the steps, the days and the reasons', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('By now she knows your name.').first()).toBeHidden();
    await order(page).getByText('Show the answer and the reasons').click();
    await expect(order(page).locator('.in-order li b')).toHaveText(right);
    await expect(order(page).locator('.in-order')).toContainText('By now she knows your name.');
    const day = question(page, /When would you send it/);
    await day.getByText('Show the answer and the reasons').click();
    await expect(day.getByText('Wednesday 18 March, in 8 days: this would do')).toBeVisible();
  });
});

const mistakes: Record<string, { change: [string, string]; says: string[] }> = {
  'a day that the rules judge otherwise': {
    change: ["{ day: 1, breaks: true, why: 'Three", "{ day: 9, breaks: true, why: 'Three"],
    says: [
      'content/lessons/04-pushy-follow-up.mdx, <ChooseDay> “day”, day 9: “Hi Ingrid, I drew',
      'expected pushy-follow-up to be broken, but the rules find it kept',
    ],
  },
  'a “not at all” that can’t be': {
    change: ["{ day: null, breaks: true, why: 'One", "{ day: null, breaks: false, why: 'One"],
    says: [
      'content/lessons/04-pushy-follow-up.mdx, <ChooseDay> “day”: wrong props for <ChooseDay>',
      'expected “Not at all” (day: null) with breaks: true, as day 8, 12 breaks nothing, found breaks: false',
    ],
  },
  'a step without its reason': {
    change: [", why: 'By now she knows your name.'", ''],
    says: [
      'content/lessons/04-pushy-follow-up.mdx, <OrderSteps> “order”: wrong props for <OrderSteps>',
      'steps[2].why',
    ],
  },
};

for (const [name, { change, says }] of Object.entries(mistakes)) {
  test(`author of ${name} is told where, what was expected and what was found`, async () => {
    test.setTimeout(120_000);
    expect(forms).toContain(change[0]);
    const { passed, output } = await buildSite('mistake', { [file]: forms.replace(...change) });
    expect(passed).toBe(false);
    for (const words of says) expect(output).toContain(words);
  });
}
