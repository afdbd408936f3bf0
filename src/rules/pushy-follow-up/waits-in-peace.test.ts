import { describe, expect, test } from 'vitest';
import { followUp, situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { waitsInPeace } from './waits-in-peace.ts';

const message = read('Hi Mira, I counted ours: 41 in an hour.');

const answer = (daysAgo: number) => ({ from: 'recipient', daysAgo, text: 'The pump.' }) as const;
const again = (daysAgo: number) => ({ from: 'sender', daysAgo, text: 'The pump!' }) as const;

describe('waitsInPeace', () => {
  test.each([
    ['an answer to an answer', followUp(12, answer(3))],
    ['an answer on the same day', followUp(12, answer(0))],
    ['an answer to the second answer', followUp(40, answer(30), again(20), answer(9))],
    ['an empty thread', situation({ kind: 'follow-up' })], // nothing that was waited for
    ['a thread that they began', situation({ kind: 'follow-up', thread: [answer(9)] })], // it is our turn
  ])('does not praise %s', (_which, situation) => {
    expect(waitsInPeace.find(message, situation)).toBeUndefined();
  });

  test.each([
    ['1 day', followUp(1)], // too-soon says that it is too few, and then nobody is praised
    ['7 days', followUp(7)],
    ['12 days', followUp(12)],
    ['200 days', followUp(200)],
    ['9 days', followUp(40, answer(30), again(9))], // counts from the last message
  ])('praises %s between', (days, situation) => {
    expect(waitsInPeace.find(message, situation)).toEqual({
      evidence: [],
      explanation: `You let ${days} go by, which is what a busy week needs.`,
    });
  });
});
