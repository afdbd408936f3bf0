import { expect, test } from 'vitest';
import { dayInWords, daysLater, monthInWords } from './days.ts';

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 21, '2027-01-21'],
  ['2026-03-28', 2, '2026-03-30'], // over the change to summer time
])('%s and %i days is %s', (day, days, later) => {
  expect(daysLater(day, days)).toBe(later);
});

test('dayInWords writes a day of the calendar, whatever the time zone', () => {
  expect([dayInWords('2026-03-14'), dayInWords('2026-12-01')]).toEqual([
    '14 March 2026',
    '1 December 2026',
  ]);
});

test('names a month', () => {
  expect(monthInWords('2026-03-01')).toBe('March 2026');
});
