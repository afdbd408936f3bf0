import { expect, test } from 'vitest';
import { thing, wanted } from './acts.ts';
import { lines } from './phrases.ts';
import { read } from './reading.ts';

const cake = [thing('cakes?')];
const found = (message: string) => {
  const span = wanted(lines(read(message)), cake);
  return span && message.slice(span.start, span.end);
};

test.each([
  ['Could you bake us a cake?', 'Could you bake us a cake'],
  ['I read your post, and I would love a cake.', 'would love a cake'],
  ['A cake would be a joy.', 'cake'],
  ['Any chance of cake on Friday?', 'Any chance of cake'],
])('finds the wish in %j', (message, words) => expect(found(message)).toBe(words));

test.each([
  'You baked a cake.',
  'I wrote about your cake last week.',
  "I don't want a cake.",
  'Thank you for the cake, could I follow you?', // the wish is in another clause
  '"Could you bake us a cake?" is how my inbox begins, so your post made me smile.', // quoted
])('passes %j', (message) => expect(found(message)).toBeUndefined());
