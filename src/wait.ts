import type { EarlierMessage, Situation } from './rules/index.ts';

/** Days that a learner may wait after their last message before they follow up, to choose from. */
const waits = [1, 3, 7, 10, 14, 21, 30];

/** Days since the sender's newest message in a thread; nothing where they haven't written yet. */
export function daysWaited(thread: readonly EarlierMessage[]): number | undefined {
  const days = thread.filter(({ from }) => from === 'sender').map(({ daysAgo }) => daysAgo);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The days to choose from, with the one that the thread stands at. */
export const waitChoices = (waited: number): readonly number[] =>
  [...new Set([...waits, waited])].toSorted((one, other) => one - other);

/** The same situation, with the message sent so many days after the sender's newest one. */
export function sentAfter(situation: Situation, days: number): Situation {
  const waited = daysWaited(situation.thread);
  if (waited === undefined) return situation;
  const thread = situation.thread.map((message) => ({
    ...message,
    daysAgo: Math.max(0, message.daysAgo + days - waited),
  }));
  return { ...situation, thread };
}

/** "today", "yesterday", "11 days ago". */
export const daysAgoInWords = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
