import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { clausesOf } from './clause.ts';
import { isOfKind, kindMistakes } from './kinds.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const farmer = {
  ...recipient,
  headline: 'Goat farmer and bus driver',
  about: 'Ninety goats, and a school bus in winter.',
  experience: [
    { title: 'Farmer', organisation: 'Solli Farm', from: 2012, to: null },
    { title: 'Ferry hand', organisation: 'Fjord Lines', from: 2004, to: 2012 },
  ],
};

const mistakes = (message: string) => {
  const profile = profileOf(situation({ recipient: farmer }));
  return clausesOf(read(message)).flatMap((clause) =>
    kindMistakes(clause, profile).map(({ start, end, what, line }) => [
      message.slice(start, end),
      what,
      line,
    ]),
  );
};

describe('kindMistakes', () => {
  test.each([
    ['As you keep cows, you know early mornings.', 'you keep cows'],
    ['Your cattle farm looks cold.', 'Your cattle'],
    ['It is nice to find another horse farmer.', 'another horse'],
    ['Since you drive a tram, you know the bells.', 'you drive a tram'],
    ['Running a railway in the hills, as you do, must be hard.', 'Running a railway'],
    ['As a train driver, how do you stay awake?', 'As a train'],
  ])('finds in %j the wrong kind %j', (message, words) => {
    expect(mistakes(message)).toEqual([[words, 'kind', 'Goat farmer and bus driver']]);
  });

  test.each([
    'As you keep goats, you know early mornings.',
    'My father keeps cows, and he envies you.', // the sender's
    'Do you keep cows as well?', // asks
    'You drive the bus, and my brother drives a tram.',
    'Since you worked on a ferry, you know the wind.', // on the profile, though long ago
    'Your cat in the picture looks like ours.', // anybody may have a cat
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });

  test('what somebody says that they never do is not theirs', () => {
    const who = { ...recipient, headline: 'Therapist', about: 'With adults, never with children.' };
    const profile = profileOf(situation({ recipient: who }));
    const [clause] = clausesOf(read('I saw you work with children.'));
    expect(clause && kindMistakes(clause, profile)).toHaveLength(1);
  });

  test('a kind may have two words', () => {
    const who = { ...recipient, headline: 'Teacher of adults' };
    const profile = profileOf(situation({ recipient: who }));
    const found = (message: string) =>
      clausesOf(read(message)).flatMap((clause) => kindMistakes(clause, profile));
    expect(found('As you teach the little ones, you know glue.')).toHaveLength(1);
    expect(found('As you teach the little lesson, you know glue.')).toEqual([]);
  });

  test.each([
    ['Nurse in oncology', 'Your work in cardiology must be calm.', 'Your work in cardiology'],
    ['Keeps the YAML of 40 teams short', 'Your iOS background is strong.', 'Your iOS'],
    ['Coffee grower', 'As a rice farmer, what do you do in May?', 'As a rice'],
    ['Rowing coach', 'As you train swimmers, you are up early.', 'you train swimmers'],
    ['Credit analyst', 'As an insurance man you must hate rain.', 'As an insurance'],
    ['Wind turbine technician', 'The solar panels you look after get hot.', 'The solar'],
    ['Primary school teacher', 'As a secondary teacher you have it harder.', 'As a secondary'],
    ['Dementia care', 'How is your school for autistic children?', 'your school for autistic'],
  ])('whose profile says %j hears of another kind in %j', (headline, message, words) => {
    const profile = profileOf(situation({ recipient: { ...recipient, headline } }));
    const found = clausesOf(read(message)).flatMap((clause) => kindMistakes(clause, profile));
    expect(found.map(({ start, end }) => message.slice(start, end))).toEqual([words]);
  });

  test.each([
    ['Archivist', 'How is it to work in a library?', 'to work in a library'],
    ['Archivist', 'Your small gallery is on my list.', 'Your small gallery'],
    ['Head chef', 'I hope the bakery is doing well.', 'the bakery'],
    ['Reporter for radio', 'You work at a newspaper, so you know deadlines.', 'a newspaper'],
    ['Depot manager, buses', 'Your trams are the best.', 'Your trams'],
  ])('whose profile says %j hears of another place of work in %j', (headline, message, words) => {
    const who = { ...recipient, headline, about: '', activity: [] };
    const profile = profileOf(situation({ recipient: who }));
    const found = clausesOf(read(message)).flatMap((clause) => kindMistakes(clause, profile));
    expect(found.map(({ start, end }) => message.slice(start, end))).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test.each([
    ['Archivist', 'Your favourite library must be a quiet one.'], // to read in
    ['Archivist', 'Your library card is in my book.'], // a thing of another name
    ['Archivist', 'I work in a library, and you?'],
    ['Head chef', 'Do you work in a hotel as well?'], // asks
    ['Head chef', 'Your cat looks like ours.'], // no place of work
    ['Archivist', 'Your archive smells like ours.'],
  ])('whose profile says %j hears of none in %j', (headline, message) => {
    const who = { ...recipient, headline, about: '', activity: [] };
    const profile = profileOf(situation({ recipient: who }));
    expect(clausesOf(read(message)).flatMap((clause) => kindMistakes(clause, profile))).toEqual([]);
  });

  test('a place of the past is one that was theirs, and not one that is', () => {
    const who = {
      ...recipient,
      headline: 'Head chef',
      experience: [{ title: 'Cook, hotel kitchen', organisation: 'Solli', from: 2010, to: 2015 }],
    };
    const profile = profileOf(situation({ recipient: who }));
    const found = (message: string) =>
      clausesOf(read(message)).flatMap((clause) => kindMistakes(clause, profile));
    expect(found('Your hotel in the hills taught you calm.')).toEqual([]);
    expect(found('How is the hotel treating you?').map(({ what }) => what)).toEqual(['gone']);
    expect(found('How is business at the hotel these days?').map(({ what }) => what)).toEqual([
      'gone',
    ]);
    expect(isOfKind('hotel', profile)).toBe(true);
    expect(isOfKind('library', profile)).toBe(false);
  });

  test('a profile that names no kind can’t be contradicted', () => {
    const profile = profileOf(situation());
    const [clause] = clausesOf(read('As you keep cows, you know early mornings.'));
    expect(clause && kindMistakes(clause, profile)).toEqual([]);
  });
});
