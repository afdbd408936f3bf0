import { expect, test } from 'vitest';
import { compared, onTheProfile, type Part } from './measured.ts';
import { recipient, situation } from './sample.ts';
import { profileOf } from './text/profile.ts';
import { read } from './text/reading.ts';

const facts: [Part, string][] = [
  ['now', 'The profile says: “Senior UX Researcher, Halden Health, since 2021”'],
  ['past', 'The profile says: “Ward nurse, Nidelva Hospital, 2010 to 2019”'],
  ['studies', 'The profile says: “BSc Nursing, Fjordgate University”'],
  ['place', 'The profile says: “Trondheim”'],
  [
    'about',
    'The profile says: “I moved from the ward to research and still count in night shifts.”',
  ],
];

test.each(facts)('quotes what the profile says: %s', (part, said) => {
  expect(onTheProfile(recipient, part)).toBe(said);
});

test('quotes the headline where that part is missing', () => {
  const bare = { name: 'Mira', headline: 'Nurse', experience: [], education: [], activity: [] };
  expect(onTheProfile(bare, 'studies')).toBe('The profile says: “Nurse”');
});

test('says how much was compared', () => {
  expect(compared(read('I like your work.'), profileOf(situation()))).toBe(
    "4 words, held against 12 lines of Mira's profile and what you share: no detail found.",
  );
});
