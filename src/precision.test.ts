import { expect, test } from 'vitest';
import { precisionLine } from './precision.ts';
import precision from './rules/cases/precision.json';

test('says how often a rule was right', () => {
  expect(precision.rules['names-nothing-of-theirs']).toEqual({ right: 27, of: 30 });
  expect(precisionLine('names-nothing-of-theirs')).toBe(
    'On 223 messages that it wasn’t made from, it spoke 30 times, and careful readers agreed 27 times.',
  );
  expect(precisionLine('asks-for-time')).toBe(
    'On 223 messages that it wasn’t made from, it spoke 14 times, and careful readers agreed each time.',
  );
  expect(precisionLine('wrong-name')).toBe(
    'On 223 messages that it wasn’t made from, it spoke twice, and careful readers agreed each time.',
  );
  expect(precisionLine('bare-nudge')).toBe(
    'On 223 messages that it wasn’t made from, it spoke once, and careful readers agreed.',
  );
});

test('admits that a rule was never heard, or is unknown', () => {
  expect(precisionLine('hints-at-a-favour')).toBe(
    'It hasn’t spoken yet on the 223 messages that we measure on, so we can’t say how often it is right.',
  );
});
