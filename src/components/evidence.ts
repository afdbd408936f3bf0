import { runs, type Span } from '../rules/index.ts';

/** A stretch of words that a remark speaks of. */
export interface Evidence extends Span {
  key?: string | undefined;
  verdict: 'broken' | 'kept';
}

/** A message as text and marks. Spans that overlap an earlier one are left out. */
export function markedText(
  message: string,
  evidence: readonly Evidence[],
): (string | HTMLElement)[] {
  const apart: Evidence[] = [];
  for (const span of evidence.toSorted((one, other) => one.start - other.start)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  }
  let next = 0;
  return runs(message, apart).map(({ text, marked }) => {
    const span = marked ? apart[next++] : undefined;
    if (!span) return text;
    const mark = document.createElement('mark');
    mark.className = 'ev';
    mark.dataset['verdict'] = span.verdict;
    if (span.key !== undefined) mark.dataset['key'] = span.key;
    mark.textContent = text;
    return mark;
  });
}
