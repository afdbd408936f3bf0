import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { followUp } from '../sample.ts';
import { read } from '../text/reading.ts';
import { addsSomethingNew } from './adds-something-new.ts';

describe('addsSomethingNew', () => {
  test.each([
    'Which alarm?',
    '',
    'Did you see my message?',
    'I have not found the time to count.', // nothing was found
    'You found the quiet hour.', // new, but hers
  ])('passes %j', (message) => {
    expect(addsSomethingNew.find(read(message), followUp(12))).toBeUndefined();
  });

  test.each([
    '«In the meantime I counted ours».',
    '«I tried the quiet hour on Sunday».',
    '«Since then two of our pumps went silent».',
    '«My sister and I compared the two letters».',
    '«Meanwhile the ward has a new rule».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(addsSomethingNew.find(read(message), followUp(12))).toEqual({
      evidence,
      explanation: 'You bring something new, so there is more to answer than silence.',
    });
  });
});
