import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { good, labelled, taking } from './sample.ts';

test('counts hits, false alarms and misses, and names the rules', () => {
  const { donts, allSix, selling, gradable, wrong } = measure([
    labelled('hit', taking, 'broken'),
    labelled('alarm', taking, 'kept'),
    labelled('miss', good, 'broken'),
    labelled('calm', good, 'kept'),
    labelled('keys', 'asdkjh qwoeiu zzxmn lkj', 'kept', { gradable: false }),
  ]);
  expect(donts['just-take']).toEqual({ broken: 2, said: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect([allSix, selling, gradable]).toEqual([
    { right: 2, of: 4 },
    { right: 4, of: 4 },
    { right: 5, of: 5 },
  ]);
  expect(wrong).toEqual([
    {
      id: 'alarm',
      about: 'just-take',
      wanted: 'kept',
      said: 'broken',
      rules: ['asks-for-time'],
      message: taking,
    },
    {
      id: 'miss',
      about: 'just-take',
      wanted: 'broken',
      said: 'kept',
      rules: [],
      message: good,
    },
  ]);
});

test('a message that should not have been graded counts only as that', () => {
  const { allSix, gradable, wrong } = measure([
    labelled('keys', good, 'broken', { gradable: false }),
  ]);
  expect([allSix, gradable]).toEqual([
    { right: 0, of: 0 },
    { right: 0, of: 1 },
  ]);
  expect(wrong.map(({ about }) => about)).toEqual(['gradable']);
});

test('nothing at all divides by nothing', () => {
  expect(measure([]).macroF1).toBe(0);
});
