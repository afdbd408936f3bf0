import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { grade } from './grade.ts';
import { situation } from './sample.ts';

const call = 'Mira, your alarm fatigue talk made me count alarms. Could we have a call this week?';
const form =
  'Mira, your alarm fatigue talk made me count alarms. Which one was first? How long did it take? Who paid for it?';
const good = 'Mira, your alarm fatigue talk made me count alarms. Which one went silent first?';
const graded = (message: string) => grade(message, situation());
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

test('what was found before and is gone is fixed', () => {
  const { fixed, still, fresh } = compare(graded(call), graded(good));
  expect([rules(fixed), still, fresh]).toEqual([['asks-for-time'], [], []]);
});

test('what is found again is still there, as it stands now', () => {
  const now = graded(`Hello! ${call}`);
  const { fixed, still, fresh } = compare(graded(call), now);
  expect([fixed, still, fresh]).toEqual([[], now.findings, []]);
});

test('what is found for the first time is fresh', () => {
  const { fixed, still, fresh } = compare(graded(call), graded(form));
  expect([rules(fixed), still, rules(fresh)]).toEqual([
    ['asks-for-time'],
    [],
    ['too-many-questions'],
  ]);
});

test('a message without a verdict fixes nothing', () => {
  expect(compare(graded(call), graded('asdkjh qwoeiu zzxmn'))).toEqual({
    fixed: [],
    still: [],
    fresh: [],
  });
});
