import type { Situation } from '../situation.ts';
import { rarity } from './lexicon.ts';
import { once } from './once.ts';
import { worded } from './pattern.ts';
import { lines, type Line } from './phrases.ts';
import { read, type Reading } from './reading.ts';

/**
 * The lines of a message, where the house that its reader works in is called "your company": "an internship at Halden"
 * is one at "your company". A line that doesn't name it is the same as before.
 */
export const addressed = (reading: Reading, situation: Situation): readonly Line[] =>
  renamed(reading)(situation);

const renamed = once((reading: Reading) =>
  once((situation: Situation): readonly Line[] => {
    const named = houseOf(situation);
    return named === undefined ? lines(reading) : lines(reading).map((line) => called(line, named));
  }),
);

/** The house of a reader as messages name it. */
const houseOf = once(({ recipient }: Situation): RegExp | undefined => {
  const words = recipient.experience
    .filter(({ to }) => to === null)
    .flatMap(({ organisation }) => read(organisation).words)
    .map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '.'));
  const names = words.filter((word) => word.length > 3 && rarity(word) === 'rare');
  if (names.length === 0) return undefined;
  return new RegExp(
    // "A clinic" is any clinic, though the house of theirs is called one.
    `(?<= )(?<! (?:an?|any|another|some|each|every|which|what|own) )(?:the )?(?:${names.join('|')})(?:'s)?(?: (?:${words.join('|')}))*(?= )`,
    'gu',
  );
});

function called(line: Line, named: RegExp): Line {
  const places: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const text = line.text.replace(named, (match: string, offset: number) => {
    const called = line.text.slice(0, offset).endsWith(' your ') ? 'company' : 'your company';
    shift += match.length - called.length;
    places.push({ at: offset + called.length + (match.length - called.length) - shift, shift });
    return called;
  });
  if (places.length === 0) return line;
  const back = (offset: number) => offset + (places.findLast(({ at }) => at <= offset)?.shift ?? 0);
  return {
    ...line,
    ...worded(text),
    spanOf: (start, end) => line.spanOf(back(start), back(end)),
  };
}
