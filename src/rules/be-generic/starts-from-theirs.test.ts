import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { startsFromTheirs } from './starts-from-theirs.ts';

describe('startsFromTheirs', () => {
  test.each([
    'I would like to connect.',
    'I see you are at Halden Health.', // a machine could say that
  ])('passes %j', (message) => {
    expect(startsFromTheirs.find(read(message), situation())).toBeUndefined();
  });

  test.each(['Your talk on «alarm fatigue» made me think of ours.'])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(startsFromTheirs.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'You name “alarm fatigue”, which you could only have from Mira.',
    });
  });
});
