import { describe, expect, test } from 'vitest';
import { followUp, situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { againUnanswered } from './again-unanswered.ts';

const message = read('Hi Mira, I counted ours: 41 in an hour.');
const answer = (daysAgo: number) => ({ from: 'recipient', daysAgo, text: 'The pump.' }) as const;
const again = (daysAgo: number) => ({ from: 'sender', daysAgo, text: 'The pump!' }) as const;

describe('againUnanswered', () => {
  test.each([
    ['the first follow-up', followUp(12)],
    ['an answer to an answer', followUp(30, again(20), answer(12))],
    ['the first follow-up after an answer', followUp(30, answer(20), again(12))],
    [
      'the first follow-up to a later message of theirs',
      followUp(30, again(20), answer(15), again(8)),
    ],
    ['an empty thread', situation({ kind: 'follow-up' })],
  ])('passes %s', (_which, situation) => {
    expect(againUnanswered.find(message, situation)).toBeUndefined();
  });

  test.each([
    [3, followUp(30, again(12))],
    [3, followUp(12, again(0))], // on the same day
    [5, followUp(40, again(30), again(12), again(2))],
    [4, followUp(40, again(30), again(12))],
    [3, followUp(60, answer(50), again(30), again(12))], // two since the answer
  ])('fails message number %i in a row', (count, situation) => {
    expect(againUnanswered.find(message, situation)).toEqual({
      evidence: [],
      explanation: `It would be message number ${count} in a row without a word back from Mira, and silence is an answer too.`,
      measured: `${count - 1} messages of yours stand unanswered; the one follow-up is among them.`,
      suggestion: 'Let this one rest, and write to somebody else today.',
    });
  });
});
