import type { Situation } from '../situation.ts';
import { clauseOf, clausesOf } from './clause.ts';
import { nameMistakes } from './employers.ts';
import { guessMistakes } from './guesses.ts';
import { denialMistakes } from './denied.ts';
import { goneMistakes } from './gone.ts';
import { kindMistakes } from './kinds.ts';
import type { Mistake } from './nouns.ts';
import { positionMistakes, tenureMistakes } from './positions.ts';
import type { Profile } from './profile.ts';
import type { Reading } from './reading.ts';
import { ownerMistakes, roleMistakes } from './roles.ts';
import { strangeThings } from './things.ts';
import {
  deedMistakes,
  degreeMistakes,
  strangeWork,
  strayWords,
  tradeMistakes,
  wrongAddress,
} from './trades.ts';

/** Words that colour a claim and don't change it: "you surely have a degree in …". */
const colouring = new Set(
  'surely probably certainly definitely obviously clearly really actually perhaps apparently evidently presumably simply indeed naturally doubtless sure quite very of-course basically likely'.split(
    ' ',
  ),
);

/** What a message gets wrong about its reader, in order and apart. `isTied`: something else in it does fit. */
export function mistakesIn(
  reading: Reading,
  situation: Situation,
  profile: Profile,
  isTied: boolean,
): Mistake[] {
  const isLower = !/\p{L}[\p{Zs},]+\p{Lu}\p{L}/u.test(reading.message);
  const clauses = clausesOf(reading).map((clause) => {
    const { words } = clause.sentence;
    const plain = words.filter(({ text }) => !colouring.has(text));
    return plain.length === words.length
      ? clause
      : clauseOf(reading, { ...clause.sentence, words: plain });
  });
  const all = clauses.flatMap((clause) => [
    ...roleMistakes(clause, situation, profile),
    ...ownerMistakes(clause, situation),
    ...degreeMistakes(clause, profile),
    ...tradeMistakes(clause, profile),
    ...deedMistakes(clause, profile),
    ...nameMistakes(clause, situation, profile, isLower),
    ...positionMistakes(clause, situation, isLower),
    ...tenureMistakes(clause, situation, profile),
    ...guessMistakes(clause, situation, profile),
    ...denialMistakes(clause, profile),
    ...kindMistakes(clause, profile),
    ...goneMistakes(clause, profile),
    ...strayWords(clause, profile, isTied),
  ]);
  if (!isTied && all.length === 0)
    all.push(...wrongAddress(reading, clauses, profile), ...strangeWork(clauses, profile));
  if (all.length === 0) all.push(...strangeThings(clauses, profile, isTied));
  const apart: Mistake[] = [];
  for (const mistake of all.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = apart.at(-1);
    if (last === undefined || mistake.start >= last.end) apart.push(mistake);
  }
  return apart;
}
