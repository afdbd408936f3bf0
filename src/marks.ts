import type { Span } from './rules/index.ts';

/** Words of an example that a note explains: `key` is the letter of the note. */
export interface Mark extends Span {
  key: string;
}

/** Spans that don't overlap, in order: of two that do, the shorter says it best, and the other is left out. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  const length = ({ start, end }: Span) => end - start;
  for (const span of spans.toSorted((one, other) => length(one) - length(other))) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

/** A piece of a message: its words, and the letter of their note if they are marked. */
export interface Piece {
  text: string;
  key?: string;
}

const mark = /\[([a-z]): ((?:[^[\]]|\[[^[\]]*\])*)\]/g;

/** Reads the marks out of an example: in `Hi, [a: nice work]!` the words "nice work" bear the letter a. */
export function marked(text: string): { message: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let message = '';
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const [all, key = '', words = ''] = match;
    message += text.slice(from, match.index);
    marks.push({ key, start: message.length, end: message.length + words.length });
    message += words;
    from = match.index + all.length;
  }
  return { message: message + text.slice(from), marks };
}

/** A message as paragraphs of lines of pieces, ready to be set. Marks don't cross the end of a line. */
export function paragraphs(message: string, marks: readonly Mark[]): Piece[][][] {
  let offset = 0;
  return message.split(/(\n\n+)/).flatMap((part, index) => {
    const start = offset;
    offset += part.length;
    if (index % 2 === 1) return [];
    let lineStart = start;
    return [
      part.split('\n').map((line) => {
        const from = lineStart;
        lineStart += line.length + 1;
        return pieces(message, marks, from, from + line.length);
      }),
    ];
  });
}

function pieces(message: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { key, start, end } of marks) {
    if (start < from || end > to) continue;
    if (start > at) found.push({ text: message.slice(at, start) });
    found.push({ text: message.slice(start, end), key });
    at = end;
  }
  if (at < to) found.push({ text: message.slice(at, to) });
  return found;
}
