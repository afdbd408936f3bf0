import type { Span } from './finding.ts';

/** Test helper: read the evidence out of a message. `'«hi» Ana'` is `'hi Ana'` with span 0–2. */
export function marked(text: string): { message: string; evidence: Span[] } {
  const evidence: Span[] = [];
  let message = '';
  for (const [index, part] of text.split(/[«»]/).entries()) {
    if (index % 2 === 1) {
      evidence.push({ start: message.length, end: message.length + part.length });
    }
    message += part;
  }
  return { message, evidence };
}
