import { once } from './once.ts';
import { pattern, possible, wordsIn, type Pattern, type Worded } from './pattern.ts';
import type { Span } from './span.ts';
import type { Reading, Sentence, Word } from './reading.ts';

/**
 * A sentence as plain words for patterns: lower case, one blank between and around them, short forms written
 * out, ` , ` for whatever separates clauses, ` _ ` for words in quotation marks, which the sender doesn't mean.
 */
export interface Line extends Worded {
  readonly sentence: Sentence;
  /** Where a match in `text` stands in the message. */
  readonly spanOf: (start: number, end: number) => Span;
}

const shortForms = new Map(
  Object.entries({
    u: 'you',
    hv: 'have',
    ya: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    w: 'with',
    wud: 'would',
    cud: 'could',
    luv: 'love',
    tmrw: 'tomorrow',
    msg: 'message',
    n: 'and',
    plz: 'please',
    kindly: 'please',
    im: "i'm",
    ive: "i've",
    id: "i'd",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    cant: "can't",
    cannot: "can't",
    wont: "won't",
    wouldnt: "wouldn't",
    couldnt: "couldn't",
    isnt: "isn't",
    arent: "aren't",
    havent: "haven't",
    youre: "you're",
    youve: "you've",
    thats: "that's",
    wanna: 'want to',
    gonna: 'going to',
    gimme: 'give me',
    lemme: 'let me',
    resumé: 'resume',
    résumé: 'resume',
    curriculum: 'cv',
    ppl: 'people',
    mins: 'minutes',
    min: 'minutes',
    hrs: 'hours',
    hr: 'hour',
    favor: 'favour',
  }),
);

/** A message as lines of plain words; what stands in quotation marks is left out. */
export const lines = once((reading: Reading): readonly Line[] => {
  const quotes = quoted(reading.message);
  let quote = 0;
  return reading.sentences.map((sentence) => {
    let text = ' ';
    const all: string[] = [];
    const starts: number[] = [];
    const owners: Word[] = [];
    let end = sentence.start;
    let isQuoting = false;
    for (const word of sentence.words) {
      const between = reading.message.slice(end, word.start);
      end = word.end;
      while (quote < quotes.length && quotes[quote]!.end <= word.start) quote++;
      const isQuoted = quote < quotes.length && quotes[quote]!.start <= word.start;
      if (isQuoted && isQuoting) continue;
      if (between !== ' ') {
        const isNumber = between === ',' && /^\p{N}/u.test(word.text);
        if (text !== ' ' && !isNumber && /[,;:()[\]|/•…=]|[–—]|\s-\s|\.\.|->/.test(between))
          text += ', ';
        if (/[$€£]/.test(between)) text += '$ ';
      }
      isQuoting = isQuoted;
      starts.push(text.length);
      owners.push(word);
      const said = isQuoted ? '_' : (shortForms.get(word.text) ?? word.text);
      if (said.includes(' ')) all.push(...said.split(' '));
      else all.push(said);
      text += `${said} `;
    }
    const at = (offset: number) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return owners[low];
    };
    const spanOf = (from: number, to: number): Span => ({
      start: at(from)?.start ?? sentence.start,
      end: at(Math.max(from, to - 1))?.end ?? sentence.end,
    });
    return { sentence, text, words: wordsIn(all), spanOf };
  });
});

const opening = /["'“‘«„]/g;
const closings: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'’",
  '“': '”',
  '‘': "’'",
  '«': '»',
  '„': '“”"',
};
const longestQuote = 400;

/** What stands in quotation marks and is longer than two words, as long as most of the message does not. */
function quoted(message: string): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const { 0: sign, index: at } of message.matchAll(opening)) {
    if (at < next || /[\p{L}\p{N}]/u.test(message[at - 1] ?? ' ')) continue;
    const closing = closings[sign] ?? sign;
    const last = Math.min(message.length, at + longestQuote);
    for (let end = at + 1; end < last; end++) {
      if (message[end] === '\n') break;
      if (!closing.includes(message[end]!) || /\s/.test(message[end - 1]!)) continue;
      if (/[\p{L}\p{N}]/u.test(message[end + 1] ?? ' ')) continue;
      if (message.slice(at, end).split(/\s/).length > 2) spans.push({ start: at + 1, end });
      next = end + 1;
      break;
    }
  }
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 > message.length ? [] : spans;
}

