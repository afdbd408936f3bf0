import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
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
});
