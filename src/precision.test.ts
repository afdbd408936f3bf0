import { expect, test } from 'vitest';
import { precisionLine } from './precision.ts';
import precision from './rules/cases/precision.json';

test('says how often a rule was right', () => {
  expect(precision.rules['puts-pressure']).toEqual({ right: 6, of: 8 });
  expect(precisionLine('puts-pressure')).toBe(
    'On 103 messages that it wasn’t made from, it spoke eight times, and careful readers agreed six times.',
  );
  expect(precisionLine('asks-for-time')).toBe(
    'On 103 messages that it wasn’t made from, it spoke nine times, and careful readers agreed each time.',
  );
  expect(precisionLine('greets-nobody')).toBe(
    'On 103 messages that it wasn’t made from, it spoke three times, and careful readers agreed each time.',
  );
  expect(precisionLine('bare-nudge')).toBe(
    'On 103 messages that it wasn’t made from, it spoke once, and careful readers agreed.',
  );
});

test('admits that a rule was never heard, or is unknown', () => {
  expect(precision.rules).not.toHaveProperty('copies-the-profile');
  expect(precisionLine('copies-the-profile')).toBe(
    'It hasn’t spoken yet on the 103 messages that we measure on, so we can’t say how often it is right.',
  );
});
