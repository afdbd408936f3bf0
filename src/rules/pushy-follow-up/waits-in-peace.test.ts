import { describe, expect, test } from 'vitest';
import { followUp } from '../sample.ts';
import { read } from '../text/reading.ts';
import { waitsInPeace } from './waits-in-peace.ts';

const message = read('Hi Mira, I counted ours: 41 in an hour.');

describe('waitsInPeace', () => {
  test('does not praise an answer to an answer', () => {
    const answered = followUp(12, { from: 'recipient', daysAgo: 3, text: 'The pump.' });
    expect(waitsInPeace.find(message, answered)).toBeUndefined();
  });

  test('praises the days between', () => {
    expect(waitsInPeace.find(message, followUp(12))).toEqual({
      evidence: [],
      explanation: 'You let 12 days go by, which is what a busy week needs.',
    });
  });
});
