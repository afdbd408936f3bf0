import type { Span } from './span.ts';
import { wordsBetween, type Clause } from './clause.ts';
import { areKin, fieldsOf, type Field } from './fields.ts';
import { fold, functionWords, list } from './lexicon.ts';
import { areAlike, keyOf, type Mention, type Profile, type Source } from './profile.ts';
import type { Word } from './reading.ts';

/** Something that a message says of its reader and the profile doesn't. */
export interface Mistake extends Span {
  /** The line of the profile that says it right, where it is known. */
  readonly line?: string;
  readonly what:
    | 'role'
    | 'left'
    | 'employer'
    | 'former'
    | 'kept'
    | 'years'
    | 'denied'
    | 'idle'
    | 'place'
    | 'studies'
    | 'trade'
    | 'kind'
    | 'gone';
}

export const article = '(?:(?:an?|the|our|their|your|one of the|such an?) )?';

export const phrase = '((?:[^ ,]+ ){1,6})';

export const stops = new Set(
  list(
    `and but so who that which how what when where why i you we my is are was has have do did would could can because if than or to not like about very really too by must should will shall may might never always know see understand need feel`,
  ),
);

/** What is studied, by its name. */
export const subjects = new Set(
  list(
    `philosophy history physics maths mathematics chemistry music theology linguistics literature business economics law medicine psychology biology geography politics engineering architecture journalism nursing accounting finance marketing sociology anthropology pharmacy dentistry statistics informatics art arts design education agronomy german french spanish english
    computer computing science sciences informatics management administration hospitality tourism forestry agriculture geology astronomy archaeology
    biochemistry ecology theatre drama dance fashion criminology physiotherapy nutrition veterinary robotics`,
  ),
);

const prepositions = new Set(list(`at for with in of from on near into`));

/** The noun phrase at the head of some words: up to a verb, a pronoun or a preposition. */
export function nounIn(
  clause: Clause,
  from: number,
  to: number,
  through: ReadonlySet<string> = new Set(['of']),
): Word[] {
  const noun: Word[] = [];
  for (const word of wordsBetween(clause, from, to)) {
    if (stops.has(word.text) || (prepositions.has(word.text) && !through.has(word.text))) break;
    noun.push(word);
  }
  return noun;
}

export function fieldsIn(words: readonly Word[]): Set<Field> {
  const fields = new Set<Field>();
  for (const [index, word] of words.entries()) {
    const plain = fold(word.text);
    for (const field of fieldsOf(plain)) fields.add(field);
    const next = words[index + 1];
    if (next !== undefined)
      for (const field of fieldsOf(`${plain}-${fold(next.text)}`)) fields.add(field);
  }
  return fields;
}

/** Whether the profile has one of the words, or one so like it that it is meant. */
export function knows(
  words: readonly Word[],
  profile: Profile,
  sources: ReadonlySet<Source> = anywhere,
): boolean {
  const fits = ({ source }: Mention) => sources.has(source);
  return words.some(({ text }) => {
    const plain = fold(text);
    if (functionWords.has(text)) return false;
    if (profile.mentions.get(keyOf(plain))?.some(fits) === true) return true;
    if (plain.length < 4) return false;
    for (const several of profile.mentions.values()) {
      if (several.some((mention) => fits(mention) && areAlike(plain, mention.word))) return true;
    }
    return false;
  });
}

/** Where a profile says what somebody is and was; what they write about may be anybody's. */
export const ownLife: ReadonlySet<Source> = new Set<Source>([
  'role',
  'employer',
  'headline',
  'about',
  'past',
]);

const beside = ['headline', 'about', 'shared', 'thread', 'place'] as const;

export const atSchool: ReadonlySet<Source> = new Set([
  'study',
  'about',
  'shared',
  'thread',
  'place',
]);

export const atPresent: ReadonlySet<Source> = new Set([
  'role',
  'employer',
  'activity',
  'shared',
  'thread',
]);

export const atWork: ReadonlySet<Source> = new Set([
  'role',
  'employer',
  'past',
  'activity',
  ...beside,
]);

export const anywhere: ReadonlySet<Source> = new Set([...atWork, 'study']);

export const isForeign = (claimed: ReadonlySet<Field>, profile: Profile) =>
  claimed.size > 0 &&
  ![...claimed].some((field) => [...profile.fields].some((own) => areKin(field, own)));

export const pastTense =
  /(?: (?:former|formerly|ex|was|were|had|did|used|once|before|then|saw|knew|wrote|went|left|became|came|made|got|took|told|learnt|thought|felt|still|moved|turned|ago|years|from|to) | [^ ,]{2,}ed )/;
