import type { EarlierMessage, Situation } from '../situation.ts';

/** The sender's messages that stand unanswered, oldest first; none where the recipient wrote last. */
export function unanswered({ thread }: Situation): readonly EarlierMessage[] {
  const answer = thread.findLastIndex(({ from }) => from === 'recipient');
  return thread.slice(answer + 1);
}

/** "1 day", "12 days". */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
