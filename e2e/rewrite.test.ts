import { lesson, noteToPriya, rewrites } from './lesson.ts';
import { expect, test } from './test.ts';

const old =
  'Dear Priya, I am very impressed by your work at [Company] and would like to add you to my professional network.';
const model =
  'Hi Priya, you swapped ledgers for bogs; I’m in year five of ledgers, looking at the door. Your line about better boots made me write. I’d be glad to follow your fieldwork.';

const inputs = [
  { what: 'an empty page', text: '', said: 'blank page' },
  { what: 'more than 5,000 characters', text: 'Hello Priya. '.repeat(400), said: '5,000' },
  {
    what: 'another language',
    text: 'Olá Priya, gostei muito do seu artigo sobre as turfeiras e queria saber mais sobre o seu trabalho.',
    said: 'English',
  },
  { what: 'random keys', text: 'asdkjh qwoeiu zzxmn lkj fghfgh asdasd', said: 'keyboard' },
  { what: 'the bad note again', text: old, said: 'still the message' },
  { what: 'a model answer', text: model, said: 'model answers' },
];

for (const { what, text, said } of inputs) {
  test(`reader gets help for ${what}, and no pass`, async ({ page }) => {
    await page.goto(lesson);
    const { editor, check, said: status, group } = noteToPriya(page);
    await editor.fill(text);
    await check.click();
    await expect(status).toContainText(said);
    await expect(group.getByText('Priya thinks')).toBeHidden();
    await expect(editor).toHaveValue(text);
    await page.reload();
    await expect(check).toBeVisible();
    await expect(group).not.toHaveAttribute('data-passed');
  });
}

test('reader sees what to change, where, and what became of it', async ({ page }) => {
  await page.goto(lesson);
  const { editor, check, remarks, said, group } = noteToPriya(page);
  const text =
    'Hi Priya, I came across your profile and I’m impressed. Could we have a quick call this week?';
  await editor.fill(text);
  await check.click();
  await expect(said).toContainText('things to look at');
  await expect(remarks.getByText('Don’t just take')).toBeVisible();
  await remarks
    .getByRole('listitem')
    .filter({ hasText: 'Don’t just take' })
    .getByRole('button', { name: /show the words/ })
    .click();
  const selected = await editor.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain('call');
  await expect(editor).toBeFocused();

  await editor.fill(rewrites.priya);
  await check.click();
  await expect(said).toContainText('She would open this one');
  const ledger = group.getByRole('region', { name: 'Since the last check' });
  await expect(ledger).toContainText('Fixed');
  await expect(group.getByText('Priya thinks')).toBeVisible();
  await expect(group.getByText('Our versions, to compare')).toBeVisible();
});

test('reader sees the models after three honest tries, never before', async ({ page }) => {
  await page.goto(lesson);
  const { editor, check, group } = noteToPriya(page);
  const models = group.getByText('Our versions, to compare');
  await expect(models).toBeHidden();
  for (const tries of ['One try', 'Two tries']) {
    await editor.fill(`Hi Priya, let us connect. Best wishes, Sam. ${tries.length}`);
    await check.click();
    await expect(group.getByText(tries)).toBeVisible();
    await expect(models).toBeHidden();
  }
  await editor.fill('Hi Priya, let us be in touch, I like what you do.');
  await check.click();
  await expect(models).toBeVisible();
});

test('reader takes the hints one by one', async ({ page }) => {
  await page.goto(lesson);
  const { group } = noteToPriya(page);
  await group.getByRole('button', { name: 'A hint' }).click();
  await expect(group.getByText('Read the note as Priya would.')).toBeVisible();
  await group.getByRole('button', { name: 'Another hint' }).click();
  await group.getByRole('button', { name: 'Another hint' }).click();
  await expect(group.getByRole('button', { name: 'That was the last hint' })).toBeVisible();
});

test('reader starts from the old note and gets their own words back', async ({ page }) => {
  await page.goto(lesson);
  const { editor, group } = noteToPriya(page);
  await editor.fill('My own words');
  await group.getByRole('button', { name: 'Start from the old note' }).click();
  await expect(editor).toHaveValue(old);
  await group.getByRole('button', { name: 'Back to my other draft' }).click();
  await expect(editor).toHaveValue('My own words');
});

test('reader finds both drafts again after a reload', async ({ page }) => {
  await page.goto(lesson);
  const { editor, group } = noteToPriya(page);
  await editor.fill('My own words');
  await group.getByRole('button', { name: 'Start from the old note' }).click();
  await page.reload();
  await expect(editor).toHaveValue(old);
  await group.getByRole('button', { name: 'Back to my other draft' }).click();
  await expect(editor).toHaveValue('My own words');
});

