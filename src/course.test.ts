import { describe, expect, test } from 'vitest';
import {
  exerciseState,
  leafState,
  leavesLine,
  missing,
  missingLine,
  plantState,
  resumed,
} from './course.ts';
import type { LessonProgress } from './stores/saved.ts';

const untouched = { steps: [], answers: {}, rewrites: {} };

describe('leafState', () => {
  test.each([
    [untouched, 'open'],
    [{ ...untouched, steps: ['see'] }, 'begun'],
    [{ ...untouched, answers: { one: 'a' } }, 'begun'],
    [{ ...untouched, rewrites: { note: { text: 'Hi', tries: 0 } } }, 'begun'],
    [{ ...untouched, finishedOn: '2026-11-22' }, 'done'],
  ] as const)('%j is %s', (progress, state) => {
    expect(leafState(progress)).toBe(state);
  });
});

test.each([
  [undefined, 'open'],
  [{ text: '', tries: 0 }, 'open'], // typed, and deleted
  [{ text: 'Hi', tries: 0 }, 'begun'],
  [{ text: '', tries: 2 }, 'begun'],
  [{ text: '', tries: 1, passedText: 'Hi Ada' }, 'done'],
] as const)('exerciseState of %j is %s', (rewrite, state) => {
  expect(exerciseState(rewrite)).toBe(state);
});

describe('plantState', () => {
  test('draws the stem up to the highest leaf that was begun', () => {
    const leaves = { 2: 'done', 4: 'begun' } as const;
    expect(plantState(leaves)).toEqual({ leaves, stem: 4, inFlower: false });
  });

  test('flowers when all six are done', () => {
    const leaves = { 1: 'done', 2: 'done', 3: 'done', 4: 'done', 5: 'done', 6: 'done' } as const;
    expect(plantState(leaves)).toEqual({ leaves, stem: 7, inFlower: true });
  });
});

test('leavesLine counts what is done', () => {
  expect(leavesLine({ 1: 'done', 2: 'begun', 3: 'open' })).toEqual({
    full: '1 of 6 leaves',
    brief: '1/6',
  });
});

describe('resumed', () => {
  const steps = ['see', 'why', 'check', 'keep'];
  const [one, two, three] = ['one', 'two', 'three'].map((id) => ({ id, steps }));
  const lessons = [one, two, three].filter((lesson) => lesson !== undefined);
  const from = (done: Record<string, Partial<LessonProgress>>) => (id: string) => ({
    ...untouched,
    ...done[id],
  });

  test('is nowhere for who has begun nothing, and for who has finished all', () => {
    const all = { finishedOn: '2026-03-01' };
    expect(resumed(lessons, from({}), undefined)).toBe(undefined);
    expect(
      resumed(lessons, from({ one: all, two: all, three: all }), { lesson: 'one', step: 'see' }),
    ).toBe(undefined);
  });

  test('is where they were, though another lesson was begun before', () => {
    const progress = from({ one: { steps: ['see'] }, two: { steps: ['see'] } });
    expect(resumed(lessons, progress, { lesson: 'two', step: 'why' })).toEqual({
      lesson: two,
      was: 'why',
      next: 'why',
    });
  });

  test('goes on to the first open step where the last one is done', () => {
    const progress = from({ two: { steps: ['see', 'check'] } });
    expect(resumed(lessons, progress, { lesson: 'two', step: 'check' })).toEqual({
      lesson: two,
      was: 'check',
      next: 'why',
    });
  });

  test('is the next lesson after one that is finished', () => {
    const progress = from({ one: { steps, finishedOn: '2026-03-01' } });
    expect(resumed(lessons, progress, { lesson: 'one', step: 'keep' })).toEqual({
      lesson: two,
      next: 'see',
    });
  });

  test('is a lesson that was read in before one whose exercises were tried in practice', () => {
    const tried = { rewrites: { note: { text: 'Hi', tries: 1 } } };
    const progress = from({ one: tried, two: { steps: ['see'] } });
    expect(resumed(lessons, progress, undefined)).toEqual({ lesson: two, next: 'why' });
    expect(resumed(lessons, from({ two: tried }), undefined)).toEqual({ lesson: two, next: 'see' });
  });

  test('is the first lesson begun where no place is known, or one that is gone', () => {
    const progress = from({ two: { steps: ['see'] } });
    const expected = { lesson: two, next: 'why' };
    expect(resumed(lessons, progress, undefined)).toEqual(expected);
    expect(resumed(lessons, progress, { lesson: 'gone', step: 'see' })).toEqual(expected);
    expect(resumed(lessons, progress, { lesson: 'two', step: 'gone' })).toEqual(expected);
  });
});

describe('missing', () => {
  const lesson = {
    id: 'generic-lesson',
    shelf: 'be-generic',
    questions: ['one', 'two', 'three'],
    exercises: ['note', 'message'],
  };
  const nothing = { steps: [], answers: {}, rewrites: {} };
  const passed = { text: 'Hi', passedText: 'Hi', tries: 1 };

  test('is everything at first', () => {
    expect(missing(lesson, () => nothing)).toEqual({ questions: 3, messages: 2 });
  });

  test('counts answers where the lesson keeps them, and messages where their don’t does', () => {
    const kept: Record<string, LessonProgress> = {
      'generic-lesson': { ...nothing, answers: { one: 'a', two: 'b', gone: 'c' } },
      'be-generic': { ...nothing, rewrites: { note: passed, message: { text: 'x', tries: 9 } } },
    };
    expect(missing(lesson, (id) => kept[id] ?? nothing)).toEqual({ questions: 1, messages: 1 });
  });

  test.each([
    [3, 2, 'three questions and two messages to go'],
    [1, 0, 'one question to go'],
    [0, 1, 'one message to go'],
    [0, 0, 'to be read to its end'],
  ])('says %i and %i in words', (questions, messages, words) => {
    expect(missingLine({ questions, messages })).toBe(words);
  });
});
