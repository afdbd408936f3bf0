import { once } from './once.ts';
import { firstNameOf, nameWords } from './names.ts';
import type { Recipient, Situation } from '../situation.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fold, functionWords, numeral, rarity } from './lexicon.ts';
import { stem } from './stem.ts';

/** Where a word of the profile stands, or of what else the sender knows. */
export type Source =
  | 'name'
  | 'role'
  | 'employer'
  | 'headline'
  | 'about'
  | 'past'
  | 'study'
  | 'place'
  | 'activity'
  | 'shared'
  | 'thread';

/** One line of the profile, such as a post or a former job. */
export interface Line {
  readonly source: Source;
  readonly text: string;
}

/** Whether somebody wrote or made what stands in a line of their profile. */
const isOwnWord = ({ source }: Line) =>
  source === 'headline' || source === 'about' || source === 'activity';

/** A word of the profile, with what it proves when a message has it too. */
export interface Mention {
  readonly line: number;
  readonly source: Source;
  readonly word: string;
  readonly rarity: 'everyday' | 'rare';
}

/** A profile read once: what stands where, by stem. */
export interface Profile {
  readonly firstName: string;
  readonly lines: readonly Line[];
  /** By key (see `keyOf`): every mention of a word that is not common. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Keys that stand in the profile, common words too. */
  readonly keys: ReadonlySet<string>;
  /** Keys of two neighbours in one line, joined by a blank; with the line. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Of these, what several lines of somebody's own come back to: "day seven" in the summary and in a post. */
  readonly themes: ReadonlySet<string>;
  /** Keys of the names in what they made: capital words inside a line of theirs, "Salt" among them. */
  readonly titles: ReadonlySet<string>;
  /** Keys of what the profile gives a number of: "400 pages". */
  readonly counted: ReadonlySet<string>;
  /** Keys of five neighbours in one line. */
  readonly fives: ReadonlySet<string>;
  /** Keys of three neighbours in the title of something they made, two of them more than small words; with the line. */
  readonly threes: ReadonlyMap<string, number>;
  /** The lines of work of its jobs, studies, headline and summary. */
  readonly trades: ReadonlySet<Field>;
  /** The lines of work of the job held now, and of posts and projects. */
  readonly now: ReadonlySet<Field>;
  /** The lines of work it speaks of anywhere. */
  readonly fields: ReadonlySet<Field>;
}

/** Words of a text, in lower case and without accents. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map((word) =>
    fold(word.replace(/’/g, "'")),
  );

/** A text laid out for patterns as a clause is: its words between single blanks, with one before and one behind. */
export const laidOut = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** What two words have in common if they mean the same: a number, or a stem. */
export const keyOf = (word: string): string => {
  const plain = fold(word);
  const number = numeral(plain);
  return number === undefined ? stem(plain) : `#${number}`;
};

/** A headline is a role, an employer, and what the person adds of their own. */
function headlineLines({ headline, experience }: Recipient): Line[] {
  const official = new Set(
    experience
      .filter(({ to }) => to === null)
      .flatMap(({ title, organisation }) => wordsOf(`${title} ${organisation}`).map(keyOf)),
  );
  return headline
    .split(/[|·•–—;,]|\bat\b|@/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text, index) => {
      const said = wordsOf(text).filter((word) => !functionWords.has(word));
      const isOfficial =
        index === 0 ||
        said.some((word) => rarity(word) !== 'everyday' && official.has(keyOf(word)));
      return { source: isOfficial ? 'role' : 'headline', text };
    });
}

const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?;:])\s+|\n/).filter((part) => part.trim() !== '');

function linesOf({ recipient, commonGround, thread }: Situation): Line[] {
  const lines: Line[] = [
    { source: 'name', text: nameWords(recipient.name).join(' ') },
    ...headlineLines(recipient),
  ];
  for (const { title, organisation, to } of recipient.experience) {
    if (to === null)
      lines.push({ source: 'role', text: title }, { source: 'employer', text: organisation });
    else lines.push({ source: 'past', text: `${title}, ${organisation}` });
  }
  for (const { school, degree } of recipient.education)
    lines.push({ source: 'study', text: degree === undefined ? school : `${school}, ${degree}` });
  if (recipient.location !== undefined) lines.push({ source: 'place', text: recipient.location });
  for (const text of sentencesIn(recipient.about ?? '')) lines.push({ source: 'about', text });
  for (const text of recipient.activity) lines.push({ source: 'activity', text });
  for (const text of commonGround) lines.push({ source: 'shared', text });
  for (const { text } of thread)
    for (const part of sentencesIn(text)) lines.push({ source: 'thread', text: part });
  return lines;
}

const initials = (text: string): string | undefined => {
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length >= 3 && capitals.length <= 6 ? fold(capitals.join('')) : undefined;
};

