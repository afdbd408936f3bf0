import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { copiesTheProfile } from './copies-the-profile.ts';

describe('copiesTheProfile', () => {
  test.each([
    "Your post 'the discharge letter nobody reads' made my week.",
    'I moved from the ward to research in spring; here in Leeds it feels like frost.', // a few of her words, then his own
    'I moved from the ward to research and still count in night shifts, sings grandmother, oysters, lighthouse.', // three rare words of his own
    'moved from the ward to research and', // seven words
    'Hello Mira',
    'You still count in night shifts; which of them do you remember?', // a few of her words, in a question
    'You say that you moved from the ward to research and still count in night shifts: so do I.', // her words, said to be hers
    'Your talk on alarm fatigue at CareUX 2025 is why I write.',
  ])('passes %j', (message) => {
    expect(copiesTheProfile.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    ['Hi Mira! «I moved from the ward to research and still count in night shifts».', '13 of 15'],
    ['«I moved from the ward to research and still count in night shifts»!', '13 of 13'],
    ['Hi! «I moved from the ward to research and still count in night shifts». Great!', '13 of 15'],
    [
      'Mira, you «moved from the ward to research and still count in night shifts». Wow.',
      '12 of 15',
    ],
    [
      'Hello. «Talk on alarm fatigue at CareUX 2025, the discharge letter nobody reads».',
      '12 of 13',
    ],
    ['«moved from the ward to research and still»', '8 of 8'],
    [
      '«I moved from the ward to research and still count in night shifts». Oysters, lighthouses.',
      '13 of 15',
    ],
    [
      '«I moved from the ward to research and still count in night shifts». «Talk on alarm fatigue at CareUX 2025».',
      '20 of 20',
    ],
  ])('finds %j', (text, share) => {
    const { message, evidence } = marked(text);
    expect(copiesTheProfile.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It tells Mira what Mira wrote, and adds next to nothing.',
      measured: `${share} words stand like that on the profile.`,
      suggestion: 'Keep the one thing that struck you, and say why it did.',
    });
  });
});
