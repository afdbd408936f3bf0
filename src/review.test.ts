import { describe, expect, test } from 'vitest';
import { daysDone, dueTasks, pendingReviews, reviewDays, type Task } from './review.ts';
import { nothingYet, type LessonProgress } from './stores/saved.ts';

const exercise = (dont: Task['dont'], id: string): Task => ({
  kind: 'exercise',
  id,
  dont,
  shelf: dont,
});
const question = (dont: Task['dont'], id: string): Task => ({
  kind: 'question',
  id,
  dont,
  shelf: `lesson-on-${dont}`,
});
const tasks = [
  exercise('be-generic', 'priya'),
  exercise('be-generic', 'yusuf'),
  question('be-generic', 'why'),
  exercise('overwhelm', 'lena'),
  question('overwhelm', 'how'),
];

const passed = (passedOn: string) => ({ text: 'Hi', tries: 1, passedText: 'Hi', passedOn });
const from = (kept: Record<string, Partial<LessonProgress>>) => (shelf: string) => ({
  ...nothingYet,
  ...kept[shelf],
});
const ids = (due: readonly Task[]) => due.map(({ id }) => id);

describe('daysDone', () => {
  test('reads progress saved before days were noted', () => {
    const progress = {
      ...nothingYet,
      rewrites: { a: passed('2026-03-04'), b: { text: 'Hi', tries: 1 } },
      finishedOn: '2026-03-01',
    };
    expect(daysDone(progress)).toEqual(['2026-03-01', '2026-03-04']);
  });

  test('has each day once', () => {
    const days = ['2026-03-01', '2026-03-04'];
    expect(daysDone({ ...nothingYet, days, finishedOn: '2026-03-01' })).toEqual(days);
  });
});

describe('pendingReviews', () => {
  test.each([
    [[], []],
    [['01'], ['03', '08', '22']],
    [
      ['01', '02'],
      ['03', '08', '22'],
    ], // too early to count
    [
      ['01', '03'],
      ['08', '22'],
    ],
    [
      ['01', '05'],
      ['08', '22'],
    ], // late, and late counts
    [['01', '10'], ['22']], // two at once
    [['01', '03', '08', '25'], []],
    [
      ['01', '22', '23'],
      ['25', '30'],
    ], // all settled: the next begins again
  ])('after things done in March on %j are on %j', (days, reviews) => {
    const inMarch = (list: readonly string[]) => list.map((day) => `2026-03-${day}`);
    expect(pendingReviews(inMarch(days)).filter((day) => day < '2026-04')).toEqual(
      inMarch(reviews),
    );
  });
});

describe('dueTasks', () => {
  const kept = {
    'be-generic': { rewrites: { priya: passed('2026-03-01') }, days: ['2026-03-01'] },
  };

  test.each([
    ['2026-03-01', []],
    ['2026-03-02', []],
    ['2026-03-03', ['yusuf']],
    ['2026-03-20', ['yusuf']],
  ])('on %s are %j', (today, due) => {
    expect(ids(dueTasks(tasks, from(kept), today))).toEqual(due);
  });

  test('are none for who has done nothing', () => {
    expect(dueTasks(tasks, from({}), '2026-03-03')).toEqual([]);
  });

  test('stay the same while they are begun, and go when something of the don’t is done', () => {
    const { rewrites, days } = kept['be-generic'];
    const begun = { ...rewrites, yusuf: { text: 'Hel', tries: 0 } };
    const progress = from({ 'be-generic': { rewrites: begun, days } });
    expect(ids(dueTasks(tasks, progress, '2026-03-03'))).toEqual(['yusuf']);
    const done = { 'lesson-on-be-generic': { days: ['2026-03-03'], answers: { why: 'a' } } };
    expect(dueTasks(tasks, from({ ...kept, ...done }), '2026-03-03')).toEqual([]);
    expect(ids(dueTasks(tasks, from({ ...kept, ...done }), '2026-03-08'))).toEqual(['yusuf']);
  });

  test('are questions once all exercises are done, and then the exercise done longest ago', () => {
    const rewrites = { priya: passed('2026-03-02'), yusuf: passed('2026-03-01') };
    const all = { 'be-generic': { rewrites } };
    expect(ids(dueTasks(tasks, from(all), '2026-03-08'))).toEqual(['why']);
    const answered = { ...all, 'lesson-on-be-generic': { answers: { why: 'a' } } };
    expect(ids(dueTasks(tasks, from(answered), '2026-03-08'))).toEqual(['yusuf']);
  });

  test('mix the don’ts', () => {
    const both = { ...kept, 'lesson-on-overwhelm': { finishedOn: '2026-03-01' } };
    expect(ids(dueTasks(tasks, from(both), '2026-03-03'))).toEqual(['lena', 'yusuf']);
  });
});

test('reviewDays have the don’ts of each day, from today on', () => {
  const kept = {
    'be-generic': { days: ['2026-03-01'] },
    overwhelm: { days: ['2026-03-06'] },
  };
  expect(reviewDays(tasks, from(kept), '2026-03-08')).toEqual([
    { day: '2026-03-08', donts: ['be-generic', 'overwhelm'] },
    { day: '2026-03-13', donts: ['overwhelm'] },
    { day: '2026-03-22', donts: ['be-generic'] },
    { day: '2026-03-27', donts: ['overwhelm'] },
  ]);
});
