import { describe, expect, test } from 'vitest';
import { dayLabel, daysApart, offerProblem, weeks } from './calendar-weeks.ts';

test.each([
  [0, 'Tuesday 10 March, today'],
  [1, 'Wednesday 11 March, tomorrow'],
  [-1, 'Monday 9 March, yesterday'],
  [5, 'Sunday 15 March, in 5 days'],
  [-7, 'Tuesday 3 March, a week ago'],
  [28, 'Tuesday 7 April, in 4 weeks'],
  [-40, 'Thursday 29 January, 40 days ago'],
])('day %i is %j', (day, label) => {
  expect(`${dayLabel(day)}, ${daysApart(day)}`).toBe(label);
});

describe('weeks', () => {
  test('go from Monday to Sunday, and name a month where it begins', () => {
    const [first, second] = weeks([-9], [3]);
    expect(first?.cells.map(({ number, month }) => `${number}${month}`).join(' ')).toBe(
      '23Feb 24 25 26 27 28 1Mar',
    );
    expect(second?.weeksLeftOut).toBe(1);
    expect(second?.cells.map(({ day }) => day)).toEqual([-1, 0, 1, 2, 3, 4, 5]);
  });

  test('are left out where nothing happens in them', () => {
    expect(weeks([-30], [2, 30]).map(({ weeksLeftOut }) => weeksLeftOut)).toEqual([0, 4, 3]);
  });
});

describe('offerProblem', () => {
  const none = (breaks: boolean) => ({ day: null, breaks });
  const on = (day: number, breaks: boolean) => ({ day, breaks });

  test.each([[[on(2, true), on(9, false), none(true)]], [[on(2, true), on(9, true), none(false)]]])(
    'is none in %j',
    (options) => {
      expect(offerProblem(options)).toBe(undefined);
    },
  );

  test.each([
    [[on(2, true), on(9, false)], 'expected one option with day: null (“Not at all”), found 0'],
    [
      [on(2, true), on(9, false), none(false)],
      'expected “Not at all” (day: null) with breaks: true, as day 9 breaks nothing, found breaks: false',
    ],
    [
      [on(2, true), on(9, true), none(true)],
      'expected “Not at all” (day: null) with breaks: false, as every day offered breaks, found breaks: true',
    ],
    [
      [on(2, true), on(2, true), none(false)],
      'expected days that differ, found day 2 more than once',
    ],
  ])('in %j is that %s', (options, problem) => {
    expect(offerProblem(options)).toBe(problem);
  });
});