/** So many words at most, within a clause. */
export const upTo = (count: number) => `(?: [^ ,]+){0,${count}}?`;

/** The same, across clauses. */
export const across = (count: number) => `(?: [^ ]+){0,${count}}?`;

/** A pattern over the words of a line. Words stand between single blanks; write ` ` before each. */
export const phrase = (source: string): Pattern => pattern(`${source}(?= )`);

export const negations =
  / (?:not|never|no|nor|neither|without|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|ain't|can't|couldn't|nobody|nothing|hardly|rather than|instead of|far from)(?! (?:mind|sure|know|hesitate|wait|only|hurt|hope|forget|stop|help|help but|long|least|much|yet|more than|problem|say no|refuse|object|be cross|we|you|offend|think i|happen|suppose|have anything against|possibly|by any chance|happen to)(?= ))(?= )/;

const clauseEnd = / (?:,|but|so|because|and|if|while|as|since|however|though|although|that)(?= )/g;

/** Where the sender says that a match is what they do not want. */
function isNegated(line: Line, start: number, end: number): boolean {
  const before = Math.max(0, start - 160);
  let clause = before;
  for (const match of line.text.slice(before, start).matchAll(clauseEnd)) {
    clause = before + match.index + match[0].length;
  }
  return negations.test(`${line.text.slice(clause, end)} `);
}

/** The first place where one of the patterns stands in the message and is meant: not quoted, not negated. */
export function meant(
  message: readonly Line[],
  patterns: Pattern | readonly Pattern[],
): Span | undefined {
  return first(message, patterns, (line, start, end) => !isNegated(line, start, end));
}

/** A message that has a sign somewhere in it, and nothing of any other. */
export const having = (message: readonly Line[], sign: RegExp): readonly Line[] =>
  message.some(({ text }) => sign.test(text)) ? message : [];

/** The first place where one of the patterns stands in the message, whether or not there is a "not" before it. */
export function said(
  message: readonly Line[],
  patterns: Pattern | readonly Pattern[],
): Span | undefined {
  return first(message, patterns, () => true);
}

function first(
  message: readonly Line[],
  patterns: Pattern | readonly Pattern[],
  counts: (line: Line, start: number, end: number) => boolean,
): Span | undefined {
  for (const line of message) {
    for (const pattern of 'source' in patterns ? [patterns] : possible(patterns, line.words)) {
      for (const match of pattern.matches(line)) {
        const end = match.index + match[0].length;
        if (!counts(line, match.index, end)) continue;
        return line.spanOf(match.index + 1, clauseOf(line.text, end));
      }
    }
  }
  return undefined;
}

const longestTail = 60;

const turn = / (?:,|and|but|so|or|because|since|while|when|which|who|whether|if|as)(?= )/g;
const loose =
  /^ (?:the|a|an|your|my|our|to|of|for|in|on|at|with|about|and|or)(?= )[^,]*?(?: (?!the |a |an |your |my |our |to |of |for |in |on |at |with |about |and |or |this |that |these )[^ ,]+)(?= )/;

/** Where the clause ends that goes on from here; a long one at its last turn, or where the phrase is whole. */
function clauseOf(text: string, from: number): number {
  const comma = text.indexOf(' ,', from);
  const end = comma < 0 ? text.length - 1 : comma;
  if (end - from <= longestTail) return Math.max(from, end);
  const tail = text.slice(from, from + longestTail);
  const last = Array.from(tail.matchAll(turn)).at(-1)?.index ?? 0;
  return from + (last > 0 ? last : (loose.exec(tail)?.[0].length ?? 0));
}
