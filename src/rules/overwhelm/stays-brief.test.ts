import { describe, expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { staysBrief } from './stays-brief.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('staysBrief', () => {
  test.each([
    '',
    'Hi Mira!', // too little to be called brief
    words(7), // one word less than a sentence takes
    words(81), // one word more than is brief
    words(300),
  ])('does not praise %j', (message) => {
    expect(staysBrief.find(read(message), situation())).toBeUndefined();
  });

  test.each([8, 9, 40, 79, 80])('praises %i words', (count) => {
    expect(staysBrief.find(read(words(count)), situation())).toEqual({
      evidence: [],
      explanation: `You keep it to ${count} words, so it is read before the kettle boils.`,
    });
  });
});
