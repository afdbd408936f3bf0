import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test.ts';

const folder = new URL('../content/conversations/', import.meta.url);
const files = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  temper: /^temper: (\w+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '',
}));

const text = (page: Page) => page.locator('#talk-text');
const send = (page: Page) => page.locator('[data-part=send]');
const turns = (page: Page) => page.locator('.turn');
const ending = (page: Page) => page.locator('[data-part=end-heading]');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Our own three messages, as they stand on the page. */
async function ours(page: Page): Promise<string[]> {
  const texts = await page.locator('conversation-play .ours blockquote').allTextContents();
  expect(texts).toHaveLength(3);
  return texts;
}

async function write(page: Page, words: string): Promise<void> {
  await text(page).fill(words);
  await send(page).click();
}

const well: Record<string, { events: RegExp[]; end: string }> = {
  open: { events: [/says yes/, /answers/, /answers/], end: 'You’re in a conversation' },
  busy: {
    events: [/says yes/, /Nothing comes. The message was good/, /answers/],
    end: 'You’re in a conversation',
  },
  reserved: {
    events: [
      /says yes/,
      /Nothing comes. The message was good/,
      /Nothing comes. The message was good/,
    ],
    end: 'Silence, and it’s all right',
  },
  brisk: {
    events: [/says yes/, /answers, in a line/, /answers, in a line/],
    end: 'You’re in a conversation',
  },
};

test('there are four people, each of another temper, and the way to each leads from practice', async ({
  page,
}) => {
  expect(files.map(({ temper }) => temper).toSorted()).toEqual([
    'brisk',
    'busy',
    'open',
    'reserved',
  ]);
  await page.goto('practice/');
  await page.getByRole('link', { name: 'Play a whole conversation' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(4);
});

for (const { id, temper } of files) {
  test(`with ${id}, who is ${temper}, played well`, async ({ page }) => {
    await page.goto(`conversation/${id}/`);
    const [request = '', first = '', followUp = ''] = await ours(page);
    const { events, end } = well[temper] ?? { events: [], end: '' };
    for (const words of [request, first, followUp]) await write(page, words);
    for (const [index, event] of events.entries()) {
      await expect(turns(page).nth(index).locator('.event')).toHaveText(event);
    }
    await expect(ending(page)).toHaveText(end);
    // The whole thread, with what the rules say of it.
    await expect(page.getByText('It breaks nothing. What works in it')).toHaveCount(3);
    await expect(page.locator('.verdict[open]')).toHaveCount(3);
  });

  test(`with ${id}, who is ${temper}, played badly, and taken back`, async ({ page }) => {
    await page.goto(`conversation/${id}/`);
    const [request = ''] = await ours(page);
    await write(page, 'Hi, let’s connect!');
    await expect(ending(page)).toHaveText('The door stayed closed');
    await expect(turns(page).first().locator('.event')).toContainText('Nothing comes.');
    await button(page, 'Take the last one back').click();
    await expect(text(page)).toHaveValue('Hi, let’s connect!');
    await expect(turns(page)).toHaveCount(0);

    await write(page, request);
    await write(
      page,
      'Could we have a 30 minute call this week, and could you recommend me to your employer?',
    );
    await expect(turns(page).nth(1).locator('.event')).toContainText('because of');
    await text(page).fill('Did you see my message? I need your answer by Friday.');
    await page.locator('[data-part=days]').selectOption('3');
    await send(page).click();
    await expect(ending(page)).toHaveText('That was one push too many');
    await expect(turns(page).nth(2).getByText('Day 6')).toBeVisible();
  });

  test(`with ${id}, who is ${temper}, played oddly`, async ({ page }) => {
    await page.goto(`conversation/${id}/`);
    const [request = '', first = ''] = await ours(page);
    // A request without a word may be sent, as on LinkedIn.
    await send(page).click();
    await expect(page.getByText('(without a word)')).toBeVisible();
    await button(page, 'Begin again').click();
    await write(page, request);
    await send(page).click();
    await expect(turns(page)).toHaveCount(1);
    await write(page, '<img src=x onerror=alert(1)> ${name} ?????');
    await expect(turns(page)).toHaveCount(2);
    await button(page, 'Take the last one back').click();
    await write(page, first);
    await button(page, 'Not at all: let it go').click();
    await expect(ending(page)).toHaveText(
      ['open', 'brisk'].includes(temper) ? 'You’re in a conversation' : 'You let it go',
    );
  });
}

test('what was played and half written is there again, and the same moves give the same story', async ({
  page,
}) => {
  await page.goto('conversation/pradeep/');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const [request = '', first = ''] = await ours(page);
  await write(page, request);
  await write(page, first);
  await text(page).fill('Dear Pradeep, half a');
  const before = await page.locator('.turns').innerText();
  await page.reload();
  expect(await page.locator('.turns').innerText()).toBe(before);
  await expect(text(page)).toHaveValue('Dear Pradeep, half a');
  await page.goto('practice/');
  await button(page, 'Delete my progress').click();
  await button(page, 'Delete it').click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('by keyboard, the focus is never lost, and what happens is said', async ({ page }) => {
  await page.goto('conversation/teresa/');
  const [request = '', first = '', followUp = ''] = await ours(page);
  for (const [index, words] of [request, first, followUp].entries()) {
    await text(page).focus();
    await page.keyboard.insertText(words);
    await page.keyboard.press('Control+Enter');
    await expect(turns(page)).toHaveCount(index + 1);
    await expect(page.locator('conversation-play [data-part=said]')).not.toBeEmpty();
    await expect(page.locator(':focus')).toHaveCount(1);
  }
  await expect(page.locator('[data-part=end]')).toBeFocused();
  await expect(page.locator('conversation-play [data-part=said]')).toContainText(
    'Silence, and it’s all right',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on it, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('conversation/');
    await expectAccessible(page);
    await page.goto('conversation/ffion/');
    await expectAccessible(page);
    const [request = '', first = ''] = await ours(page);
    await write(page, request);
    await write(page, first);
    await expectAccessible(page);
    await button(page, 'Not at all: let it go').click();
    await expectAccessible(page);
  });
}

test('it fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('conversation/nilufar/');
  const [request = ''] = await ours(page);
  await write(page, request);
  await write(page, `Dear Nilufar, ${'looooooooooong'.repeat(30)}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('reader reads how we would have written', async ({ page }) => {
    await page.goto('conversation/teresa/');
    await expect(page.locator('noscript blockquote').first()).toBeVisible();
  });
});
