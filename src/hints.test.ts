import { expect, test } from 'vitest';
import { dontHints, hintsToCome } from './hints.ts';

const own = ['general', 'specific', 'most specific'];

test('an exercise has its own hints, in their order', () => {
  expect(hintsToCome(own, ['be-generic'], ['be-generic'], [])).toEqual(own);
  expect(hintsToCome(own, ['be-generic'], [], ['general'])).toEqual(['specific', 'most specific']);
});

test('a don’t that the exercise isn’t about comes first while it is broken', () => {
  expect(hintsToCome(own, ['be-generic'], ['be-generic', 'just-take'], ['general'])).toEqual([
    dontHints['just-take'],
    'specific',
    'most specific',
  ]);
});

test('no hint comes twice', () => {
  const shown = [dontHints['just-take'], ...own];
  expect(hintsToCome(own, ['be-generic'], ['just-take'], shown)).toEqual([]);
});
