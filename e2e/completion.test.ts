import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { finishAll, finished } from './finished.ts';
import { expect, expectAccessible, test } from './test.ts';

const own = 'completion/';

async function linkOf(page: Page): Promise<string> {
  const visit = page.getByRole('link', { name: 'See it as a visitor' });
  await expect(visit).toHaveAttribute('href', /^#1\./);
  return new URL((await visit.getAttribute('href')) ?? '', page.url()).href;
}

test('reader who has finished everything has a page in flower, and a link for all of it', async ({
  page,
  freshPage,
}) => {
  await page.goto(own);
  await finishAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In flower');
  await expect(page.getByRole('img', { name: 'Your plant, in flower.' })).toBeVisible();
  await expect(page.getByText('What is missing for the flower')).toBeHidden();
  await expect(page.getByText('A completion page, not a certification')).toHaveCount(1);
  await page.getByLabel('Your name').fill('Sam Whitfield');
  await expect(page.getByRole('article').getByText('Sam Whitfield').first()).toBeVisible();
  await expect(page.getByText('6 in full')).toBeVisible();
  const link = await linkOf(page);
  expect(link.length).toBeLessThanOrEqual(1_800);
  expect(link).toMatch(/[a-z0-9]$/i);

  const visitor = await freshPage();
  await visitor.goto(link.replace('#', '?utm_source=chat#').concat(':~:text=Sam'));
  await expect(visitor.getByText('6 of 6 keep all that applies')).toBeVisible();
  await expect(visitor.locator('.regrade:visible')).toContainText(
    /Graded on your device a moment ago, by rules version \d+; nothing\s+was\s+sent/,
  );
  for (const { text } of Object.values(finished)) {
    await expect(visitor.getByText(text)).toBeVisible();
  }
  await expect(visitor.locator('[data-part="after"] mark').first()).toHaveAttribute(
    'data-verdict',
    'kept',
  );
  await expect(visitor.getByText('Nobody can prove who wrote the messages above')).toBeVisible();
  await expect(visitor.getByText('nothing in it is verified by us')).toBeVisible();
  await expectAccessible(visitor);
});

test('reader sees what is missing, and a way there', async ({ page }) => {
  await page.goto(own);
  await finishAll(page);
  await page.evaluate(() => localStorage.removeItem('warm-hello:/:v1:lesson:be-generic'));
  await page.reload();
  const missing = page
    .getByRole('listitem')
    .filter({ hasText: 'four questions and two messages to go' });
  await expect(missing).toHaveCount(1);
  await missing.getByRole('link', { name: 'Don’t be generic' }).click();
  await expect(page).toHaveURL(/lessons\/be-generic\/$/);
});

test('reader leaves out name, day and messages, and the link holds none of them', async ({
  page,
  freshPage,
}) => {
  await page.goto(own);
  await finishAll(page);
  await page.getByLabel('Day').fill('');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByText('None shown, 6 only mentioned')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^None$/ })).toHaveCount(3);
  const visitor = await freshPage();
  await visitor.goto(await linkOf(page));
  await expect(visitor.getByRole('heading', { name: 'Stated, not shown' })).toBeVisible();
  await expect(visitor.getByText('Somebody says that six exercises are done.')).toBeVisible();
  await expect(visitor.getByText('March 2026')).toHaveCount(0);
});

test('reader whose link is too long is told by how much, and offered what to leave out', async ({
  page,
}) => {
  await page.goto(own);
  // Words that don't repeat, so that they don't pack well.
  const words = (seed: number) =>
    Array.from({ length: 120 }, (_, index) => ((index + 1) * seed * 7919 + 13).toString(36)).join(
      ' ',
    );
  await finishAll(page, (exercise) => `Hello, ${words(exercise.length)}`);
  await expect(page.getByText(/Too long by \d+ characters/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeDisabled();
  const leave = page.getByRole('button', { name: /^Leave out the longest/ });
  for (let left = 0; left < 6 && (await leave.isVisible()); left += 1) {
    await leave.click();
    await page.waitForTimeout(100);
  }
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeEnabled();
});

test('reader saves a picture of their page', async ({ page }) => {
  await page.goto(own);
  await finishAll(page);
  await page.getByLabel('Your name').fill('Sam Whitfield');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('warm-hello.png');
  const png = await readFile(await file.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 627]);
  expect(png.length).toBeGreaterThan(20_000);
  await expect(page.locator('.picture-stage')).toHaveCount(0);
});

test('reader prints one page of A4 or of Letter', async ({ page }) => {
  await page.goto(own);
  await finishAll(page);
  await page.getByLabel('Your name').fill('Sam Whitfield');
  await expect(page.getByText('6 in full')).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Count (\d+)/)?.[1]).toBe('1');
  }
});

test('a phone reads the code, and opens the short form', async ({ page, freshPage }) => {
  await page.goto(own);
  await finishAll(page);
  await page.getByLabel('Your name').fill('Sam');
  await linkOf(page);
  const code = page.getByRole('img', { name: 'QR code of the short link' });
  await expect(code).toBeVisible();
  const shot = await code.screenshot();
  const { data, width, height } = await page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: Array.from(image?.data ?? []), width: bitmap.width, height: bitmap.height };
  }, Array.from(shot));
  const read = jsQR(Uint8ClampedArray.from(data), width, height)?.data;
  expect(read).toContain('completion/#1.');
  const visitor = await freshPage();
  await visitor.goto(read ?? '');
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Sam');
  await expect(visitor.getByText('Sam says that six exercises are done.')).toBeVisible();
});

