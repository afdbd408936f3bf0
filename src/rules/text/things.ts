import { spanBetween, wordsBetween, type Clause } from './clause.ts';
import type { Field } from './fields.ts';
import { functionWords, list } from './lexicon.ts';
import { knows, type Mistake } from './nouns.ts';
import { once } from './once.ts';
import { keyOf, type Profile } from './profile.ts';
import type { Span } from './span.ts';

/** What the people of some lines of work have about them, each by words that no other line of work uses much. */
interface World {
  readonly fields: readonly Field[];
  /** What somebody may call theirs: "your vessel". One of them is enough. */
  readonly owned: ReadonlySet<string>;
  /** Two of them make a claim. */
  readonly keys: ReadonlySet<string>;
}

const world = (fields: readonly Field[], owned: string, words: string): World => ({
  fields,
  owned: new Set(list(owned).map(keyOf)),
  keys: new Set(list(`${owned} ${words}`).map(keyOf)),
});

const worlds: readonly World[] = [
  world(
    ['software', 'machineLearning', 'data', 'electronics', 'product', 'interface'],
    'codebase repo backend database databases servers deployments',
    'postgres oracle mysql sql replication compiler deploy server algorithm algorithms sprint sprints coding code programming kubernetes javascript python app apps developers frontend',
  ),
  world(
    [],
    'vessel ship ships hull deck rudder',
    'anchor sail sails mast sea seas boat boats ferry ferries tanker maritime marine navy naval harbour harbor port seafarer sailor fishing nautical offshore shipping captain',
  ),
  world(
    [],
    'cockpit airline passengers plane',
    'airport airports runway flight flights planes aircraft aeroplane aeroplanes pilot pilots aviation air land landing takeoff fly flying',
  ),
  world([], 'hives bees beehives apiary queens', 'hive honey beekeeper beekeeping swarm'),
  world(
    ['medicine', 'dentistry', 'pharmacy', 'care', 'psychology', 'animals'],
    'patients clinic surgery ward',
    'scalpel operate operation operations surgeries surgeon prescribe diagnosis diagnoses prescriptions stitches bedside hospital anaesthesia',
  ),
  world(
    ['finance', 'property', 'people', 'data', 'policy', 'society'],
    'lenders portfolio investors depositors',
    'lender loans loan stocks shares dividends mortgage mortgages bank banks banking credit crypto bonds trading',
  ),
  world(
    ['hotel', 'kitchen'],
    'lodge hotel resort guests',
    'safari tourists rooms bookings reception tours tour',
  ),
  world(
    ['law', 'police', 'policy'],
    'courtroom jury verdicts defendants',
    'court courts judge judges trial trials lawsuit lawsuits verdict divorce contract contracts prosecutor',
  ),
  world(
    ['farming', 'ecology', 'microbe', 'geology', 'animals', 'kitchen'],
    'herd cows tractor tractors barn',
    'milk harvest plough crops sheep fields fodder livestock vineyard',
  ),
  world(
    ['teaching', 'academia', 'sport', 'care', 'library'],
    'pupils classroom schoolchildren',
    'pupil exams homework lessons lesson grades teach',
  ),
  world(
    ['mechanics', 'electronics', 'construction', 'fashion', 'people'],
    'factory plant',
    'assembly conveyor production machines workers',
  ),
  world(
    ['kitchen', 'hotel', 'farming'],
    'restaurant bakery diners menus',
    'menu dishes dish recipe recipes chef oven dough kitchen waiters',
  ),
  world(
    ['journalism', 'publishing', 'sound', 'stage', 'marketing'],
    'newsroom newspaper',
    'headline headlines scoop reporters editors interviews',
  ),
  world(['sport', 'teaching'], 'squad athletes', 'league tournament goalkeeper match matches'),
  world(
    ['society'],
    'congregation parish sermons pulpit',
    'sermon pastor priest church mass prayers worship',
  ),
  world(
    ['construction', 'architecture'],
    'bricklayers',
    'bricks scaffolding cement plaster mortar concrete masons',
  ),
];

/** Whether a word belongs to a world in which somebody has a foot: the sea, for whoever fished. */
export const sharesWorld = (word: string, profile: Profile): boolean =>
  worlds.some(
    ({ keys }) => keys.has(keyOf(word)) && [...keys].some((key) => profile.keys.has(key)),
  );

const yours = / (?:your|you|yours) /;
const mine = / (?:i|my|me|we|our|us|mine|(?:like|as|than) (?:an?|the|in|on|at|for|with)) /;

/** The worlds in which a profile has no foot. */
const strangeTo = once((profile: Profile): readonly World[] =>
  worlds.filter(
    ({ fields, keys }) =>
      !fields.some((field) => profile.fields.has(field)) &&
      ![...keys].some((key) => profile.keys.has(key)),
  ),
);

/** Things of another line of work, put to the reader as theirs. `isTied`: something else in the message does fit. */
export function strangeThings(
  clauses: readonly Clause[],
  profile: Profile,
  isTied: boolean,
): Mistake[] {
  const strange = strangeTo(profile);
  const laid = clauses.map((clause) => ({
    clause,
    things: clause.sentence.words.map((word) => ({ word, key: keyOf(word.text) })),
  }));
  for (const { owned, keys } of strange) {
    if (!laid.some(({ things }) => things.some(({ key }) => keys.has(key)))) continue;
    const all = laid.map(({ things }) => things.filter(({ key }) => keys.has(key)));
    for (const [at, { clause }] of laid.entries()) {
      const found = all[at]!.filter(({ word }) => !knows([word], profile));
      const last = found.at(-1);
      if (last === undefined || !yours.test(clause.text)) continue;
      const claim = possession(clause, owned);
      if (claim !== undefined) return [{ ...claim, what: 'trade' }];
      const isEnough = new Set((isTied ? found : all.flat()).map(({ key }) => key)).size > 1;
      if (!isEnough || mine.test(clause.text)) continue;
      if (!isTied && !clause.sentence.isQuestion) continue;
      return [{ start: found[0]!.word.start, end: last.word.end, what: 'trade' }];
    }
  }
  return [];
}

/** "Your old vessel", where it isn't somebody else's. */
function possession(clause: Clause, owned: ReadonlySet<string>): Span | undefined {
  for (const { index } of clause.text.matchAll(/ your (?=[^ ,])/g)) {
    const next = wordsBetween(clause, index + ' your '.length, clause.text.length, 3);
    const at = next.findIndex(({ text }) => owned.has(keyOf(text)));
    const thing = next[at];
    if (thing === undefined || next.slice(0, at).some(({ text }) => functionWords.has(text)))
      continue;
    const span = spanBetween(clause, index + 1, index + ' your '.length);
    return span && { start: span.start, end: thing.end };
  }
  return undefined;
}
