import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { startsFromTheirs } from './starts-from-theirs.ts';

describe('startsFromTheirs', () => {
  test.each([
    'I would like to connect.',
    'I see you are at Halden Health.', // a machine could say that
    'Hello Mira, I hope you are well.',
    'I am a nurse in Leeds.', // a job that many have
    'Your experience is great.', // said of anybody
  ])('passes %j', (message) => {
    expect(startsFromTheirs.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'Your talk on «alarm fatigue» made me think of ours.',
      'You name “alarm fatigue”, and that belongs to Mira alone.',
    ],
    [
      'I read about the «discharge letter nobody reads» on the bus.',
      'You name “discharge letter nobody reads”, and that belongs to Mira alone.',
    ],
    // One word alone proves little when it is quoted.
    ['How do you measure «fatigue» on a ward?', "You start from something that is Mira's own."],
    [
      'I too «count in night shifts».',
      'You name “count in night shifts”, and that belongs to Mira alone.',
    ],
    ['At «CareUX» you spoke of silence.', "You start from something that is Mira's own."],
  ])('finds %j', (text, explanation) => {
    const { message, evidence } = marked(text);
    expect(startsFromTheirs.find(read(message), situation())).toEqual({ evidence, explanation });
  });
});
