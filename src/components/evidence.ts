import { apart } from '../marks.ts';
import { runs, type Span } from '../rules/index.ts';

/** A stretch of words that a remark speaks of. */
export interface Evidence extends Span {
  key?: string | undefined;
  verdict: 'broken' | 'kept';
}

/** A message as text and marks. */
export function markedText(
  message: string,
  evidence: readonly Evidence[],
): (string | HTMLElement)[] {
  const spans = apart(evidence);
  let next = 0;
  return runs(message, spans).map(({ text, marked }) => {
    const span = marked ? spans[next++] : undefined;
    if (!span) return text;
    const mark = document.createElement('mark');
    mark.className = 'ev';
    mark.dataset['verdict'] = span.verdict;
    if (span.key !== undefined) mark.dataset['key'] = span.key;
    mark.textContent = text;
    return mark;
  });
}

/** The marks of findings or strengths; lettered *a*, *b*, *c* where notes explain them. */
export const marksOf = (
  told: readonly { evidence: readonly Span[] }[],
  verdict: Evidence['verdict'],
  lettered = false,
): Evidence[] =>
  told.flatMap(({ evidence }, index) =>
    evidence.map((span) => ({ ...span, verdict, key: lettered ? letter(index) : undefined })),
  );

/** The letter of a note, by its place. */
export const letter = (index: number): string => String.fromCodePoint(97 + index);
