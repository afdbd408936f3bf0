import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { finishAll, finished } from './finished.ts';
import { noteToPriya } from './lesson.ts';
import { expect, expectAccessible, test } from './test.ts';

const practice = 'practice/';
const { exercise, text } = finished['be-generic'];

const row = (page: Page) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: 'A note to Priya' });
const said = (page: Page) => page.locator('your-progress [role="status"]');

/** Gives the page a file, as somebody does who has chosen one. */
const give = (page: Page, content: string | Buffer, name = 'copy.json') =>
  page.locator('your-progress input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

async function savedCopy(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^warm-hello-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

test('reader takes a copy to another browser, and can undo it there', async ({
  page,
  freshPage,
}) => {
  await page.goto(practice);
  await finishAll(page);
  const copy = await savedCopy(page);

  const other = await freshPage();
  await other.goto(practice);
  await give(other, copy);
  await expect(other.getByText('The copy holds progress in six lessons.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Add it to what is here' })).toBeFocused();
  await expectAccessible(other);
  await other.keyboard.press('Enter');
  await expect(said(other)).toHaveText('Added to what was here.');
  await expect(row(other)).toContainText('Done');
  await expect(other.getByRole('banner').getByText('6 of 6 leaves')).toBeVisible();

  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(row(other)).toContainText('Open');
  await other.reload();
  await expect(row(other)).toContainText('Open');
});

test('reader replaces what is here, or leaves it as it is', async ({ page, freshPage }) => {
  await page.goto(practice);
  await finishAll(page);
  const copy = await savedCopy(page);
  const other = await freshPage();
  await other.goto('practice/note-to-priya/');
  await expect(noteToPriya(other).check).toBeVisible();
  await noteToPriya(other).editor.fill('Half a note');
  await other.getByRole('link', { name: 'All exercises' }).click();
  await expect(row(other)).toContainText('Begun');

  await give(other, copy);
  await other.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(said(other)).toHaveText('Nothing has changed.');
  await expect(row(other)).toContainText('Begun');
  await give(other, copy);
  await other.getByRole('button', { name: 'Put it in the place of' }).click();
  await expect(row(other)).toContainText('Done');
  await other.goto('practice/note-to-priya/');
  await expect(noteToPriya(other).editor).toHaveValue(text);
});

for (const [what, content, words] of [
  ['an empty file', '', 'The file is empty.'],
  ['a web page', '<!doctype html><title>Not found</title>', 'can’t be read as one'],
  ['a picture', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), 'can’t be read as one'],
  ['a copy cut short', '{"format":"warm-hello-progress","version":1,"les', 'can’t be read as one'],
  ['another program’s file', '{"name":"other","version":1}', 'a file of another kind'],
  ['a newer copy', '{"format":"warm-hello-progress","version":9,"lessons":{}}', 'a later version'],
  ['text in UTF-16', Buffer.from('{"format":1}', 'utf16le'), 'can’t be read as one'],
] as const) {
  test(`reader who brings ${what} is told why nothing has changed`, async ({ page }) => {
    await page.goto(practice);
    await finishAll(page);
    const dump = () => page.evaluate(() => JSON.stringify(localStorage));
    const before = await dump();
    await give(page, content);
    await expect(said(page)).toContainText(words);
    await expect(said(page)).toContainText('Nothing has changed.');
    expect(await dump()).toBe(before);
  });
}

test('reader goes on with another device by a link, which leaves the address at once', async ({
  page,
  freshPage,
}) => {
  await page.goto(practice);
  await finishAll(page);
  await page.getByRole('button', { name: 'Go on with another device' }).click();
  const shown = page.locator('your-progress output');
  await expect(shown).toHaveText(/practice\/#progress-1\./);
  const link = (await shown.textContent()) ?? '';
  const other = await freshPage();
  await other.goto(link);
  await expect(other.getByText('The link holds progress in six lessons.')).toBeVisible();
  await expect(other).toHaveURL(/\/practice\/$/);
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await other.getByRole('button', { name: 'Add it to what is here' }).click();
  await expect(row(other)).toContainText('Done');

  await other.goto(`${link.slice(0, -20)}`);
  await expect(said(other)).toContainText('The end of the link is missing.');
});

test('reader whose disk is full keeps their words on the page, is told, and can save a copy', async ({
  page,
}) => {
  await page.goto('practice/note-to-priya/');
  await expect(noteToPriya(page).check).toBeVisible();
  const free = await page.evaluate(() => {
    // To the last character, so that not one more fits.
    let length = 8_000_000;
    let full = '';
    while (length >= 1) {
      try {
        localStorage.setItem('filler', full + 'x'.repeat(length));
        full += 'x'.repeat(length);
      } catch {
        length = Math.floor(length / 2);
      }
    }
    return full.length;
  });
  expect(free).toBeGreaterThan(1_000_000);
  const { editor, check, said: remarks } = noteToPriya(page);
  await editor.fill(text);
  await check.click();
  await expect(remarks).toContainText('She would open this one');
  await expect(page.getByText('This browser can’t save right now')).toBeVisible();
  await expect(editor).toHaveValue(text);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page
    .getByRole('banner')
    .or(page.locator('saving-notice'))
    .getByRole('button', { name: 'Save a copy' })
    .click();
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(copy.lessons['be-generic'].rewrites[exercise].passedText).toBe(text);

  await page.evaluate(() => localStorage.removeItem('filler'));
  await editor.fill(`${text} Sam`);
  await expect(page.getByText('This browser can’t save right now')).toBeHidden();
  await page.reload();
  await expect(editor).toHaveValue(`${text} Sam`);
});