/** Reads the profile, the common ground and the thread of a situation. */
export const profileOf = once((situation: Situation): Profile => {
  const lines = linesOf(situation);
  const mentions = new Map<string, Mention[]>();
  const keys = new Set<string>();
  const pairs = new Map<string, number>();
  const themes = new Set<string>();
  const counted = new Set<string>();
  const titles = new Set<string>();
  const fives = new Set<string>();
  const threes = new Map<string, number>();
  const fields = new Set<Field>();
  const trades = new Set<Field>();
  const now = new Set<Field>();
  const sender = new Set(wordsOf(`${situation.sender.name}`));
  const add = (key: string, mention: Mention) => {
    const known = mentions.get(key);
    if (known === undefined) mentions.set(key, [mention]);
    else if (!known.some(({ line }) => line === mention.line)) known.push(mention);
  };
  for (const [line, { source, text }] of lines.entries()) {
    if (source === 'activity')
      for (const [name] of text.matchAll(
        /(?<=[\p{L}\p{N},]['’"”]? ['‘"“]?|['‘"“])\p{Lu}[\p{L}\p{M}]+/gu,
      ))
        titles.add(keyOf(fold(name)));
    const words = wordsOf(text);
    const stems = words.map(keyOf);
    if (source === 'activity') {
      const told = words.filter((word) => !functionWords.has(word)).map(keyOf);
      for (const index of told.keys()) {
        if (index + 2 < told.length) threes.set(told.slice(index, index + 3).join(' '), line);
      }
    }
    for (const [index, word] of words.entries()) {
      const key = stems[index]!;
      const next = stems[index + 1];
      keys.add(key);
      if (key.startsWith('#') && source !== 'thread') {
        for (const other of stems.slice(
          index + 1,
          words[index + 2] === 'of' ? index + 4 : index + 3,
        ))
          counted.add(other);
        if (words[index - 1] === 'of' && index > 1) counted.add(stems[index - 2]!);
      }
      if (source !== 'thread') {
        for (const field of fieldsOf(word)) {
          fields.add(field);
          if (source === 'role' || source === 'employer' || source === 'activity') now.add(field);
          if (source !== 'activity' && source !== 'shared') trades.add(field);
        }
        if (next !== undefined)
          for (const field of fieldsOf(`${word}-${words[index + 1]}`)) fields.add(field);
      }
      const three = words.slice(index, index + 3);
      if (
        source === 'activity' &&
        three.length === 3 &&
        three.filter((one) => !functionWords.has(one)).length >= 2
      )
        threes.set(stems.slice(index, index + 3).join(' '), line);
      if (next !== undefined) {
        if (!functionWords.has(word) && !functionWords.has(words[index + 1]!)) {
          const pair = `${key} ${next}`;
          const known = pairs.get(pair);
          if (known === undefined) pairs.set(pair, line);
          else if (known !== line && isOwnWord(lines[known]!) && isOwnWord(lines[line]!))
            themes.add(pair);
          const joined = `${word}${words[index + 1]}`;
          if (joined.length >= 8)
            add(keyOf(joined), { line, source, word: joined, rarity: 'rare' });
        }
        if (index + 4 < words.length) fives.add(stems.slice(index, index + 5).join(' '));
      }
      const kind = rarity(word);
      if (key.startsWith('#'))
        add(key, { line, source, word, rarity: Number(key.slice(1)) > 12 ? 'rare' : 'everyday' });
      else if (kind !== 'common' && !(source === 'thread' && sender.has(word)))
        add(key, { line, source, word, rarity: kind });
      else if (source === 'name' || source === 'employer')
        add(key, { line, source, word, rarity: 'everyday' });
    }
    const short = ['employer', 'past', 'study', 'shared', 'activity', 'headline'].includes(source)
      ? initials(text.split(',')[0]!)
      : undefined;
    if (short !== undefined) add(keyOf(short), { line, source, word: short, rarity: 'rare' });
  }
  return {
    firstName: firstNameOf(situation.recipient),
    lines,
    mentions,
    keys,
    pairs,
    themes,
    counted,
    titles,
    fives,
    threes,
    fields,
    trades,
    now,
  };
});

const shortened = new Map(
  Object.entries({
    maths: 'mathematics',
    math: 'mathematics',
    uni: 'university',
    prof: 'professor',
    docs: 'documentation',
    stats: 'statistics',
    bio: 'biology',
    chem: 'chemistry',
    econ: 'economics',
  }),
);

/** Whether two words are probably one: derived, shortened or mistyped. */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (shortened.get(one) === other || shortened.get(other) === one) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared === short.length || (shared >= 7 && short.length - shared <= 2)) return true;
  if (shared >= 5 && shared / long.length >= 0.66) return true;
  return short.length >= 6 && shared >= 2 && isWithinOne(short, long);
}

/** Whether one letter more, less, other or swapped makes one word of two. */
export function isWithinOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  )
    end++;
  const left = short.length - start - end;
  if (left <= (long.length === short.length ? 1 : 0)) return true;
  return (
    left === 2 &&
    long.length === short.length &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start]
  );
}
