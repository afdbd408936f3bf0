import type { Situation } from '../situation.ts';
import { spanBetween, wordsBetween, type Clause } from './clause.ts';
import type { Field } from './fields.ts';
import { fold, functionWords, rarity } from './lexicon.ts';
import { knows, nounIn, type Mistake } from './nouns.ts';
import { pattern } from './pattern.ts';
import { keyOf, wordsOf, type Profile, type Source } from './profile.ts';

/** "I think you sell insurance", "your company builds bridges, right?" */
const guessed = pattern(
  `(?:^|,|(?<= )(?:i|we) (?:(?:hear|heard|think|guess|believe|suppose|assume|understand|gather)(?: that)?|(?:see|saw|read|noticed|notice) that)| (?:so|and|that|if)) (?:,|,? ?)?(?:you|your company|your firm|your team) (?:also |mainly |mostly |now )?(?:sell|sells|build|builds|design|designs|teach|treat|write|writes|paint|bake|grow|grows|fix|repair|make|makes|produce|produces|translate|drive|fly|inspect|examine|restore|repair|research|run|runs) ((?:[^ ,]+ ){1,4})`,
);
const frame =
  / (?:hear|heard|see|saw|read|think|guess|believe|suppose|assume|understand|gather|noticed|notice) |, (?:right|no|correct|i (?:think|guess|believe|suppose|read|hear|heard|see|saw|understand|gather)|aren't you|don't you|isn't it|or) /;

const unlived = pattern(
  `(?<= )(?:you|who)(?: have| had| are| were| has)? never (?:really |once |even )?(?:worked|been|set foot|stood|seen|done|had|taught|lived|touched|held|driven|studied|sat|met|used|played|sung|danced|sailed|flown|performed|tried|trained|learned|learnt) ((?:[^ ,]+ ){1,6})`,
);
/** "You have no experience with patients, do you?" */
const unversed = pattern(
  `(?<= )you (?:have|had|know) (?:no|little|nothing|hardly any|never any) (?:of |about |(?:[^ ,]+ )?(?:experience|background|training|knowledge) (?:with|in|of|about|as) )((?:[^ ,]+ ){1,4})`,
);
const lived: ReadonlySet<Source> = new Set<Source>([
  'role',
  'employer',
  'past',
  'study',
  'headline',
]);

const idle = pattern(
  `(?<= )you (?:are|have|being)(?: been)? (?:retired|unemployed|jobless|between jobs|out of work|without a job|looking for (?:a )?(?:work|job))(?= )|(?<= )(?:(?:since|after|with|in|on|to|enjoy|enjoying) )your (?:[^ ,]+ )?retirement(?= )`,
);

/** "You never taught", to whoever did: what is done, and the lines of work that do it. */
const trades: Readonly<Record<string, readonly Field[]>> = {
  taught: ['teaching'],
  nursed: ['medicine'],
  cooked: ['kitchen'],
  farmed: ['farming'],
  coded: ['software'],
  programmed: ['software'],
  flown: ['transport'],
};
const undone = pattern(
  `(?<= )you (?:have |had |surely |probably )*never (?:yourself |once |really )?(${Object.keys(trades).join('|')})(?= )`,
);

/** "You were never afraid of heights", where two words of it stand in what they tell of themselves. */
const neverSo = pattern(
  `(?<= )you (?:were|have been|are|had been) never ((?:[^ ,]+ ){1,6})|(?<= )you(?: have)? never (?:were|been) ((?:[^ ,]+ ){1,6})`,
);

/** What a message supposes of its reader's work and life without having looked. */
export function guessMistakes(
  clause: Clause,
  { recipient: { experience } }: Situation,
  profile: Profile,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (from: number, end: number, what: Mistake['what'] = 'role') => {
    const span = spanBetween(clause, from, end);
    if (span !== undefined) mistakes.push({ ...span, what });
  };
  if (frame.test(clause.text)) {
    for (const match of guessed.matches(clause)) {
      const end = match.index + match[0].length;
      const noun = nounIn(clause, end - match[1]!.length, end);
      const own = noun.filter(
        ({ text }) => !functionWords.has(text) && rarity(fold(text)) !== 'common',
      );
      if (own.length === 0 || knows(own, profile)) continue;
      add(match.index + match[0].lastIndexOf(' you') + 1, end);
    }
  }
  for (const match of [...unlived.matches(clause), ...unversed.matches(clause)]) {
    const end = match.index + match[0].length;
    const noun = wordsBetween(clause, end - match[1]!.length, end);
    if (!/ (?:my|our|his|her|their) /.test(match[0]) && knows(noun, profile, lived))
      add(match.index, end, 'denied');
  }
  for (const { index, 0: words, 1: one, 2: other } of neverSo.matches(clause)) {
    const keys = wordsOf(one ?? other ?? '')
      .filter((word) => !functionWords.has(word))
      .map(keyOf);
    const isTold = profile.lines.some(
      ({ source, text }) =>
        source === 'about' &&
        !/\b(?:never|not|no)\b/i.test(text) &&
        wordsOf(text).filter((word) => keys.includes(keyOf(word))).length > 1,
    );
    if (isTold) add(index, index + words.length, 'denied');
  }
  for (const { index, 0: words, 1: deed = '' } of undone.matches(clause)) {
    if (trades[deed]?.some((field) => profile.trades.has(field)))
      add(index, index + words.length, 'denied');
  }
  if (experience.some(({ to }) => to === null))
    for (const { index, 0: words } of idle.matches(clause))
      add(index, index + words.length, 'idle');
  return mistakes;
}
