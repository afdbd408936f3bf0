import type { Page } from '@playwright/test';
import { lesson, messageToYusuf, noteToPriya, rewrites } from './lesson.ts';
import { expect, test } from './test.ts';

/** Passes both exercises and returns the link that the completion page makes. */
async function madeLink(page: Page, name: string): Promise<string> {
  await page.goto(lesson);
  for (const [{ editor, check, said }, text] of [
    [noteToPriya(page), rewrites.priya],
    [messageToYusuf(page), rewrites.yusuf],
  ] as const) {
    await editor.fill(text);
    await check.click();
    await expect(said).toContainText('would open this one');
  }
  await page.goto('completion/');
  await page.getByLabel('Your name').fill(name);
  // Of two of one don't, the last is shown unless the learner wants both.
  await page.getByRole('checkbox', { name: /A note to Priya/ }).check();
  const visit = page.getByRole('link', { name: 'See it as a visitor' });
  await expect(visit).toHaveAttribute('href', /^#1\./);
  await expect(page.getByRole('definition').first()).toHaveText(name || 'None');
  return new URL((await visit.getAttribute('href')) ?? '', page.url()).href;
}

test('reader opens the shared link in a fresh browser and sees before and after', async ({
  page,
  freshPage,
}) => {
  const link = await madeLink(page, 'Sam Whitfield');
  expect(link.length).toBeLessThanOrEqual(1_800);

  const visitor = await freshPage();
  await visitor.goto(link);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
    'Sam Whitfield writes a good first message',
  );
  await expect(visitor.getByText('2 of 2 keep all that applies')).toBeVisible();
  await expect(visitor.getByText('Dear Priya, I am very impressed by')).toBeVisible();
  await expect(visitor.getByText(rewrites.priya)).toBeVisible();
  await expect(visitor.getByText('Breaks two of five')).toBeVisible();
  expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('reader leaves a message out, and the visitor is told that it is only stated', async ({
  page,
  freshPage,
}) => {
  await madeLink(page, '');
  await page.getByRole('checkbox', { name: /A note to Priya/ }).uncheck();
  await expect(page.getByText('1 in full, 1 only mentioned')).toBeVisible();
  const link = await page.getByRole('link', { name: 'See it as a visitor' }).getAttribute('href');

  const visitor = await freshPage();
  await visitor.goto(new URL(link ?? '', page.url()).href);
  await expect(visitor.getByText('It keeps all that applies')).toBeVisible();
  await expect(
    visitor.getByText('Somebody says that one other exercise is done too.'),
  ).toBeVisible();
});

test('reader copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await madeLink(page, 'Sam');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('reader whose link lost its end is told so and offered the first page', async ({
  page,
  freshPage,
}) => {
  const link = await madeLink(page, 'Sam');
  const payload = link.indexOf('#') + 1;
  for (const share of [0.25, 0.5, 0.75, 0.99]) {
    const visitor = await freshPage();
    await visitor.goto(link.slice(0, payload + Math.floor((link.length - payload) * share)));
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This link is incomplete');
    await expect(visitor.getByRole('link', { name: 'To the lessons' })).toBeVisible();
    await expect(visitor.getByText('Before', { exact: true })).toHaveCount(0);
  }
});

for (const fragment of ['v1.', 'v1.!!!', 'v9.abc', 'hello', '%', '%E0%A4%A', 'v1.AAAA']) {
  test(`reader with the broken link #${fragment} gets a page that says so`, async ({ page }) => {
    await page.goto(`completion/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^This link/);
    await expect(page.getByRole('link', { name: 'To the lessons' })).toBeVisible();
  });
}

test('reader who opens another link in the same tab sees the other page', async ({ page }) => {
  const link = await madeLink(page, 'Sam');
  await page.goto('completion/#v1.x');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^This link/);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sam');
});

test('reader with a name made of markup and bidi signs does no harm', async ({
  page,
  freshPage,
}) => {
  const link = await madeLink(page, '<img src=x onerror=alert(1)> مرحبا');
  const visitor = await freshPage();
  await visitor.goto(link);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(visitor.locator('img')).toHaveCount(0);
});

test('reader without progress finds where to begin', async ({ page }) => {
  await page.goto('completion/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to show yet');
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/$/);
});
