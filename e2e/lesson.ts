import type { Locator, Page } from '@playwright/test';

/** The lesson that the tests take, and rewrites of its exercises that a learner might write. */
export const lesson = 'lessons/be-generic/';

export const rewrites = {
  priya:
    'Hi Priya, “Why a bog keeps its receipts” made me look at our bank’s paper archive with new eyes. I’m moving from banking to environmental data and would love to follow your peat work.',
  yusuf:
    'Hello Yusuf,\n\nYour talk about what players mean by “warmer” stayed with me. In my user research course people tell me an app should feel lighter, and I never know what to ask next.\n\nHow did you learn to hear what they mean? Only if you feel like answering.\n\nNoemi',
};

/** The exercise with this name: its editor, its buttons, its remarks. */
export function exercise(page: Page, name: string) {
  const group = page.getByRole('group', { name, exact: true });
  return {
    group,
    editor: group.getByRole('textbox', { name: /^Your (?:note|message|follow-up) to/ }),
    check: group.getByRole('button', { name: /^Check/ }),
    remarks: group.getByRole('region', { name: /^Remarks/ }),
    said: group.getByRole('region', { name: /^Remarks/ }).getByRole('status'),
  };
}

export const noteToPriya = (page: Page) => exercise(page, 'A note to Priya');
export const messageToYusuf = (page: Page) => exercise(page, 'A first message to Yusuf');

/** A question of the lesson, by what it asks; what comes back of it at the end is another one. */
export const question = (page: Page, ask: RegExp): Locator =>
  page.getByRole('group', { name: ask }).first();
