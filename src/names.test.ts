import { describe, expect, test } from 'vitest';
import { capital, counted, firstName, initials, inWords, listed } from './names.ts';

describe('firstName', () => {
  test.each([
    ['Priya Raghunathan', 'Priya'],
    ['Dr. Lena Achterberg', 'Lena'],
    ['Prof Ama Osei', 'Ama'],
    ['Mei-Ling Hsu', 'Mei-Ling'],
    ['Sukarno', 'Sukarno'],
    ['', ''],
  ])('%j is %j', (name, first) => {
    expect(firstName(name)).toBe(first);
  });
});

describe('initials', () => {
  test.each([
    ['Priya Raghunathan', 'PR'],
    ['Dr. Lena van den Achterberg', 'LA'],
    ['Sukarno', 'S'],
    ['élodie ćosić', 'ÉĆ'],
    ['', ''],
  ])('%j has %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

test('counted speaks of one and of several', () => {
  expect([counted(1, 'message'), counted(2, 'message'), counted(12, 'message')]).toEqual([
    'one message',
    'two messages',
    '12 messages',
  ]);
});

test('inWords writes great numbers in digits', () => {
  expect([inWords(0), inWords(10), inWords(11)]).toEqual(['none', 'ten', '11']);
});

test('capital leaves what has none', () => {
  expect([capital('she'), capital(''), capital('7 days')]).toEqual(['She', '', '7 days']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j', (words, list) => {
  expect(listed(words)).toBe(list);
});
