import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { offersSomething } from './offers-something.ts';

describe('offersSomething', () => {
  test.each([
    'Which alarm?',
    'I am not happy to send it.', // no gift
    '',
    'Thank you.', // thanks for nothing in particular
    'Could you send it to me?',
  ])('passes %j', (message) => {
    expect(offersSomething.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«Happy to send it».',
    '«Thank you for the line about silence».',
    '«I thought you might like to know».',
    '«I translated the letter into Polish for you».',
    '«Feel free to use my drawing».',
    '«I made a list of our alarms in case it helps».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(offersSomething.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'You give before you ask, which few messages to strangers do.',
    });
  });
});
