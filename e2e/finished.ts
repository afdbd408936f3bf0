import type { Page } from '@playwright/test';

/** A message that passes for one exercise of each don't, as a learner might have written it. */
export const finished = {
  'ignore-background': {
    exercise: 'note-to-hye-jin',
    text: 'Hello Hye-jin, since your post we have no tape in our bindery any more. I’m learning to bind books in Valencia and would love to follow your videos.',
  },
  'be-generic': {
    exercise: 'note-to-priya',
    text: 'Hi Priya, “Why a bog keeps its receipts” made me look at our bank’s paper archive with new eyes. I’m moving from banking to environmental data and would love to follow your peat work.',
  },
  overwhelm: {
    exercise: 'note-to-noriko',
    text: 'Dear Noriko, I plan a garden for a care home, and your garden that can be seen lying down changed my drawing. I would love to follow what you plant.',
  },
  'pushy-follow-up': {
    exercise: 'follow-up-to-emeka',
    text: 'Hello Emeka, about the pump in eleven drawings: I have made a repair card without words, and a customer fixed her brake with it. No answer needed, I only wanted to tell you. Anselm',
  },
  'skip-personalization': {
    exercise: 'note-to-mahlet',
    text: 'Dear Mahlet, I drive a bus in Akureyri, so your talk on what a bus sign has to survive is about my windscreen. I would love to follow your letters.',
  },
  'just-take': {
    exercise: 'note-to-ilinca',
    text: 'Dear Ilinca, your talk that reading speed is a kind of mercy changed how I count letters in crosswords. I would love to follow your work.',
  },
} as const;

/** Puts the progress of somebody who has finished everything into a page's browser, and opens the page again. */
export async function finishAll(page: Page, words?: (exercise: string) => string): Promise<void> {
  const entries = Object.entries(finished).map(([dont, { exercise, text: own }]) => {
    const message = words?.(exercise) ?? own;
    const rewrite = { text: message, passedText: message, tries: 1, passedOn: '2026-03-14' };
    const progress = {
      v: 1,
      steps: [],
      answers: {},
      rewrites: { [exercise]: rewrite },
      finishedOn: '2026-03-14',
    };
    return [`warm-hello:/:v1:lesson:${dont}`, JSON.stringify(progress)] as const;
  });
  await page.evaluate((kept) => {
    for (const [key, value] of kept) localStorage.setItem(key, value);
  }, entries);
  await page.reload();
}
