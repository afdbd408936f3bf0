import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { compared } from '../measured.ts';
import { situation } from '../sample.ts';
import { profileOf } from '../text/profile.ts';
import { read } from '../text/reading.ts';
import { noReason } from './no-reason.ts';

describe('noReason', () => {
  test.each([
    'Your talk on alarm fatigue is why our ward has fewer beeps. I would like to see what comes next.',
    'Hello!', // that is blank-note
    'Ward nurse too, learning research now.', // a reason in few words
    'I still think of the discharge letter nobody reads when I write mine.',
    'We both count in night shifts, so let us connect.', // a stock phrase, with a reason before it
  ])('passes %j', (message) => {
    expect(noReason.find(read(message), situation({ kind: 'request' }))).toBeUndefined();
  });

  test.each([
    "Hi Mira, I'd like to «add you to my professional network».",
    "«I came across your profile». «Let's connect»!",
    'I see we have «people in common».',
    'You are an inspiration.',
    'Hi Mira, «let’s connect» and grow together.',
    'I want to learn from people in your industry.', // a reason that fits a whole industry
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(noReason.find(read(message), situation({ kind: 'request' }))).toEqual({
      evidence,
      explanation: 'It asks Mira to say yes, and gives no reason that has to do with Mira.',
      measured: compared(read(message), profileOf(situation())),
      suggestion: 'Say in a few words what you share, or what of theirs you want to follow.',
    });
  });
});
