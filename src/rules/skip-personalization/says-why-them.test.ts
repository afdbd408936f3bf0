import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { saysWhyThem } from './says-why-them.ts';

describe('saysWhyThem', () => {
  test.each([
    'Alarm fatigue!',
    'I would like to connect.', // no tie
    'I love your talk on alarm fatigue.', // liking it says nothing of the writer
    'I drive a bus in my town. Alarm fatigue!', // his own life and her work, side by side
    'Alarm fatigue! I drive a bus in my town.',
    'My sister lives in Trondheim.', // a town is no reason
    'We met at a conference.', // his own life, and nothing of hers
    'Your post on the discharge letter is great.',
  ])('passes %j', (message) => {
    expect(saysWhyThem.find(read(message), situation({ kind: 'request' }))).toBeUndefined();
  });

  test.each([
    'Your alarm fatigue talk made «me count ours». Thank you!',
    'Alarm fatigue is what «my night shifts are made of».',
    'The discharge letter nobody reads is the one that «I wrote last week».',
    'Your alarm fatigue talk sent «me to our ward with a notebook».',
    '«I moved from a ward to research too, and count in night shifts».',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(saysWhyThem.find(read(message), situation({ kind: 'request' }))).toEqual({
      evidence,
      explanation: 'You say how it meets your own life, so Mira sees why you are writing.',
    });
  });
});
