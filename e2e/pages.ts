import type { Page } from '@playwright/test';
import { lesson } from './lesson.ts';

/** A page of every kind. */
export const pages = [
  '',
  'lessons/what-a-cold-message-is/',
  lesson,
  'lessons/pushy-follow-up/',
  'lessons/before-you-send/',
  'practice/',
  'practice/note-to-priya/',
  'practice/follow-up-to-isaac/',
  'check/',
  'conversation/',
  'conversation/ffion/',
  'completion/',
  'about/',
  'licences/',
  'offline/',
  '404.html',
];

/** Where a page is wider than its window: of every width, read from the left and from the right. */
export async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((way) => {
      document.documentElement.dir = way;
    }, dir);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${width} px, ${dir}: ${over} px too wide`);
    }
  }
  return found;
}
