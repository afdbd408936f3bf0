import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import type { Recipient } from '../situation.ts';
import { clausesOf } from './clause.ts';
import { denialMistakes } from './denied.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const mira = {
  ...recipient,
  about:
    'I lead a team of six. Before that I was a nurse. I studied in Denmark. Not looking for new roles.',
};

const mistakes = (message: string, who: Recipient = mira) => {
  const profile = profileOf(situation({ recipient: who }));
  return clausesOf(read(message)).flatMap((clause) =>
    denialMistakes(clause, profile).map(({ start, end, what, line }) => [
      message.slice(start, end),
      what,
      line,
    ]),
  );
};

describe('denialMistakes', () => {
  test.each([
    [
      'You work on this all alone, and that is brave.',
      'You work on this all alone',
      'I lead a team of six.',
    ],
    [
      'As you are looking for a new role, I thought of you.',
      'you are looking for a new role',
      'Not looking for new roles.',
    ],
    [
      'You started straight from school, I suppose.',
      'You started straight from school',
      'Former ward nurse',
    ],
    ['Pity you have never lived abroad.', 'you have never lived abroad', 'I studied in Denmark.'],
  ])('finds in %j the words %j against %j', (message, words, line) => {
    expect(mistakes(message)).toEqual([[words, 'denied', line]]);
  });

  test.each([
    'I work on this alone.', // the sender
    'Do people leave you alone at night?',
    'You never left anybody waiting.',
    'I am looking for a new role, as you know from my post.',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });

  test.each([
    ['How is your clinic?', 'your clinic', 'Never worked in a clinic, and no boat.'],
    [
      'As you work in a clinic, you hear alarms.',
      'you work in a clinic',
      'Never worked in a clinic, and no boat.',
    ],
    ['Your boat must be cold.', 'Your boat', 'Never worked in a clinic, and no boat.'],
    ['Having no children must help.', 'Having no children', 'Mother of two.'],
    ['You work full-time, so you know.', 'You work full-time', 'Part-time since May.'],
  ])('finds in %j the words %j that %j disowns', (message, words, line) => {
    const about = 'Never worked in a clinic, and no boat. Mother of two. Part-time since May.';
    expect(mistakes(message, { ...recipient, about })).toEqual([[words, 'denied', line]]);
  });

  test.each([
    'Do you work in a clinic?', // asks
    'My clinic is loud.', // the sender's
    'Our clinic has your letter on the wall.',
  ])('finds nothing disowned in %j', (message) => {
    expect(mistakes(message, { ...recipient, about: 'Never worked in a clinic.' })).toEqual([]);
  });

  test('what another line says is theirs is not disowned', () => {
    const about = 'No clinic before noon.';
    const who = { ...recipient, about, headline: 'Vet with a clinic of her own' };
    expect(mistakes('How is your clinic?', who)).toEqual([]);
  });

  test('their own country is not abroad', () => {
    const message = 'Pity you have never lived abroad.';
    const at = { ...recipient, education: [{ school: 'Oslo School of Norway' }], about: 'I row.' };
    expect(mistakes(message, { ...at, location: 'Trondheim, Norway' })).toEqual([]);
    expect(mistakes(message, { ...at, location: 'Leeds' })).toEqual([
      ['you have never lived abroad', 'denied', 'Oslo School of Norway'],
    ]);
  });

  test('what the profile doesn’t gainsay is nobody’s mistake', () => {
    expect(mistakes('You work on this all alone, and that is brave.', recipient)).toEqual([]);
  });
});
