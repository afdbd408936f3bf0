import { expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { cruelty } from './cruelty.ts';

test.each([
  'Your post on the stupid question was not stupid at all.', // of a question
  'I will find your column in the archive.', // not the person
])('finds nothing cruel in %j', (message) => {
  expect(cruelty(message)).toEqual([]);
});

test.each([
  'Priya «you stupid» cow, bogs are for losers.',
  'Nice talk. «Kill yourself», Yusuf.',
  'Write back, or «I’ll find you».',
])('finds %j', (text) => {
  const { message, evidence } = marked(text);
  expect(cruelty(message)).toEqual(evidence);
});
