import { expect, test } from 'vitest';
import { precisionLine } from './precision.ts';
import precision from './rules/cases/precision.json';

test('says how often a rule was right', () => {
  expect(precision.rules['puts-pressure']).toEqual({ right: 11, of: 12 });
  expect(precisionLine('puts-pressure')).toBe(
    'On 191 messages that it wasn’t made from, it spoke 12 times, and careful readers agreed 11 times.',
  );
  expect(precisionLine('asks-for-time')).toBe(
    'On 191 messages that it wasn’t made from, it spoke 18 times, and careful readers agreed 16 times.',
  );
  expect(precisionLine('greets-nobody')).toBe(
    'On 191 messages that it wasn’t made from, it spoke four times, and careful readers agreed each time.',
  );
  expect(precisionLine('hints-at-a-favour')).toBe(
    'On 191 messages that it wasn’t made from, it spoke once, and careful readers agreed.',
  );
});

test('admits that a rule was never heard, or is unknown', () => {
  expect(precision.rules).not.toHaveProperty('copies-the-profile');
  expect(precisionLine('copies-the-profile')).toBe(
    'It hasn’t spoken yet on the 191 messages that we measure on, so we can’t say how often it is right.',
  );
});
