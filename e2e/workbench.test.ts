import { noteToPriya, rewrites, exercise } from './lesson.ts';
import { expect, expectAccessible, test } from './test.ts';

const priya = 'practice/note-to-priya/';
const taking =
  'Hi Priya, could we have a quick call this week? I loved “Why a bog keeps its receipts”.';

test('reader chooses the day of a follow-up, and the rules see it, also after a reload', async ({
  page,
}) => {
  await page.goto('practice/follow-up-to-isaac/');
  const { editor, check, said, group } = exercise(page, 'A follow-up to Isaac');
  const day = group.getByRole('combobox');
  await expect(group.getByText('You, 20 days ago')).toBeVisible();
  await editor.fill(
    'Dear Isaac, a boy of six asked me about your grandmother’s stars, and whether they are lighthouses. No hurry. Sandra',
  );
  await check.click();
  await expect(said).toContainText('He would open this one');
  await day.selectOption('3');
  await expect(group.getByText('You, 3 days ago')).toBeVisible();
  await expect(said).toContainText('less than a week later', { timeout: 6000 });
  await page.reload();
  await expect(day).toHaveValue('3');
  await expect(group.getByText('You, 3 days ago')).toBeVisible();
});

test('reader asks why, sees what was measured, and goes to the rule', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill('Hi Priya, where do you work? I loved “Why a bog keeps its receipts”.');
  await check.click();
  await remarks.getByText('Why did I get this?').click();
  await expect(
    remarks.getByText('The profile says: “Soil scientist, Fenland Survey, since 2021”'),
  ).toBeVisible();
  await expect(remarks.getByText(/On \d+ messages that it wasn’t made from/)).toBeVisible();
  await remarks.getByRole('link', { name: 'All about the rules' }).click();
  await expect(page).toHaveURL(/about\/#rule-asks-what-the-profile-says$/);
  await expect(page.locator(':target')).toContainText('Asks what the profile says');
  await expect(page.locator(':target')).toBeInViewport();
});

test('reader writes a report on one remark, which stays on the page', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  await remarks.getByText('Why did I get this?').click();
  await remarks.getByRole('button', { name: 'Looks wrong?' }).click();
  const report = remarks.getByRole('textbox', { name: 'Report' });
  await expect(report).toBeFocused();
  const words = await report.inputValue();
  for (const part of [
    'What looks wrong:',
    'just-take / asks-for-time',
    'to Priya Raghunathan',
    taking,
  ]) {
    expect(words).toContain(part);
  }
});

test('reader sees strengths marked beside faults, and their words untouched', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  const odd = `${taking}\n  two  blanks, an emoji 🙂, שלום, <b>no tag</b> `;
  await editor.fill(odd);
  await check.click();
  await expect(editor).toHaveValue(odd);
  const marks = group.locator('.editor-marks .ev');
  await expect(marks.filter({ hasText: 'call' })).toHaveAttribute('data-verdict', 'broken');
  await expect(marks.filter({ hasText: 'bog' })).toHaveAttribute('data-verdict', 'kept');
  // The marks lie exactly under the words.
  expect(await group.locator('.editor-marks').textContent()).toBe(`${odd}\u200b`);
});

test('reader undoes with the keyboard after remarks have come', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, said } = noteToPriya(page);
  await editor.pressSequentially('Hi Priya, one.');
  await check.click();
  await expect(said).not.toBeEmpty();
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Two.');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Control+z');
  await expect(editor).not.toHaveValue(/Two/);
});

test('reader pastes 5,001 characters, is told, and keeps them all', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, said } = noteToPriya(page);
  const long = 'Hi Priya. '.repeat(500) + '!';
  await editor.focus();
  await page.keyboard.insertText(long);
  await check.click();
  await expect(said).toContainText('5,000');
  await expect(editor).toHaveValue(long);
});

test('reader sees how the message lands, in one line among others', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await expect(remarks.getByText('How it lands')).toBeHidden();
  await editor.fill(taking);
  await check.click();
  await remarks.getByText('How it lands').click();
  const inbox = remarks.getByRole('figure').filter({ hasText: 'An illustration' });
  await expect(inbox).toContainText('Jonas Feld');
  await expect(inbox).toContainText(taking);
});

