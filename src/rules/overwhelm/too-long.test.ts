import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { tooLong } from './too-long.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('tooLong', () => {
  test.each([
    '',
    'Which alarm did you stop hearing first?',
    'Hi Mira!\n\nWhich alarm did you stop hearing first?\n\nJoel',
    `${words(105)} – 👋 …`, // signs are no words
    words(105), // as many as it may have
  ])('passes %j', (message) => {
    expect(tooLong.find(read(message), situation())).toBeUndefined();
  });

  test('passes a long note, which has a limit of its own', () => {
    expect(tooLong.find(read(words(120)), situation({ kind: 'request' }))).toBeUndefined();
  });

  test.each([
    `${words(105)} «one»`,
    `${words(105)} «one more word»`,
    `Hi! ${words(104)} «and so on»!`,
    `${words(105)}, «well, nearly»...`,
    `${words(60)}. ${words(45)} «${words(200)}»`,
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    const count = message.split(' ').length;
    expect(tooLong.find(read(message), situation())).toEqual({
      evidence,
      explanation: `It runs to ${count} words, and a stranger reads a few lines before the next meeting.`,
      measured: `${count} words; from 106 on it counts as long.`,
      suggestion: 'Keep the one point that matters to both of you, and let the rest wait.',
    });
  });
});
