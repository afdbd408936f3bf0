import type { Situation } from '../situation.ts';
import { clauseOf } from './clause.ts';
import { formerMistakes, nameMistakes } from './employers.ts';
import type { Mistake } from './nouns.ts';
import type { Profile } from './profile.ts';
import type { Reading } from './reading.ts';
import { ownerMistakes, roleMistakes } from './roles.ts';
import { deedMistakes, strangeWork, strayWords, tradeMistakes, wrongAddress } from './trades.ts';

/** What a message gets wrong about its reader, in order and apart. `isTied`: something else in it does fit. */
export function mistakesIn(
  reading: Reading,
  situation: Situation,
  profile: Profile,
  isTied: boolean,
): Mistake[] {
  const isLower = !/\p{L}[\p{Zs},]+\p{Lu}\p{L}/u.test(reading.message);
  const clauses = reading.sentences
    .filter(({ words }) => words.length > 0)
    .map((sentence) => clauseOf(reading, sentence));
  const all = clauses.flatMap((clause) => [
    ...roleMistakes(clause, situation, profile),
    ...ownerMistakes(clause, situation),
    ...tradeMistakes(clause, profile),
    ...deedMistakes(clause, profile),
    ...nameMistakes(clause, situation, profile, isLower),
    ...formerMistakes(clause, situation),
    ...strayWords(clause, profile, isTied),
  ]);
  if (!isTied && all.length === 0)
    all.push(...wrongAddress(reading, clauses, profile), ...strangeWork(clauses, profile));
  const apart: Mistake[] = [];
  for (const mistake of all.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = apart.at(-1);
    if (last === undefined || mistake.start >= last.end) apart.push(mistake);
  }
  return apart;
}
