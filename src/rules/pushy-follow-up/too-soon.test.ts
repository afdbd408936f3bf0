import { describe, expect, test } from 'vitest';
import { followUp, situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { tooSoon } from './too-soon.ts';

const message = read('Hi Mira, I counted ours: 41 in an hour.');
const answer = (daysAgo: number) => ({ from: 'recipient', daysAgo, text: 'The pump.' }) as const;
const again = (daysAgo: number) => ({ from: 'sender', daysAgo, text: 'The pump!' }) as const;

describe('tooSoon', () => {
  test.each([
    ['a week later', followUp(7)],
    ['on the day after an answer', followUp(2, answer(1))], // an ordinary conversation
    ['a week after the newest of two', followUp(30, answer(20), again(7))],
    ['a year later', followUp(365)],
    ['with an empty thread', situation({ kind: 'follow-up' })],
  ])('passes %s', (_when, situation) => {
    expect(tooSoon.find(message, situation)).toBeUndefined();
  });

  test.each([
    ['on the same day as', '0 days', followUp(0)],
    ['only 1 day after', '1 day', followUp(1)],
    ['only 6 days after', '6 days', followUp(6)],
    ['only 2 days after', '2 days', followUp(30, again(2))], // a week after the first, not after the last
    ['only 4 days after', '4 days', followUp(20, answer(18), again(4))], // the answer was to an earlier one
  ])('fails %s', (when, passed, situation) => {
    expect(tooSoon.find(message, situation)).toEqual({
      evidence: [],
      explanation: `It comes ${when} your last message, and Mira has a life besides the inbox.`,
      measured: `${passed} since your last message; 7 are the least.`,
      suggestion: 'Wait until a week has gone by, and write then if you still want to.',
    });
  });
});
