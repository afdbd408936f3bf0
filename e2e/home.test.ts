import { expectAccessible, expect, test } from './test.ts';

const question = 'Which one would you answer?';
const worse =
  'Not this one: generic, just takes a Kind, and true of anybody. What did you see? b A piece of his evening, in the fourth sentence of knowing him. TW Tomasz thinks “Which of my maps? Not this week, sorry.”';
const better =
  'This one. Nothing in it would lose him. a A thing of his, by its name. It can’t be sent to anybody else. b Why it reached her. c One question, small enough to answer on the bus. TW Tomasz thinks “The smell, always. Then the dog.”';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('visitor tells two messages apart by keyboard, and is told why, message by message', async ({
      page,
    }) => {
      await page.goto('.');
      const region = page.getByRole('region', { name: question });
      const words = async () =>
        (await region.locator('details').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      expect(await words()).toEqual(['I’d answer Aled', 'I’d answer Brigid']);

      await region.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await words()).toEqual([worse, 'I’d answer Brigid']);
      // The verdict stands where the button was, and has the focus.
      await expect(region.getByText('Not this one: generic, just takes')).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await words()).toEqual([worse, better]);
      await expect(region.getByText('Telling them apart is the easy half.')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}

test('visitor sees on a phone what the course is, how long it takes and what to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('.');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: /^Begin with/ })).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Eight lessons of 3 to 6 minutes. Free, no account.')).toBeInViewport(
    { ratio: 1 },
  );
  await expect(page.getByRole('heading', { name: question })).toBeInViewport({ ratio: 1 });
});
