import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pastedCases } from '../src/pasted/cases.ts';
import { expect, expectAccessible, test } from './test.ts';

const pasted = pastedCases[0]?.text ?? '';
const bad =
  'Hello Hana,\n\nyou went from streets seen from row F to corridors; I draw maps for a food bank. Would you have 15 minutes next week, so that I could show you mine?\n\nThiago';
const good =
  'Hello Hana,\n\nyou went from streets seen from row F to corridors; I draw maps for a food bank, and get lost in both. Which sign are you proudest of that nobody notices?\n\nThiago';
const followUp =
  'Hello Hana, about the signs: I found one in our cellar that still points to a shelter. No answer needed, I only wanted to tell you.';

const editor = (page: Page) => page.locator('#own');
const check = (page: Page) => page.getByRole('button', { name: /^Check (?:my|again)/ });
const remarks = (page: Page) => page.getByRole('region', { name: 'Remarks on your message' });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('reader pastes a profile, corrects it, mends the message and takes it with them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('check/');
  await field(page, 'The text of their profile').fill(`${pasted}\nSkills\nPatience`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(
    page.getByText(
      'Read: name, headline, place, about, two jobs, one school and one post or the like. Look through it below. One line couldn’t be read, and stays in the box.',
    ),
  ).toBeVisible();
  await expect(field(page, 'The text of their profile')).toHaveValue('Patience');
  await expect(field(page, 'Their name')).toHaveValue('Hana Kobayashi-Reyes');
  await expect(field(page, 'Jobs')).toHaveValue(
    'Wayfinding lead, Northquay Hospitals, 2022 to now\nSet designer, Lantern Theatre, 2012 to 2021',
  );
  await expect(page.getByText('Your message to Hana', { exact: true })).toBeVisible();

  await editor(page).fill(bad);
  await check(page).click();
  await expect(remarks(page).getByRole('heading', { name: 'One thing to look at' })).toBeVisible();
  await expect(remarks(page).getByText('Don’t just take')).toBeVisible();
  await page.waitForTimeout(700);
  await expect(remarks(page).getByText('Still there')).toBeHidden();
  await remarks(page).getByText('Why did I get this?').click();
  await expect(remarks(page).getByText('The rule looks for')).toBeVisible();
  await expect(page.locator('.editor-marks .ev[data-verdict=broken]')).toContainText('15 minutes');

  await editor(page).fill(good);
  await expect(remarks(page).getByRole('heading', { name: 'It is ready' })).toBeVisible();
  await expect(remarks(page).getByText(/one, then let go/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy it' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(good);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Remind me in ten days' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const ten = await page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() + 10);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  });
  expect(lines).toContain(`DTSTART;VALUE=DATE:${ten}`);
  expect(lines).toContain('SUMMARY:One follow-up to Hana\\, then let go');
  expect(file).toContain('then let go');
  expect(await stored(page)).toEqual([]);
});

test('reader who gives no profile is told what can’t be judged, and the rest is', async ({
  page,
}) => {
  await page.goto('check/');
  await editor(page).fill(good);
  await check(page).click();
  await expect(
    remarks(page).getByRole('heading', { name: 'Nothing to mend, as far as we can see' }),
  ).toBeVisible();
  await expect(
    page.getByText(
      'Not judged, since we know too little: Informed and Specific. Fill in an about, a job, a post, or something that you share, and check again.',
      { exact: true },
    ),
  ).toBeVisible();
  await editor(page).fill(bad);
  await expect(remarks(page).getByText('Don’t just take')).toBeVisible();
  await expect(page.locator('.unjudged')).toBeVisible();
  // What one fills in counts at once.
  await field(page, 'What do you two share?').fill('The sign-makers’ evening in May');
  await expect(page.locator('.unjudged')).toContainText('Informed. Fill in a headline');
  await field(page, 'Headline').fill('Wayfinding lead');
  await expect(page.locator('.unjudged')).toBeHidden();
});

