import { functionWords } from './lexicon.ts';

/**
 * What a pattern over words cannot do without: one of some words, all of several needs, or one of several. It lets a
 * line be passed over without running the pattern.
 */
interface Need {
  readonly is: 'all' | 'any';
  /** Words by their numbers, of which there must be one. */
  readonly words: readonly number[];
  readonly parts: readonly Need[];
}

/** Texts that a part of a pattern can match; nothing where there are too many to tell. */
type Known = ReadonlySet<string> | undefined;

/** What a part of a pattern matches. */
interface Shape {
  /** Texts without a blank in them; empty where it always has one. */
  readonly whole: Known;
  /** Texts with blanks: what stands before the first and after the last, and what is needed between. */
  readonly split?: { readonly head: Known; readonly need: Need; readonly tail: Known };
}

type Part =
  | { readonly is: 'text'; readonly shape: Shape }
  | {
      readonly is: 'group' | 'ahead' | 'behind';
      readonly branches: readonly (readonly Part[])[];
      /** By what stands around it: see `shapeOf`. */
      readonly shapes: (Shape | undefined)[];
    }
  | { readonly is: 'repeated'; readonly part: Part; readonly least: number; readonly most: number };

const most = 300;
const never: Known = new Set();
const nothing: Need = { is: 'all', words: [], parts: [] };
const empty: Shape = { whole: new Set(['']) };
const blank: Shape = {
  whole: new Set(),
  split: { head: new Set(['']), need: nothing, tail: new Set(['']) },
};
const word: Shape = { whole: undefined };
const anything: Shape = {
  whole: undefined,
  split: { head: undefined, need: nothing, tail: undefined },
};

/** What a pattern needs, as `isMet` takes it, and its signs: words of which it needs one, as few and rare as can be. */
export function needsOf(source: string): {
  readonly needs: Int32Array;
  readonly signs: readonly number[] | undefined;
} {
  const need = needOf(source);
  return { needs: Int32Array.from(laidOut(need)), signs: signsOf(need) };
}

/** A need as numbers in a row: whether all of it is needed, how long it is, how many words, the words, the parts. */
function laidOut({ is, words, parts }: Need): number[] {
  const rest = [words.length, ...words, ...parts.flatMap(laidOut)];
  return [is === 'all' ? 1 : 0, rest.length + 2, ...rest];
}

function needOf(source: string): Need {
  const shape = either(parse(source).map((branch) => chain(branch, false, false)));
  return shape.split === undefined || shape.whole === undefined || shape.whole.size > 0
    ? nothing
    : shape.split.need;
}

/** Every word that some pattern needs, by its number. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  costs.push(functionWords.has(word) ? 30 : word.length < 5 ? 4 : 1);
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** How often each is met, roughly: small words and short words are frequent. */
const costs: number[] = [];

/** The number of a word that some pattern needs. */
export const knownNumber = (word: string): number | undefined => numbers.get(word);

/** Numbers as a set: a bit for each. */
export type Bits = Uint32Array;

export const bitsFor = (count: number): Bits => new Uint32Array((count >> 5) + 1);

export const has = (bits: Bits, number: number): boolean =>
  ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;

