import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['designers', 'design'],
  ['designing', 'designed'],
  ['studies', 'studying'],
  ["nurse's", 'nurses'],
  ['running', 'runs'],
])('%s meets %s', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['ward', 'word'],
  ['is', 'in'],
  ['ring', 'red'], // too short to lose an ending
])('%s does not meet %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
