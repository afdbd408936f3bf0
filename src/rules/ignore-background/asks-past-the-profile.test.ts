import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksPastTheProfile } from './asks-past-the-profile.ts';

describe('asksPastTheProfile', () => {
  test.each([
    'I liked the talk on alarm fatigue.',
    'How are you?', // a question about nothing of hers
  ])('passes %j', (message) => {
    expect(asksPastTheProfile.find(read(message), situation())).toBeUndefined();
  });

  test.each(['I counted. «Which alarm did you stop hearing first?»'])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksPastTheProfile.find(read(message), situation())).toEqual({
      evidence,
      explanation: "You start from Mira's profile and ask what it doesn't say.",
    });
  });
});
