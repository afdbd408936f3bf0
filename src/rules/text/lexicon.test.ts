import { expect, test } from 'vitest';
import { fold, numeral, rarity } from './lexicon.ts';

test.each([
  ['connecting', 'common'],
  ['hospitals', 'everyday'],
  ['larch', 'rare'],
  ['letter', 'everyday'], // shares its stem with "let's"
])('rarity of %j is %j', (word, kind) => {
  expect(rarity(word)).toBe(kind);
});

test.each([
  ['eleven', '11'],
  ['007', '7'],
  ['thirties', '30'],
  ['alone', undefined],
])('numeral of %j is %j', (word, number) => {
  expect(numeral(word)).toBe(number);
});

test.each([
  ['Zoë', 'zoe'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
])('fold of %j is %j', (word, plain) => {
  expect(fold(word)).toBe(plain);
});
