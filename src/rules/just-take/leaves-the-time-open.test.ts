import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { leavesTheTimeOpen } from './leaves-the-time-open.ts';

describe('leavesTheTimeOpen', () => {
  test.each([
    'Which alarm?',
    '',
    'Please answer by Friday.',
    'I hurry to my shift, so this is short.', // a hurry of his own
    'Whenever an alarm rings, I think of your talk.', // whenever, but not for her
  ])('passes %j', (message) => {
    expect(leavesTheTimeOpen.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«No hurry at all».',
    'Tell me «whenever you like».',
    '«Take your time», the wards are patient.',
    '«No need to answer», I wanted to say thanks.',
    'Write back «if you ever feel like it»?',
    'Answer «only if you want to».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(leavesTheTimeOpen.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'You leave the answer to their own time, so there is no pressure.',
    });
  });
});
