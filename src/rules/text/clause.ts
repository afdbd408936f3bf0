import type { Span } from './span.ts';
import { fold } from './lexicon.ts';
import { once } from './once.ts';
import { wordsIn, type Pattern, type Worded } from './pattern.ts';
import type { Reading, Sentence, Word } from './reading.ts';

/**
 * A sentence laid out for patterns: its words in lower case and without accents, a blank on each side,
 * and " , " wherever the writer put a sign or a new line between two of them: " hi ana , do you work in law , ".
 */
export interface Clause extends Worded {
  readonly sentence: Sentence;
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
}

const short = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    wat: 'what',
    wht: 'what',
    whr: 'where',
    "what's": 'what is',
    whats: 'what is',
    "where's": 'where is',
    "who's": 'who is',
    "how's": 'how is',
    wich: 'which',
    wats: 'what is',
    wot: 'what',
    wher: 'where',
    yr: 'your',
    yrs: 'years',
    hows: 'how is',
    "you're": 'you are',
    youre: 'you are',
    "you've": 'you have',
    youve: 'you have',
    "you'd": 'you would',
    "i'm": 'i am',
    im: 'i am',
    "i'd": 'i would',
    "i've": 'i have',
    "we're": 'we are',
  }),
);

/** Lays out one sentence. */
export function clauseOf({ message }: Pick<Reading, 'message'>, sentence: Sentence): Clause {
  let text = ' ';
  const all: string[] = [];
  const starts: number[] = [];
  for (const [index, word] of sentence.words.entries()) {
    const previous = sentence.words[index - 1];
    const gap = previous === undefined ? ' ' : message.slice(previous.end, word.start);
    if (gap !== ' ' && /[,;:()/.!?…–—"“”[\]{}<>]|\s-\s|\n/.test(gap)) text += ', ';
    starts.push(text.length);
    const said = short.get(word.text) ?? fold(word.text);
    if (said.includes(' ')) all.push(...said.split(' '));
    else all.push(said);
    text += `${said} `;
  }
  return { text: `${text}, `, words: wordsIn(all), sentence, starts };
}

/** The sentences of a message that have words, laid out. */
export const clausesOf = once((reading: Reading): readonly Clause[] =>
  reading.sentences
    .filter(({ words }) => words.length > 0)
    .map((sentence) => clauseOf(reading, sentence)),
);

/** The index of the first word that begins at an offset of the clause's text or after it. */
export function indexAt({ starts }: Clause, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a clause from one offset of its text to another, or as many as are asked for. */
export function wordsBetween(clause: Clause, from: number, to: number, most = Infinity): Word[] {
  const first = indexAt(clause, from);
  return clause.sentence.words.slice(first, Math.min(indexAt(clause, to), first + most));
}

/** What a pattern with one group finds in a clause: a claim, and in its group the words that it turns on. */
export interface Claim {
  /** The clause up to the claim. */
  readonly before: string;
  readonly text: string;
  /** The text of the group. */
  readonly named: string;
  readonly words: readonly Word[];
  /** Where in the message the claim begins. */
  readonly start: number;
}

export const claimsOf = (clause: Clause, { matches }: Pattern): Claim[] =>
  matches(clause).flatMap(({ index, 0: text, 1: named = '' }) => {
    const first = spanBetween(clause, index, index + text.length);
    if (first === undefined) return [];
    const from = clause.text.indexOf(named, index);
    const words = wordsBetween(clause, from, from + named.length);
    return [{ before: clause.text.slice(0, index), text, named, words, start: first.start }];
  });

/** Where in the message the words of a part of a clause stand. */
export function spanBetween(clause: Clause, from: number, to: number): Span | undefined {
  const first = clause.sentence.words[indexAt(clause, from)];
  const last = clause.sentence.words[indexAt(clause, to) - 1];
  if (first === undefined || last === undefined || last.start < first.start) return undefined;
  return { start: first.start, end: last.end };
}
