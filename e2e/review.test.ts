import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { messageToYusuf, noteToPriya, rewrites } from './lesson.ts';
import { expect, test } from './test.ts';

const noon = (day: string) => `${day}T12:00:00`;
const dueToday = (page: Page) => page.getByRole('region', { name: 'Due today' });

test('reader finds what they did due again after two days, on an exercise not done yet', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon('2026-03-01'));
  await page.goto('practice/note-to-priya/');
  await noteToPriya(page).editor.fill(rewrites.priya);
  await noteToPriya(page).check.click();
  await expect(noteToPriya(page).said).toContainText('She would open this one');

  await page.goto('.');
  await expect(dueToday(page)).toBeHidden();
  await page.clock.setFixedTime(noon('2026-03-02'));
  await page.goto('.');
  await expect(dueToday(page)).toBeHidden();

  await page.clock.setFixedTime(noon('2026-03-03'));
  await page.goto('.');
  await expect(dueToday(page)).toContainText('One thing to try');
  const [link] = await dueToday(page).getByRole('link').all();
  await expect(dueToday(page).getByRole('link')).toHaveCount(1);
  await expect(dueToday(page)).not.toContainText('A note to Priya');
  await link?.click();
  await expect(page).toHaveURL(/\/practice\/[a-z-]+\/$/);

  await page.goto('practice/first-message-to-yusuf/');
  await messageToYusuf(page).editor.fill(rewrites.yusuf);
  await messageToYusuf(page).check.click();
  await expect(messageToYusuf(page).said).toContainText('He would open this one');
  await page.goto('practice/');
  await expect(dueToday(page)).toBeHidden();
  await expect(page.getByText('The next day is 8 March 2026.')).toBeVisible();

  await page.clock.setFixedTime(noon('2026-03-09'));
  await page.goto('practice/');
  await expect(dueToday(page)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(dueToday(page)).toBeHidden();
});

test('reader saves the days as a calendar file', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-03-01'));
  await page.goto('practice/');
  await expect(page.getByRole('button', { name: 'Save the days' })).toBeHidden();
  await page.goto('practice/note-to-priya/');
  await noteToPriya(page).editor.fill(rewrites.priya);
  await noteToPriya(page).check.click();
  await page.goto('practice/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the days' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('warm-hello.ics');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20260303',
    'DTSTART;VALUE=DATE:20260308',
    'DTSTART;VALUE=DATE:20260322',
  ]);
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  await expect(page.getByText('Saved: three days.')).toBeVisible();
});

test('reader whose progress was saved before days were noted finds it due too', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon('2026-03-08'));
  await page.addInitScript(() =>
    localStorage.setItem(
      'warm-hello:/:v1:lesson:be-generic',
      '{"v":1,"steps":["see"],"answers":{},"rewrites":{},"finishedOn":"2026-03-01"}',
    ),
  );
  await page.goto('.');
  await expect(dueToday(page)).toContainText('Don’t be generic');
});
