import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksPastTheProfile } from './asks-past-the-profile.ts';

describe('asksPastTheProfile', () => {
  test.each([
    'I liked the talk on alarm fatigue.',
    'How are you?', // a question about nothing of hers
    'I wonder about alarm fatigue. Do you like cats?', // a question beside the profile
    'Which alarm fatigue talk was the first', // asks, but without its sign
    'Do you like cats? I wonder about alarm fatigue.',
    'Hello Mira?',
  ])('passes %j', (message) => {
    expect(asksPastTheProfile.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'I counted. «Which alarm did you stop hearing first?»',
    '«Why does nobody read the discharge letter?»',
    '«Do you miss the night shifts?»',
    'Hi Mira! «Did the alarm fatigue talk change your own ward?»',
    '«What would you print on the discharge letter if it had one line?»',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksPastTheProfile.find(read(message), situation())).toEqual({
      evidence,
      explanation: "You start from Mira's profile and ask what it doesn't say.",
    });
  });
});
