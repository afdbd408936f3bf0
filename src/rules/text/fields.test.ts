import { expect, test } from 'vitest';
import { areKin, fieldsOf } from './fields.ts';

test.each([
  ['nurses', ['medicine']],
  ['deep-learning', ['machineLearning']],
  ['project', []], // a word of every trade
])('fieldsOf %j is %j', (word, fields) => {
  expect([...fieldsOf(word)]).toEqual(fields);
});

test('areKin keeps far trades apart', () => {
  expect(areKin('journalism', 'publishing')).toBe(true);
  expect(areKin('dentistry', 'software')).toBe(false);
});
