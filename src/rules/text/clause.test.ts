import { expect, test } from 'vitest';
import { clauseOf, spanBetween, wordsBetween } from './clause.ts';
import { read } from './reading.ts';

const reading = read('Hi Ana! So, u work at Halden (Oslo)?');
const clause = clauseOf(reading, reading.sentences[1]!);

test('clauseOf lays out words, signs and short forms', () => {
  expect(clause.text).toBe(' so , you work at halden , oslo , ');
});

test('spanBetween leads back to the message', () => {
  const from = clause.text.indexOf(' you') + 1;
  const span = spanBetween(clause, from, clause.text.indexOf('halden'))!;
  expect(reading.message.slice(span.start, span.end)).toBe('u work at');
  expect(spanBetween(clause, clause.text.length, clause.text.length)).toBeUndefined();
});

test('wordsBetween takes no more than asked for', () => {
  expect(wordsBetween(clause, 0, 99, 2).map(({ text }) => text)).toEqual(['so', 'u']);
});
