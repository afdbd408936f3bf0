import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { followUp, recipient, situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { wrongName } from './wrong-name.ts';

describe('wrongName', () => {
  test.each([
    'Hi Mira, your talk on alarm fatigue made me count alarms.',
    'hi mira', // lower case is no other name
    'Dear Ms Castellán,', // an accent more
    'Hello Myra!', // one letter is a slip, not a template
    'Hi there, I was on a ward too.', // greets without a name
    'Good morning from Leeds!', // a place, not a name
    'Honestly, I counted forty alarms.', // no greeting, so no name
    'Dear Senior UX Researcher,', // a title is no name
    'Buongiorno Mira!',
    'Peter told me of your talk, Mira.', // somebody else, spoken of
  ])('passes %j', (message) => {
    expect(wrongName.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'Hi «Peter», your talk on alarm fatigue made me count alarms.',
      'It calls Mira “Peter”, so the rest reads as if written for Peter.',
    ],
    ['hello «anna»!', 'It calls Mira “anna”, so the rest reads as if written for anna.'],
    [
      'Dear Mr «Kowalczyk»,\nI saw your talk.',
      'It calls Mira “Kowalczyk”, so the rest reads as if written for Kowalczyk.',
    ],
    [
      'Good morning «Thomas», nice talk!',
      'It calls Mira “Thomas”, so the rest reads as if written for Thomas.',
    ],
    [
      '«Sarah», your post on the discharge letter is on our wall.',
      'It calls Mira “Sarah”, so the rest reads as if written for Sarah.',
    ],
  ])('finds %j', (text, explanation) => {
    const { message, evidence } = marked(text);
    expect(wrongName.find(read(message), situation())).toEqual({
      evidence,
      explanation,
      measured: 'The name on the profile is “Mira Castellan”.',
      suggestion: 'Check the name on the profile, letter by letter.',
    });
  });

  const isFoundFor = (name: string, message: string) =>
    wrongName.find(read(message), situation({ recipient: { ...recipient, name } })) !== undefined;

  test.each([
    ['Jörg Amann', 'Dear Joerg,'], // as typed without the key
    ['Joerg Amann', 'Dear Jörg,'],
    ['Hans Jäger', 'Dear Mr Jaeger,'],
    ['Günter Amann', 'Hi Guenter,'],
    ['Søren Holm', 'Hi Soeren,'],
    ['Åsa Berg', 'Hi Aasa,'],
    ['Олена Шевченко', 'Dear Olena,'], // in other letters
    ['Mira Castellan', 'Hi Петро,'], // nobody here can tell
    ['Christopher Hale', 'Hi Chris,'], // short
    ['Joanna Kruk', 'Hi Jo,'],
    ['Max Holm', 'Hi Maximilian,'], // long
    ['Valentina Ricci', 'Hi Tina,'], // its end
    ['Vladimir Petrov', 'Hi Vlado,'], // its beginning
    ['Robert Hale', 'Hi Bob,'], // what everybody knows
    ['Bill Hale', 'Hi William,'],
    ['Jean-Pierre Dupont', 'Hi Pierre,'], // half
    ['Nguyen Thi Lan', 'Hi Nguyenthilan,'], // in one word
    ['Li Na Wu', 'Hi Linawu,'], // the same, though each word is short
    ['Jörg Amann', "Is it Jörg's? Hi Jörg's,"],
    ['Mira Castellan', 'Hi Mira’s team,'],
    ['王伟', 'Hi 王伟,'],
    ['王伟', 'Hi 李,'], // one sign is too little to tell
    ['Mira Castellan', 'Hi Recruiter,'],
    ['Mira Castellan', 'Dear Boss,'],
    ['Mira Castellan', 'Hi beekeeper,'], // lower case, and no name that we know
    ['Mira Castellan', 'Hi Beautiful,'], // an everyday word
    ['Mira Castellan', 'Kowalczyk saw your talk with me.'], // no greeting before it
    ['Mira Castellan', '«Kowalczyk» is on our wall.'],
    ['Annabel Hale', 'Hi Bel,'], // three letters of the end
    ['Vladimir Petrov', 'Hi Vla,'],
    ['Mira Castellan', 'Hi Mria,'], // two letters swapped
    ['Mira Castellan', 'Hi Team,'], // nobody’s
    ['Mira Castellan', 'Hi Nidelva,'], // a word of the profile
    ['Mira Castellan', 'Hi A,'],
    ['', 'Hi Peter,'], // a profile without a name
  ])('lets %j be called as in %j', (name, message) => {
    expect(isFoundFor(name, message)).toBe(false);
  });

  test.each([
    ['Marlene Hale', 'Hi Maria,'], // begins alike, and is another name
    ['Vladimir Petrov', 'Hi Viktor,'],
    ['Max Holm', 'Hi Moritz,'],
    ['Jörg Amann', 'Hi Georg,'],
    ['Robert Hale', 'Hi Bill,'], // short for somebody else
    ['Joanna Kruk', 'Hi Ann,'],
    ['Jo Hale', 'Hi Jonathan,'], // two letters are too few to go by
    ['Valentina Ricci', 'Hi Na,'],
    ['Mira Castellan', 'Hi Mia,'],
    ['Mira Castellan', 'Hi Mo,'],
    ['王伟', 'Hi 李娜,'],
    ['Mira Castellan', 'Hi McKowal,'],
    ['Vladimir Petrov', 'Hi Vladislava,'], // too long for a pet name
    ['Mira Castellan', 'Hi Anna Beata,'],
  ])('does not let %j be called as in %j', (name, message) => {
    expect(isFoundFor(name, message)).toBe(true);
  });

  test('goes by the signature where a profile has no name', () => {
    const thread = followUp(20, { from: 'recipient', daysAgo: 9, text: 'The pump. Best, Peter' });
    const nameless = { ...thread, recipient: { ...recipient, name: '' } };
    expect(wrongName.find(read('Hi Peter, thanks!'), nameless)).toBeUndefined();
    expect(wrongName.find(read('Hi Anna, thanks!'), nameless)).toBeDefined();
  });

  test.each([
    [false, 'The pump. Best, Peter', 'recipient'], // signs so
    [true, 'Peter said the pump, and I agree. Best, Mira', 'recipient'],
    [true, 'It was the pump. Best, Peter', 'sender'],
  ] as const)('finds the name: %j, where the thread says %j from the %s', (found, text, from) => {
    const thread = followUp(20, { from, daysAgo: 9, text });
    expect(wrongName.find(read('Hi Peter, thanks!'), thread) !== undefined).toBe(found);
  });
});
