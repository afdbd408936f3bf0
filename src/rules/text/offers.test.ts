import { expect, test } from 'vitest';
import { followUp } from '../sample.ts';
import { isOffered } from './offers.ts';
import { phrase } from './phrases.ts';

const call = phrase(' (?:call|slot)');
const answered = (text: string) => followUp(12, { from: 'recipient', daysAgo: 9, text });

test.each([
  'Happy to explain on a call!',
  'Take a slot on Thursday.',
  'Give me a call if you like.',
])('%j offers one', (text) => {
  expect(isOffered(answered(text), call)).toBe(true);
});

test.each([
  'The pump.',
  "I don't do calls, happy to write.", // refused
  'We never had a call about it.', // told
])('%j offers none', (text) => {
  expect(isOffered(answered(text), call)).toBe(false);
});

test('what the sender said is no offer', () => {
  expect(
    isOffered(followUp(12, { from: 'sender', daysAgo: 9, text: 'Happy to call!' }), call),
  ).toBe(false);
});
