import {
  add,
  bitsFor,
  bitsForWords,
  has,
  isMet,
  knownNumber,
  needsOf,
  type Bits,
} from './needs.ts';
import { once } from './once.ts';

/** Words between single blanks, with a blank before and behind. */
export interface Worded {
  readonly text: string;
  readonly words: Words;
}

/** The words of a text, and by them which patterns are worth a try. */
export interface Words {
  readonly all: readonly string[];
  /** Those that patterns need. */
  needed: Bits;
  /** The patterns that have a sign here. */
  candidates: Bits;
  /** How many patterns there were when they were asked. */
  asked: number;
}

export const wordsIn = (all: readonly string[]): Words => ({
  all,
  needed: noBits,
  candidates: noBits,
  asked: 0,
});

const noBits = bitsFor(0);

/** A text with its words. */
export const worded = (text: string): Worded => ({ text, words: wordsIn(text.split(' ')) });

/** A regular expression over words between single blanks, that is run only on texts which have the words it needs. */
export interface Pattern {
  readonly source: string;
  /** Its place among those read so far, and what it needs. */
  readonly read: () => Read;
  /** Every place where it matches. */
  readonly matches: (text: Worded) => readonly RegExpExecArray[];
  /** Whether it matches anywhere. */
  readonly fits: (text: Worded) => boolean;
}

/** What has been read of a pattern. */
interface Read {
  readonly order: number;
  readonly needs: Int32Array;
}

/** Reads and compiles the source when it is first needed. */
export function pattern(source: string): Pattern {
  let known: Read | undefined;
  let compiled: RegExp | undefined;
  const read = () => (known ??= readPattern(source));
  const expression = () => (compiled ??= new RegExp(source, 'g'));
  return {
    source,
    read,
    matches: ({ text, words }) => (mayMatch(read(), words) ? allOf(expression(), text) : none),
    fits: ({ text, words }) => mayMatch(read(), words) && text.search(expression()) >= 0,
  };
}

/** How many patterns have been read, those without a sign, and the others by the numbers of their signs. */
let readSoFar = 0;
const always: number[] = [];
const bySign: (number[] | undefined)[] = [];

function readPattern(source: string): Read {
  const { needs, signs } = needsOf(source);
  const order = readSoFar++;
  if (signs === undefined) always.push(order);
  else for (const sign of signs) (bySign[sign] ??= []).push(order);
  return { order, needs };
}

/** Whether a pattern may match a text with these words; where not, it does not. */
function mayMatch({ order, needs }: Read, words: Words): boolean {
  if (words.asked <= order) look(words);
  return has(words.candidates, order) && isMet(needs, words.needed);
}

const ordersOf = once((patterns: readonly Pattern[]) =>
  Int32Array.from(patterns, ({ read }) => read().order),
);

/** Those of several patterns that are worth a try on a text with these words, in their order. */
export function possible<P extends Pattern>(patterns: readonly P[], words: Words): readonly P[] {
  const orders = ordersOf(patterns);
  if (words.asked < readSoFar) look(words);
  let some: P[] | undefined;
  for (let index = 0; index < orders.length; index++) {
    if (has(words.candidates, orders[index]!)) (some ??= []).push(patterns[index]!);
  }
  return some ?? [];
}

/** Finds out which of the patterns read so far are worth a try. */
function look(words: Words): void {
  words.needed = bitsForWords();
  words.candidates = bitsFor(readSoFar);
  for (const order of always) add(words.candidates, order);
  for (const word of words.all) {
    const number = knownNumber(word);
    if (number === undefined || has(words.needed, number)) continue;
    add(words.needed, number);
    for (const order of bySign[number] ?? []) add(words.candidates, order);
  }
  words.asked = readSoFar;
}

const none: readonly RegExpExecArray[] = [];

function allOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const all: RegExpExecArray[] = [];
  while (match !== null) {
    all.push(match);
    if (match[0] === '') expression.lastIndex++;
    match = expression.exec(text);
  }
  return all;
}
