import { describe, expect, test } from 'vitest';
import { leafState, leavesLine, plantState } from './course.ts';

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