export function add(bits: Bits, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

export const bitsForWords = (): Bits => bitsFor(numbers.size);

/** Whether a text with these words has what is needed. */
export function isMet(needs: Int32Array, words: Bits, from = 0): boolean {
  const isAll = needs[from] === 1;
  const end = from + needs[from + 1]!;
  let at = from + 3 + needs[from + 2]!;
  for (let word = from + 3; word < at; word++) if (has(words, needs[word]!)) return true;
  for (; at < end; at += needs[at + 1]!) if (isMet(needs, words, at) !== isAll) return !isAll;
  return isAll;
}

/** Nothing where no word is needed. */
function signsOf({ is, words, parts }: Need): readonly number[] | undefined {
  const signs = parts.map(signsOf);
  if (is === 'all')
    return signs.reduce((best, some) => (cost(some) < cost(best) ? some : best), undefined);
  return signs.reduce((all, some) => all && some && [...all, ...some], words);
}

const cost = (signs: readonly number[] | undefined): number =>
  signs === undefined ? Infinity : signs.reduce((sum, sign) => sum + (costs[sign] ?? 1), 0);

const groups = new Map<string, Part>();

/** A group of a pattern; many patterns have the same ones, and each is read once. */
function groupOf(inside: string): Part {
  const known = groups.get(inside);
  if (known !== undefined) return known;
  const [opening = ''] = /^\?(?:<?[=!]|:)/.exec(inside) ?? [];
  const branches = () => parse(inside.slice(opening.length));
  const is = opening === '?=' ? 'ahead' : opening === '?<=' ? 'behind' : 'group';
  const part: Part = opening.endsWith('!')
    ? { is: 'text', shape: empty }
    : { is, branches: branches(), shapes: [] };
  groups.set(inside, part);
  return part;
}

function endOfGroup(source: string, from: number): number {
  let depth = 1;
  for (let at = from; ; at++) {
    const letter = source[at];
    if (letter === undefined) return at;
    if (letter === '\\') at++;
    else if (letter === '[') at = source.indexOf(']', at);
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at;
  }
}

const letters = /[\w'-]+/y;

/** Reads the syntax of a pattern, as far as it is used here; a class is one letter of it, or anything. */
function parse(source: string): Part[][] {
  let at = 0;
  const branches = (): Part[][] => {
    const all: Part[][] = [[]];
    while (at < source.length) {
      if (source[at] === '|') {
        at++;
        all.push([]);
      } else all.at(-1)!.push(repeated(part()));
    }
    return all;
  };
  const repeated = (part: Part): Part => {
    if (!'*+?{'.includes(source[at] ?? ' ')) return part;
    const [sign, least, comma, most] =
      /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at, at + 9)) ?? [];
    if (sign === undefined) return part;
    at += sign.length;
    if (sign.startsWith('?')) return { is: 'repeated', part, least: 0, most: 1 };
    if (least === undefined)
      return { is: 'repeated', part, least: sign.startsWith('+') ? 1 : 0, most: Infinity };
    const bound = comma === undefined ? Number(least) : Number(most || Infinity);
    return { is: 'repeated', part, least: Number(least), most: bound };
  };
  const text = (shape: Shape): Part => ({ is: 'text', shape });
  const part = (): Part => {
    const letter = source[at++]!;
    if (letter === '(') {
      const end = endOfGroup(source, at);
      const group = groupOf(source.slice(at, end));
      at = end + 1;
      return group;
    }
    if (letter === '[') {
      const from = at;
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      const some = source.slice(from, at++);
      if (some.startsWith('^ ')) return text(word);
      return text(/^[a-z]+$/.test(some) ? { whole: new Set(some) } : anything);
    }
    if (letter === '\\' || letter === '.') {
      if (letter === '\\') at++;
      return text(anything);
    }
    if (letter === '^' || letter === '$') return text(empty);
    if (letter === ' ') return text(blank);
    // Letters in a row, without the last one where that is repeated.
    const from = at - 1;
    letters.lastIndex = at;
    if (letters.test(source)) at = letters.lastIndex;
    if (at - from > 1 && '*+?{'.includes(source[at] ?? ' ')) at--;
    return text({ whole: new Set([source.slice(from, at)]) });
  };
  return branches();
}

function shapeOf(part: Part, isAfterBlank: boolean, isBeforeBlank: boolean): Shape {
  if (part.is === 'text') return part.shape;
  if (part.is === 'repeated') {
    const isOnce = part.most === 1;
    const once = shapeOf(part.part, isOnce && isAfterBlank, isOnce && isBeforeBlank);
    const several = isOnce ? once : again(once);
    return part.least === 0 ? either([several, empty]) : several;
  }
  if (part.is !== 'group') return empty;
  const at = (isAfterBlank ? 1 : 0) + (isBeforeBlank ? 2 : 0);
  return (part.shapes[at] ??= groupShape(part.branches, isAfterBlank, isBeforeBlank));
}

function groupShape(
  branches: readonly (readonly Part[])[],
  isAfterBlank: boolean,
  isBeforeBlank: boolean,
): Shape {
  const shapes = branches.map((parts) => chain(parts, isAfterBlank, isBeforeBlank));
  if (!isAfterBlank || !isBeforeBlank) return either(shapes);
  const need = any(shapes.map(closed));
  return { whole: never, split: { head: empty.whole, need, tail: empty.whole } };
}

/** What is needed by a part that stands between blanks. */
function closed({ whole, split }: Shape): Need {
  const needs: Need[] = [];
  if (whole === undefined) return nothing;
  if (whole.size > 0) needs.push(oneOf(whole));
  if (split) needs.push(all([oneOf(split.head), split.need, oneOf(split.tail)]));
  return any(needs);
}

function again({ whole, split }: Shape): Shape {
  if (whole === undefined || whole.size > 0) return split === undefined ? word : anything;
  return { whole, ...(split && { split }) };
}

