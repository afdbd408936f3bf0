import type { FaultRule, Span } from '../finding.ts';
import { findAll } from '../text/reading.ts';

const link =
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,40}\.(?:com|org|net|io|dev|me|co|app|ly|info|edu|gov|page|site|art|design|blog|xyz|ai|tv|be|gle|example)(?:\/\S*)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}@./-])(?:soundcloud|bandcamp|vimeo|youtube|github|gitlab|behance|dribbble|instagram|tiktok|medium|substack|figma|drive|dropbox|spotify)\/[\p{L}\p{N}_.-]{2,40}(?:\/\S*)?|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,40}/giu;
const attachment = /\b(?:attached|attachments?|enclosed|pdfs?|annex(?:ed)?|attaching)\b/giu;

const many = 3;

/** Every link is a small journey, and nobody sets out on several for a stranger. */
export const severalLinks: FaultRule = {
  name: 'several-links',
  gravity: 2,
  label: 'several links or attachments',
  looksFor: 'Several links or attachments.',
  find: ({ message }) => {
    const links = (/[./@]\S/.test(message) ? findAll(message, link) : []).map((span) =>
      trimmed(message, span),
    );
    const files = findAll(message, attachment).filter(
      ({ start }) => !links.some((one) => one.start <= start && start < one.end),
    );
    const all = [...links, ...files.slice(0, 2)].toSorted((one, other) => one.start - other.start);
    if (links.length + Math.min(files.length, 2) < many) return undefined;
    return {
      evidence: all,
      explanation: `It comes with ${all.length} things to open, and each of them is work for its reader.`,
      measured: `${all.length} things to open.`,
      suggestion: 'Leave the links out until somebody asks for one.',
    };
  },
};

/** A link without the comma or the full stop of its sentence. */
function trimmed(message: string, { start, end }: Span): Span {
  let last = end;
  while (last > start + 1 && /[.,;:!?)\]'"]/.test(message[last - 1]!)) last--;
  return { start, end: last };
}
