/** What to call somebody in the middle of a sentence: "Priya", and "Dr. Achterberg" is "Lena". */
export const firstName = (name: string): string => words(name)[0] ?? name;

/** Two letters for a drawn avatar. */
export const initials = (name: string): string => {
  const all = words(name);
  const ends = all.length > 1 ? [all[0], all.at(-1)] : all;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
};

const words = (name: string): string[] =>
  name.split(/\s+/).filter((word) => word !== '' && !/^(?:dr|prof|mr|mrs|ms)\.?$/i.test(word));

const numbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A number up to ten in words, a greater one in digits. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** "one message", "two messages": `noun` in the singular; its plural takes an s. */
export const counted = (count: number, noun: string): string =>
  `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A sentence's first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