/** Parts one after another. */
function chain(parts: readonly Part[], isAfterBlank: boolean, isBeforeBlank: boolean): Shape {
  let shape = empty;
  const needs: Need[] = [];
  /** What is sure is put by, so that what is only possible does not repeat it. */
  const putBy = (isWhole: boolean) => {
    const { whole, split } = shape;
    if (split === undefined || whole?.size !== 0) return;
    needs.push(split.need);
    if (isWhole) needs.push(oneOf(split.tail));
    const tail = isWhole ? undefined : split.tail;
    shape = { whole, split: { head: split.head, need: nothing, tail } };
  };
  for (const [index, part] of parts.entries()) {
    const isFirst = shape === empty;
    const isAfter = isFirst
      ? isAfterBlank
      : shape.whole?.size === 0 && isOnlyEmpty(shape.split?.tail);
    if (part.is === 'behind') {
      const behind = either(part.branches.map((one) => chain(one, false, false)));
      if (isFirst && behind.whole?.size === 0) shape = behind;
    } else if (part.is === 'ahead') {
      if (part.branches.every((branch) => beginsBlank(branch, 0, false))) putBy(true);
      const ahead = either(part.branches.map((one) => chain(one, isAfter, false)));
      if (ahead.whole?.size === 0 && ahead.split) needs.push(ahead.split.need);
    } else {
      if (beginsBlank(parts, index, isBeforeBlank)) putBy(true);
      const isBefore = beginsBlank(parts, index + 1, isBeforeBlank);
      shape = joined(shape, shapeOf(part, isAfter, isBefore));
    }
    putBy(false);
  }
  const { whole, split } = shape;
  if (split === undefined || whole?.size !== 0) return shape;
  return { whole, split: { ...split, need: all([split.need, ...needs]) } };
}

const isOnlyEmpty = (known: Known) => known?.size === 1 && known.has('');

/** Whether a blank comes next, whatever comes. */
function beginsBlank(parts: readonly Part[], from: number, isBeforeBlank: boolean): boolean {
  const part = parts[from];
  if (part === undefined) return isBeforeBlank;
  const later = () => beginsBlank(parts, from + 1, isBeforeBlank);
  if (part.is === 'text') return part.shape === blank || (part.shape === empty && later());
  if (part.is === 'behind') return later();
  if (part.is === 'ahead')
    return part.branches.every((branch) => beginsBlank(branch, 0, false)) || later();
  const isLater = later();
  if (part.is === 'repeated')
    return beginsBlank([part.part], 0, isLater) && (part.least > 0 || isLater);
  return part.branches.every((branch) => beginsBlank(branch, 0, isLater));
}

/** One shape and then another. */
function joined(one: Shape, other: Shape): Shape {
  const whole = crossed(one.whole, other.whole);
  const splits: Required<Shape>['split'][] = [];
  if (one.split && other.split)
    splits.push({
      head: one.split.head,
      need: all([
        one.split.need,
        oneOf(crossed(one.split.tail, other.split.head)),
        other.split.need,
      ]),
      tail: other.split.tail,
    });
  if (one.split && other.whole?.size !== 0)
    splits.push({ ...one.split, tail: crossed(one.split.tail, other.whole) });
  if (other.split && one.whole?.size !== 0)
    splits.push({ ...other.split, head: crossed(one.whole, other.split.head) });
  return either([{ whole }, ...splits.map((split): Shape => ({ whole: never, split }))]);
}

/** One of several shapes. */
function either(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes;
  if (first !== undefined && others.length === 0) return first;
  const whole = union(shapes.map(({ whole }) => whole));
  const splits = shapes.flatMap(({ split }) => split ?? []);
  if (splits.length === 0) return { whole };
  return {
    whole,
    split: {
      head: union(splits.map(({ head }) => head)),
      need: any(splits.map(({ need }) => need)),
      tail: union(splits.map(({ tail }) => tail)),
    },
  };
}

function union(several: readonly Known[]): Known {
  const all = new Set<string>();
  for (const some of several) {
    if (some === undefined) return undefined;
    for (const one of some) all.add(one);
  }
  return all.size > most ? undefined : all;
}

function crossed(one: Known, other: Known): Known {
  if (one?.size === 0 || other?.size === 0) return new Set();
  if (one === undefined || other === undefined || one.size * other.size > most) return undefined;
  const both = new Set<string>();
  for (const start of one) for (const end of other) both.add(start + end);
  return both;
}

const isNothing = ({ is, parts }: Need) => is === 'all' && parts.length === 0;

/** One of these words; a comma, a sign or no word at all is no need. */
function oneOf(words: Known): Need {
  if (words === undefined || words.size === 0) return nothing;
  for (const one of words) if (!/[a-z0-9]/.test(one)) return nothing;
  return { is: 'any', words: Array.from(words, numberOf), parts: [] };
}

/** All of several needs, the narrowest first. */
function all(needs: readonly Need[]): Need {
  const parts = needs.flatMap((need) => (need.is === 'all' ? need.parts : [need]));
  if (parts.length === 1) return parts[0]!;
  return { is: 'all', words: [], parts: parts.toSorted((one, other) => size(one) - size(other)) };
}

/** One of several needs. */
function any(needs: readonly Need[]): Need {
  if (needs.length === 0 || needs.some(isNothing)) return nothing;
  if (needs.length === 1) return needs[0]!;
  const words = new Set(needs.flatMap((need) => (need.is === 'any' ? need.words : [])));
  const parts = needs.flatMap((need) => (need.is === 'any' ? need.parts : [need]));
  return { is: 'any', words: [...words], parts };
}

const size = ({ words, parts }: Need): number =>
  parts.reduce((sum, part) => sum + size(part), words.length);
