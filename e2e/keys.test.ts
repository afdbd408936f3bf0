import { lesson, noteToPriya } from './lesson.ts';
import { expect, expectAccessible, test } from './test.ts';

test('reader opens the list of keys with ?, reads it, and is back where they were', async ({
  page,
}) => {
  await page.goto('about/');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Check' });
  await link.focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toMatchAriaSnapshot(`
    - dialog "Keys":
      - heading "Keys" [level=2]
      - term: Ctrl Enter
      - definition: Check or send what you are writing. On a Mac, ⌘ Enter too.
      - term: Alt ↓
      - definition: Go to the next remark; Alt ↑ goes back.
      - term: Enter
      - definition: "On the letter of a remark: select its words in your text."
      - term: "?"
      - definition: Open this list, anywhere but where you write.
      - term: Esc
      - definition: Close it.
      - checkbox "? opens this list" [checked]
      - text: "? opens this list"
      - button "Close"
  `);
  await expect(list.getByRole('button', { name: 'Close' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(link).toBeFocused();
});

test('reader who writes a question mark writes a question mark', async ({ page }) => {
  await page.goto(lesson);
  const { editor } = noteToPriya(page);
  await editor.focus();
  await page.keyboard.type('Why peat?');
  await expect(editor).toHaveValue('Why peat?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('reader turns the question mark off, and it stays off', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: '? opens this list' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  for (const address of ['about/', 'practice/']) {
    await page.goto(address);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
