import type { Span } from './span.ts';
import { isPlain, stem } from './stem.ts';

/** A word of the message: what it says in lower case, its stem, and where it stands. */
export interface Word extends Span {
  /** Lower case, straight apostrophes: `i'm`, `alarm-fatigue` is two words. */
  readonly text: string;
  readonly stem: string;
  /** As written, to tell a name from a word. */
  readonly raw: string;
}

/** A sentence, or a line of a list. */
export interface Sentence extends Span {
  /** The slice of the message, trimmed, in lower case, with straight quotes and single spaces: for patterns only. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/** A message read once, for all rules. */
export interface Reading {
  /** As the sender wrote it; every span counts in this string. */
  readonly message: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Characters that nobody sees, and that would cut a word in two. */
const unseen = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const wordPattern =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Whether a message has nothing but letters of English and the signs of a typewriter. */
const isTyped = (message: string) => !/[^\n -~]/.test(message);

/** A word of such a message. */
const typedWord = /[a-z0-9]+(?:'[a-z]+)*/gi;

/** Letters of other alphabets that look like Latin ones, each above its twin. */
const [strange, twins] = [
  'аеорсухіјѕһԁӏткмвнАВЕКМНОРСТУХІЈЅοαενικρτυχΑΒΕΗΙΚΜΝΟΡΤΧΥΖ',
  'aeopcyxijshdltkmbhABEKMHOPCTYXIJSoaevikptuxABEHIKMNOPTXYZ',
];
const isStrange = new RegExp(`[${strange}]`, 'g');

/** A word as it looks to its reader: "саll" with letters from Kyiv is "call" as well. */
const plainly = (raw: string): string => {
  if (isPlain(raw)) return raw.toLowerCase();
  const text = straight(raw.normalize('NFKC')).replace(unseen, '');
  const looks = text.replace(isStrange, (letter) => twins[strange.indexOf(letter)] ?? letter);
  return (/[^\p{Script=Latin}\P{L}]/u.test(looks) ? text : looks).toLowerCase();
};
const straight = (text: string) => text.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"');

/** With straight quotes and plain blanks, as patterns are typed; every place stays where it is. */
export const typed = (message: string) =>
  isTyped(message) ? message : straight(message).replace(/\p{Zs}/gu, ' ');

/** Reads a message. Linear in its length; takes any string. */
export function read(message: string): Reading {
  const pattern = isTyped(message) ? typedWord : wordPattern;
  const words: Word[] = Array.from(message.matchAll(pattern), (match) => {
    const text = plainly(match[0]);
    return {
      raw: match[0],
      text,
      stem: stem(text),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  return { message, words, sentences: sentencesOf(message, words) };
}

const abbreviation = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|vs|etc|e\.g|i\.e|no|nr|approx)\.$/i;
const closing = /["'”’)\]]/;

/** Where sentences end: at . ! ? … before a blank, and at the end of a line. */
function sentencesOf(message: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0; // index of the first word not yet given to a sentence
  const close = (end: number) => {
    const slice = message.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = start + slice.trimEnd().length;
    const own: Word[] = [];
    while (next < words.length && words[next]!.start < end) own.push(words[next++]!);
    if (own.length > 0 || /[^\s]/.test(slice)) {
      const raw = message.slice(from, to);
      const text = (isPlain(raw) ? raw : straight(raw).replace(unseen, ''))
        .toLowerCase()
        .replace(/\s+/g, ' ');
      sentences.push({
        start: from,
        end: to,
        text,
        words: own,
        isQuestion: /$(?<=\?[!?…"')\]]*)/.test(text),
      });
    }
    start = end;
  };
  let at = 0;
  for (const { 0: sign, index } of message.matchAll(/[.!?…\n]/g)) {
    if (index < at) continue;
    at = index;
    if (sign === '\n') {
      close(at + 1);
      continue;
    }
    let end = at + 1;
    while (end < message.length && (/[.!?…]/.test(message[end]!) || closing.test(message[end]!)))
      end++;
    const boundary = end >= message.length || /\s/.test(message[end]!);
    const isAbbreviation =
      sign === '.' && end === at + 1 && abbreviation.test(message.slice(Math.max(0, at - 8), end));
    if (boundary && !isAbbreviation) close(end);
    at = end;
  }
  close(message.length);
  return sentences;
}

/** Every place where `pattern` matches, whichever quotes and blanks stand there; `pattern` needs the `g` flag. */
export function findAll(message: string, pattern: RegExp): Span[] {
  return Array.from(typed(message).matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => end > start);
}

/** A message cut at its spans: plain and marked runs that join back into the message. */
export function runs(message: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const cuts = spans.flatMap(({ start, end }) => [start, end]);
  return [0, ...cuts]
    .map((start, index, starts) => ({
      text: message.slice(start, starts[index + 1]),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