test('reader compares their own with ours, both marked, and takes a sentence away', async ({
  page,
}) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  await editor.fill(rewrites.priya);
  await check.click();
  const yours = group.getByRole('figure', { name: 'Yours' });
  await expect(yours).toContainText(rewrites.priya);
  await expect(yours.locator('mark').first()).toHaveAttribute('data-verdict', 'kept');
  const ours = group.getByRole('figure', { name: /^Ours/ });
  await expect(ours).toHaveCount(2);
  await expect(ours.first().locator('mark').first()).toHaveAttribute('data-verdict', 'kept');
  await expect(
    group.getByText('If it works with any name at the top, it isn’t finished.'),
  ).toBeVisible();
});

test('reader who is stuck after three tries is shown the way to a worked example', async ({
  page,
}) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  const way = group.getByRole('link', { name: 'See it done for somebody else' });
  for (const text of [
    'Hi Priya, let us connect.',
    'Hi Priya, let us be in touch.',
    'Hi Priya, let us be in touch, I like what you do.',
  ]) {
    await expect(way).toBeHidden();
    await editor.fill(text);
    await check.click();
  }
  await way.click();
  await expect(page).toHaveURL(/lessons\/be-generic\/#instead$/);
  await expect(page.getByRole('heading', { name: 'Instead' })).toBeInViewport();
});

test('reader gets the hint for what is broken now before the others', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  await group.getByRole('button', { name: 'A hint' }).click();
  await expect(group.getByText('Put a price on each sentence')).toBeVisible();
});

test('reader who got worse isn’t told that it is better', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  await editor.fill(`${taking} And where do you work?`);
  await check.click();
  await expect(remarks).toContainText('New since the last check: asks what the profile says.');
  await expect(remarks).not.toContainText('Well done');
});

test('the live region is there, empty, from the start, and says at most two things in five seconds of typing', async ({
  page,
}) => {
  await page.goto(priya);
  const { editor, check, said, remarks } = noteToPriya(page);
  await expect(said).toBeAttached();
  await expect(said).toBeEmpty();
  await editor.fill('Hi Priya, ');
  await check.click();
  await expect(said).not.toBeEmpty();
  await said.evaluate((region) => {
    const counted = Object.assign(globalThis, { announcements: 0 });
    new MutationObserver(() => {
      if (region.textContent !== '') counted.announcements += 1;
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await editor.focus();
  const words = 'where do you work? I want a call, and a job, and a mentor ok';
  await page.keyboard.press('Control+End');
  // Pauses that let remarks come and go.
  for (const [index, letter] of Array.from(words).entries()) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(index % 10 === 9 ? 600 : 25);
  }
  const count = await page.evaluate(() => Reflect.get(globalThis, 'announcements'));
  expect(count).toBeLessThanOrEqual(2);
  await page.waitForTimeout(3500);
  const heading = await remarks.getByRole('heading').first().textContent();
  expect(await said.textContent()).toContain(heading);
});

test('a text that is set by script, as dictation does, is noticed and kept', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, said } = noteToPriya(page);
  await editor.fill('Hi Priya, could we have a call?');
  await check.click();
  await expect(said).toContainText('to look at');
  await editor.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
  }, rewrites.priya);
  await expect(page.getByRole('heading', { name: 'She would open this one' })).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue(rewrites.priya);
});

test('remarks that come while the reader types move neither caret, focus nor page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  await editor.focus();
  await editor.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(10, 10));
  await page.keyboard.type('and ');
  const before = await page.evaluate(() => scrollY);
  await page.waitForTimeout(800);
  const after = await editor.evaluate((area: HTMLTextAreaElement) => ({
    caret: area.selectionStart,
    focused: document.activeElement === area,
    scroll: scrollY,
  }));
  expect(after).toEqual({ caret: 14, focused: true, scroll: before });
  await expect(remarks.getByText('Why did I get this?')).toHaveCount(1);
});