test('every way out carries the whole link, and the form for LinkedIn the fields that can be copied', async ({
  page,
}) => {
  await page.goto(own);
  await finishAll(page);
  const link = await linkOf(page);
  const escaped = encodeURIComponent(link);
  for (const name of ['By e-mail', 'By WhatsApp', 'On LinkedIn']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    expect(href).toContain(escaped);
    expect(href).toContain('%23');
  }
  const form = await page
    .getByRole('link', { name: 'Add it to my LinkedIn profile' })
    .getAttribute('href');
  const fields = new URL(form ?? '').searchParams;
  expect(fields.get('certUrl')).toBe(link);
  for (const value of [fields.get('name'), fields.get('organizationName'), 'March 2026', link]) {
    await expect(
      page
        .getByRole('definition')
        .filter({ hasText: value ?? '' })
        .first(),
    ).toBeVisible();
  }
});

test('the visitor’s own progress is never touched by somebody’s link', async ({
  page,
  freshPage,
}) => {
  await page.goto(own);
  await finishAll(page);
  const link = await linkOf(page);
  const visitor = await freshPage();
  await visitor.goto('.');
  await visitor.evaluate(() =>
    localStorage.setItem(
      'warm-hello:/:v1:lesson:be-generic',
      '{"v":1,"steps":["see"],"answers":{},"rewrites":{}}',
    ),
  );
  const dump = () => visitor.evaluate(() => JSON.stringify(localStorage));
  const before = await dump();
  await visitor.goto(link);
  await expect(visitor.getByText('6 of 6 keep all that applies')).toBeVisible();
  await visitor.reload();
  expect(await dump()).toBe(before);
  await expect(visitor.getByRole('banner').getByText('0 of 6 leaves')).toBeVisible();
  await visitor.getByRole('link', { name: 'Try the course yourself' }).click();
  await expect(visitor).toHaveURL(/\/$/);
});

test('a link with bad messages shows today’s verdict, kindly', async ({ page, freshPage }) => {
  await page.goto(own);
  await finishAll(page, () => 'Hello, could we have a call this week? Please get me a job.');
  const visitor = await freshPage();
  await visitor.goto(await linkOf(page));
  await expect(visitor.getByText('0 of 6 keep all that applies')).toBeVisible();
  await expect(
    visitor.getByText(
      /may have kept it when it was written: rules get better, and these are version \d/,
    ),
  ).toBeVisible();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Somebody took Warm Hello');
});

const hostile = [
  '<img src=x onerror=alert(1)><script>alert(2)</script> javascript:alert(3) ${7*7} {{7*7}} <svg onload=alert(4)>',
  `\u202Egnitirw\u2066 ${'e'.concat('\u0301'.repeat(1_000))} \u200B\uFEFF`,
  'https://example.org/not-a-link and www.example.org',
];

for (const [index, text] of hostile.entries()) {
  test(`hostile words ${index + 1} stay words`, async ({ page, freshPage }) => {
    await page.goto(own);
    await finishAll(page, () => text);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    for (const box of (await page.getByRole('checkbox').all()).slice(1)) await box.uncheck();
    await page.getByLabel('Your name').fill(text.slice(0, 80));
    await page.getByLabel('Day').fill('2126-01-01');
    const visitor = await freshPage({ viewport: { width: 320, height: 640 } });
    visitor.on('dialog', () => {
      throw new Error('Expected no dialog, found one.');
    });
    await visitor.goto(await linkOf(page));
    await expect(visitor.getByText('The day on this page hasn’t come yet')).toBeVisible();
    const after = visitor.locator('[data-part="after"] [data-part="text"]');
    expect(await after.textContent()).toBe(text);
    await expect(visitor.locator('completion-page :is(img, script, iframe)')).toHaveCount(0);
    await expect(after.getByRole('link')).toHaveCount(0);
    expect(
      await visitor.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    // The name stands alone, so that its directions don't turn the words around it.
    await expect(visitor.locator('h1 bdi')).toHaveCount(1);
  });
}

test('every page has a title, a description and a picture for other sites', async ({
  page,
  request,
}) => {
  for (const [address, picture] of [
    ['.', 'home'],
    ['lessons/be-generic/', 'lesson'],
    [own, 'completion'],
  ] as const) {
    await page.goto(address);
    const meta = (property: string) =>
      page.locator(`meta[property="og:${property}"]`).getAttribute('content');
    expect([await meta('title'), await meta('description'), await meta('image:alt')]).not.toContain(
      '',
    );
    const image = (await meta('image')) ?? '';
    expect(image).toMatch(new RegExp(`og/${picture}\\.png$`));
    const file = await (await request.get(new URL(image, page.url()).href)).body();
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('search engines may find the page, and not what somebody shared', async ({ page }) => {
  const robots = page.locator('meta[name="robots"]');
  await page.goto(own);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(robots).toHaveCount(0);
  await page.goto(`${own}#1.AbC`);
  await expect(robots).toHaveAttribute('content', 'noindex');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and why it needs it', async ({ page }) => {
    await page.goto(`${own}#1.AbC`);
    await expect(page.getByText('That takes JavaScript.')).toBeVisible();
  });
});