test('reader checks a request and a follow-up, each by what it needs', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: 'A note on a request' }).check();
  await expect(page.getByRole('radio', { name: 'Premium' })).toBeVisible();
  await check(page).click();
  await expect(remarks(page).getByText('Don’t skip personalization in the request')).toBeVisible();

  await page.getByRole('radio', { name: 'A follow-up' }).check();
  await expect(page.getByRole('radio', { name: 'Premium' })).toBeHidden();
  await field(page, 'Their name').fill('Hana');
  await page.getByText('More of their profile', { exact: true }).click();
  await field(page, 'About').fill('I make signs that nobody notices, for hospitals.');
  await page.getByLabel(/Your last message went/).fill('2');
  await editor(page).fill(followUp);
  await check(page).click();
  await expect(remarks(page).getByText('Don’t be pushy on the follow-up')).toBeVisible();
  await page.getByLabel(/Your last message went/).fill('11');
  await expect(page.locator('.unjudged')).toContainText('Fill in what you wrote before');
  await page.getByLabel('What did you write?').fill('Hello Hana, which signs do you like?');
  await expect(remarks(page).getByRole('heading', { name: 'It is ready' })).toBeVisible();
  await expect(remarks(page).getByText(/This was the one follow-up/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remind me in ten days' })).toBeHidden();
  await page.getByRole('checkbox', { name: 'It was a follow-up already' }).check();
  await expect(remarks(page).getByText('Don’t be pushy on the follow-up')).toBeVisible();
});

test('nothing is kept unless the reader says so, and one press forgets it all', async ({
  page,
}) => {
  await page.goto('check/');
  await field(page, 'Their name').fill('Hana');
  await editor(page).fill(good);
  await check(page).click();
  await page.waitForTimeout(800);
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await expect(editor(page)).toHaveValue('');

  await field(page, 'Their name').fill('Hana');
  await page.getByRole('radio', { name: 'A follow-up' }).check();
  await editor(page).fill(good);
  await page.getByRole('checkbox', { name: /Keep this on this device/ }).check();
  expect(await stored(page)).toEqual(['warm-hello:/:v1:own']);
  await editor(page).fill(`${good} PS`);
  await page.reload();
  await expect(editor(page)).toHaveValue(`${good} PS`);
  await expect(field(page, 'Their name')).toHaveValue('Hana');
  await expect(page.getByRole('radio', { name: 'A follow-up' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Keep this on this device/ })).toBeChecked();

  await page.getByRole('button', { name: 'Forget this' }).click();
  await expect(page.getByText('Forgotten. Nothing of it is kept.')).toBeVisible();
  await expect(editor(page)).toHaveValue('');
  await expect(field(page, 'Their name')).toHaveValue('');
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await expect(editor(page)).toHaveValue('');
});

test('“Delete my progress” takes the kept message along', async ({ page }) => {
  await page.goto('check/');
  await editor(page).fill(good);
  await page.getByRole('checkbox', { name: /Keep this on this device/ }).check();
  await page.goto('practice/');
  await page.getByRole('button', { name: 'Delete my progress' }).click();
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await expect.poll(() => stored(page)).toEqual([]);
});

for (const value of ['{bad', 'null', '[1]', '{"name":7,"kind":"spam","message":"Hi"}']) {
  test(`a damaged draft does no harm: ${value}`, async ({ page }) => {
    await page.goto('about/');
    await page.evaluate((text) => localStorage.setItem('warm-hello:/:v1:own', text), value);
    await page.goto('check/');
    await editor(page).fill(good);
    await check(page).click();
    await expect(remarks(page).getByRole('heading').first()).toBeVisible();
  });
}

test('reader does it all by keyboard', async ({ page }) => {
  await page.goto('check/');
  await field(page, 'Their name').focus();
  await page.keyboard.type('Hana');
  // Enter in a field isn’t a wish to be judged.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Remarks will appear here.')).toBeVisible();
  await editor(page).focus();
  await page.keyboard.type('Hello Hana, could we have a call this week?');
  await page.keyboard.press('Control+Enter');
  await expect(remarks(page).getByText('Don’t just take')).toBeVisible();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.finding-key').first()).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on it, empty, with remarks and ready, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('check/');
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'A follow-up' }).check();
    await editor(page).fill(bad);
    await check(page).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'A first message' }).check();
    await editor(page).fill(good);
    await expect(remarks(page).getByText('Before it goes')).toBeVisible();
    await expectAccessible(page);
  });
}

test('it fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('check/');
  await page.getByRole('radio', { name: 'A follow-up' }).check();
  await page.getByText('More of their profile', { exact: true }).click();
  await editor(page).fill(bad);
  await check(page).click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('reader is led to the six questions', async ({ page }) => {
    await page.goto('check/');
    await page.getByRole('link', { name: 'Before you send' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you send');
  });
});
