import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { leavesTheTimeOpen } from './leaves-the-time-open.ts';

describe('leavesTheTimeOpen', () => {
  test.each(['Which alarm?', ''])('passes %j', (message) => {
    expect(leavesTheTimeOpen.find(read(message), situation())).toBeUndefined();
  });

  test.each(['«No hurry at all».', 'Tell me «whenever you like».'])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(leavesTheTimeOpen.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'You leave the answer to their own time, so there is no pressure.',
    });
  });
});
