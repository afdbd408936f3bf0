import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { copiesTheProfile } from './copies-the-profile.ts';

describe('copiesTheProfile', () => {
  test.each([
    "Your post 'the discharge letter nobody reads' made my week.",
    'I moved from the ward to research in spring; here in Leeds it feels like frost.', // a few of her words, then his own
    'Hello Mira',
  ])('passes %j', (message) => {
    expect(copiesTheProfile.find(read(message), situation())).toBeUndefined();
  });

  test.each(['Hi Mira! «I moved from the ward to research and still count in night shifts».'])(
    'finds %j',
    (text) => {
      const { message, evidence } = marked(text);
      expect(copiesTheProfile.find(read(message), situation())).toEqual({
        evidence,
        explanation: 'It tells Mira what Mira wrote, and adds next to nothing.',
        measured: '13 of 15 words stand like that on the profile.',
        suggestion: 'Keep the one thing that struck you, and say why it did.',
      });
    },
  );
});
