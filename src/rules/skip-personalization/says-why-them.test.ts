import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { saysWhyThem } from './says-why-them.ts';

describe('saysWhyThem', () => {
  test.each([
    'Alarm fatigue!',
    'I would like to connect.', // no tie
  ])('passes %j', (message) => {
    expect(saysWhyThem.find(read(message), situation({ kind: 'request' }))).toBeUndefined();
  });

  test.each(['«Your alarm fatigue talk made me count ours.» Thank you!'])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(saysWhyThem.find(read(message), situation({ kind: 'request' }))).toEqual({
      evidence,
      explanation: 'You say how it touches your own road, so Mira sees why it is you who writes.',
    });
  });
});
