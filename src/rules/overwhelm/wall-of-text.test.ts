import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { wallOfText } from './wall-of-text.ts';

const run = (count: number) => Array.from({ length: count }, () => 'brick').join(' ');

describe('wallOfText', () => {
  test.each([
    '',
    run(70), // a wall, but a low one
    `${run(30)}. ${run(30)}. ${run(30)}.`, // places to breathe
    `${run(64)}. ${run(64)}.`, // two long sentences, and neither is a wall
    `${run(30)}\n${run(30)}\n${run(30)}`, // lines, as typed on a phone
  ])('passes %j', (message) => {
    expect(wallOfText.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    `«${run(85)}»`,
    `Hello there. «${run(85)}.»\nJoel`,
    `«${run(40)}, ${run(45)}!»`, // a comma is no place to breathe
    `«${run(70)}.» «Then ${run(84)}?» Bye.`, // two walls, and the longer one is counted
    `${run(10)}\n\n«${run(85)}»\n\n${run(10)}`,
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(wallOfText.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It has a stretch of 85 words without a stop, which looks like a wall on a phone.',
      measured: `85 words in one sentence, in a message of ${read(message).words.length}.`,
      suggestion: 'Break it into short sentences, and keep those that stay on one point.',
    });
  });

  test('counts from 65 words in one sentence on, in a message of 80 or more', () => {
    const isFound = (message: string) => wallOfText.find(read(message), situation()) !== undefined;
    expect(isFound(`${run(65)}. ${run(15)}.`)).toBe(true);
    expect(isFound(`${run(65)}. ${run(14)}.`)).toBe(false);
    expect(isFound(`${run(64)}. ${run(16)}.`)).toBe(false);
  });
});