test('a remark that is being read stays open and focused while its text is changed by script', async ({
  page,
}) => {
  await page.goto(priya);
  const { editor, check, remarks } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  const why = remarks.getByText('Why did I get this?');
  await why.click();
  await editor.evaluate((area: HTMLTextAreaElement) => {
    area.value = `Dear ${area.value}`;
  });
  await page.waitForTimeout(1500);
  await expect(remarks.getByText('The rule looks for')).toBeVisible();
  await expect(why).toBeFocused();
  await editor.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
  }, rewrites.priya);
  await expect(page.getByRole('heading', { name: 'She would open this one' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});

test('reader walks from remark to words and back by keyboard', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  await editor.fill(`${taking} Where do you work?`);
  await check.click();
  await editor.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(group.getByRole('button', { name: /^a: show/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await expect(group).toHaveAttribute('data-active', 'a');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(group.getByRole('button', { name: /^a: show/ })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('data-active', 'b');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(group.getByRole('button', { name: /^b: show/ })).toBeFocused();
});

for (const [what, size] of [
  ['320 by 256 pixels, as at 400 %', { width: 320, height: 256 }],
  ['360 by 740 pixels', { width: 360, height: 740 }],
] as const) {
  test(`the workbench with all its parts open fits ${what}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('practice/follow-up-to-isaac/');
    const { editor, check, group } = exercise(page, 'A follow-up to Isaac');
    await editor.fill('Dear Isaac, bump. Where do you work? Call me by Friday! '.repeat(4));
    await check.click();
    await page.evaluate(() => {
      // The spacing of WCAG 1.4.12, in a way that the page's policy allows.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const details of await group.locator('details').all()) {
      await details.evaluate((one: HTMLDetailsElement) => {
        one.open = true;
      });
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}

test('reader on a phone opens the profile above their words, never over them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(priya);
  const { editor, group } = noteToPriya(page);
  await editor.fill('Hi Priya, half a');
  await group.locator('.peek summary').click();
  const inside = group.locator('.peek .profile');
  await expect(inside).toBeVisible();
  const [profile, words] = [await group.locator('.peek').boundingBox(), await editor.boundingBox()];
  expect((profile?.y ?? 0) + (profile?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0);
  await expectAccessible(page);
});

test('forced colours: every remark and mark is told apart by more than colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  await editor.fill(taking);
  await check.click();
  const lines = await group
    .locator('.editor-marks .ev')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationStyle));
  expect(new Set(lines)).toEqual(new Set(['dashed', 'solid']));
  await expectAccessible(page);
});

test('reduced motion: nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(priya);
  const { editor, check } = noteToPriya(page);
  await editor.fill(rewrites.priya);
  await check.click();
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);
});

test('what a screen reader meets, before and after a check', async ({ page }) => {
  await page.goto(priya);
  const { editor, check, group } = noteToPriya(page);
  const bench = group.locator('.bench-write');
  await expect(bench).toMatchAriaSnapshot(`
    - /children: deep-equal
    - text: Your note to Priya
    - textbox "Your note to Priya":
      - /placeholder: Hi Priya, …
    - group "Your LinkedIn account, as of 2026":
      - text: Your LinkedIn account, as of 2026
      - radio "Free" [checked]
      - text: Free
      - radio "Premium"
      - text: Premium
    - text: 0/200
    - button "Check my note"
    - button "A hint"
    - button "Start from the old note"
    - paragraph: Ctrl Enter checks it, Alt ↓ goes from remark to remark
  `);
  await editor.fill(taking);
  await check.click();
  await expect(group.locator('.findings').first()).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - 'button "a: show the words in your text"'
        - paragraph: Broken Don’t just take
        - paragraph: Ask one thing that can be answered in writing, whenever it suits.
        - paragraph: It asks Priya for a piece of the day, before you two have talked at all.
        - group: Why did I get this?
  `);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reader reads the task, the profile and our versions', async ({ page }) => {
    await page.goto(priya);
    await expect(page.getByText('Dear Priya, I am very impressed')).toBeVisible();
    await expect(page.getByText('I kept accounts for six years.')).toBeVisible();
    await page.getByText('Our versions, to compare').click();
    await expect(page.getByText('you swapped ledgers for bogs')).toBeVisible();
  });
});
