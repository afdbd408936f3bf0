import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { areAlike, isWithinOne, keyOf, profileOf } from './profile.ts';
import { firstNameOf } from './names.ts';

describe('keyOf', () => {
  test.each([
    ['designers', 'design'],
    ['Eleven', '11'], // a number, however it is written
    ['Łódź', 'lodz'], // as typed without the keys for it
  ])('joins %j and %j', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('areAlike', () => {
  test.each([
    ['ecology', 'ecologist'],
    ['maths', 'mathematics'],
    ['launderette', 'laundrette'], // a slip
  ])('joins %j and %j', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });

  test.each([
    ['interest', 'internet'], // five letters in common and nothing else
    ['ward', 'warden'], // too short to guess
  ])('keeps %j and %j apart', (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });
});

test.each([
  ['anna', 'ana', true],
  ['anna', 'hanno', false],
  ['mira', 'mria', true], // two letters swapped
  ['', 'a', true],
])('isWithinOne(%j, %j) is %j', (one, other, within) => {
  expect(isWithinOne(one, other)).toBe(within);
});

test.each([
  ['Mira Castellan', 'Mira'],
  ['Dr Fatoumata Diallo', 'Fatoumata'],
  ['Nguyễn Thị Lan Anh', 'Nguyễn Thị Lan Anh'], // may begin with the family's name
  ['', 'its reader'],
])('firstNameOf %j is %j', (name, called) => {
  expect(firstNameOf({ name })).toBe(called);
});

test('profileOf tells what a merge could fill in from what was read', () => {
  const { mentions } = profileOf(situation());
  const sources = (word: string) => mentions.get(keyOf(word))?.map(({ source }) => source);
  expect(sources('UX')).toEqual(['role', 'role']);
  expect(sources('Halden')).toEqual(['role', 'employer']);
  expect(sources('fatigue')).toEqual(['activity']);
  expect(sources('Nidelva')).toEqual(['past']);
});

test('profileOf reads a profile with nothing on it', () => {
  const bare = { ...recipient, name: '', headline: '', about: undefined, location: undefined };
  const nobody = { ...bare, experience: [], education: [], activity: [] };
  expect(profileOf(situation({ recipient: nobody })).mentions.size).toBe(0);
});