test('reader who edits a checked note until it passes has passed, without another press', async ({
  page,
}) => {
  await page.goto(lesson);
  const { editor, check, said, group } = noteToPriya(page);
  await editor.fill('Hi Priya, could we have a quick call this week?');
  await check.click();
  await expect(said).toContainText('to look at');
  await editor.fill(rewrites.priya);
  await expect(said).toContainText('She would open this one');
  await expect(group).toHaveAttribute('data-passed');
  await page.reload();
  await expect(group).toHaveAttribute('data-passed');
});

test('reader on a phone is brought to the remarks by a check, and left alone while typing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(lesson);
  const { editor, check, said, remarks } = noteToPriya(page);
  await editor.fill('Hi Priya, could we have a quick call this week?');
  await check.click();
  await expect(remarks.getByRole('heading').first()).toBeInViewport();

  await editor.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await editor.fill(rewrites.priya);
  const before = await page.evaluate(() => scrollY);
  await expect(said).toContainText('She would open this one');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('reader who checks the same words again has made one try', async ({ page }) => {
  await page.goto(lesson);
  const { editor, check, group } = noteToPriya(page);
  await editor.fill('Hi Priya, could we have a quick call this week?');
  await check.click();
  await check.click();
  await check.click();
  await expect(group.getByText('One try. After two more')).toBeVisible();
});

test('reader with a note too long for their account is told by how much', async ({ page }) => {
  await page.goto(lesson);
  const { editor, check, said } = noteToPriya(page);
  await editor.fill(`${rewrites.priya} Thank you for writing it down. Sam`);
  await check.click();
  await expect(said).toContainText('over what the account you chose can send');
});

test('reader sees the characters left, and is never stopped from typing', async ({ page }) => {
  await page.goto(lesson);
  const { editor, group } = noteToPriya(page);
  await editor.fill('a'.repeat(250));
  await expect(group.getByText('250/200')).toBeVisible();
  await group.getByRole('radio', { name: 'Premium' }).check();
  await expect(group.getByText('250/300')).toBeVisible();
});

test('reader who writes markup sees it as text', async ({ page }) => {
  await page.goto(lesson);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill('Hi Priya, <img src=x onerror=alert(1)> nice profile, can we have a call?');
  await check.click();
  await expect(remarks.getByRole('button').first()).toBeVisible();
  await expect(page.locator('message-rewrite img')).toHaveCount(0);
});

test.describe('where the checker doesn’t load', () => {
  test.use({ tolerated: [/Failed to load resource|rules\.\S+\.js: net::ERR_FAILED/] });

  test('reader is told, and keeps what they wrote', async ({ page }) => {
    await page.route('**/rules.*.js', (route) => route.abort());
    await page.goto(lesson);
    const { editor, check, group } = noteToPriya(page);
    await editor.fill('Hi Priya, your bog made me write.');
    await expect(group.getByText('The checker didn’t load')).toBeVisible();
    await expect(check).toBeDisabled();
    await expect(group.getByText('Our versions, to compare')).toBeVisible();
    await expect(editor).toHaveValue('Hi Priya, your bog made me write.');
  });

  test('reader who leaves before it comes finds their words again, before it comes', async ({
    page,
  }) => {
    await page.route('**/rules.*.js', () => {});
    await page.goto(lesson, { waitUntil: 'domcontentloaded' });
    const { editor, check } = noteToPriya(page);
    await editor.fill('Hi Priya, half a');
    await page.goto('.', { waitUntil: 'domcontentloaded' });
    await page.goto(lesson, { waitUntil: 'domcontentloaded' });
    await expect(editor).toHaveValue('Hi Priya, half a');
    await editor.fill('Hi Priya, half a note');
    await page.unroute('**/rules.*.js');
    await page.reload();
    await expect(check).toBeEnabled();
    await expect(editor).toHaveValue('Hi Priya, half a note');
  });

  test('a reader who is quick finds their words looked at', async ({ page }) => {
    const held = Promise.withResolvers<void>();
    await page.route('**/rules.*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(lesson, { waitUntil: 'commit' });
    const { editor, check, said, group } = noteToPriya(page);
    await editor.fill(old);
    await expect(check).toBeDisabled();
    await expect(group.getByText('Our versions, to compare')).toBeHidden();
    held.resolve();
    await check.click();
    await expect(said).toContainText('still the message');
  });
});
