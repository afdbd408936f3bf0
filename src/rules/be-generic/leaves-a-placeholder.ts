import type { FaultRule, Span } from '../finding.ts';
import { findAll } from '../text/reading.ts';
import { firstNameOf } from '../text/names.ts';

const slot =
  /(?<![\p{L}])(?:names?|first ?names?|last ?names?|surname|full ?name|fname|lname|company|companies|organi[sz]ation|employer|firm|school|university|college|role|position|title|job|industry|field|sector|topic|subject|project|post|article|talk|skills?|interests?|city|location|country|insert|your|recipient|recruiter|contact|hobby|detail|compliment|personali[sz]e|reason|event|date|team|department|product|something|specific|xx+|mutual|person|here|expertise|area|achievement|connection|note|they|their|his|her|prospect|client|hiring manager|mention|fill)(?![\p{L}])/iu;
const aside =
  /^(?:[[{<(]+)\s*(?:sic|laughs?|smiles?|photo|photos|picture|pictures|link|links|drawing|attached|attachment|below|edit|edited|pdf|image|gif|video|sketch|\d+|\.\.\.|…|x|✓)\s*/iu;

const brackets =
  /\[[^[\]\n]{1,60}\]|\{{1,3}[^{}\n]{1,60}\}{1,3}|<<?[^<>\n]{1,60}>>?|%[A-Za-z_]{3,30}%|\$\{?[A-Za-z_]{4,30}\}?|\*\|[^|\n]{1,40}\|\*/gu;
const bare =
  /(?<![\p{L}\p{N}_-])(?:X{3,}|XX(?= (?:company|university|school|and|at|in|for)\b)|_{3,}|INSERT [A-Z][\p{L} ]{1,40}|(?:FIRST|LAST|COMPANY|FULL|JOB|YOUR|RECIPIENT)[_ ]?(?:NAME|TITLE)|[Ff]irst[_ ]?[Nn]ame(?=[,!])|(?:company|job|first|last|school|university|industry)_(?:name|title)|TBD|TODO|N\/A|#N\/A|undefined|null|NaN)(?![\p{L}\p{N}_-])/gu;
const parens =
  /\((?:your|insert|the|add|their|his|her|his\/her|company|recipient'?s?|first|last|enter|put|mention|fill|name|role|job|school|university)(?: [\p{L}'/]+){0,5}\)/giu;
const address =
  /(?:^|\n)[^\S\n]*(?:hi|hello|hey|dear) (?:name|firstname|first name|recipient|connection name|contact name)(?=[,!\s]*(?:$|[\n,!]))/giu;

const isQuoted = (message: string, { start, end }: Span) => {
  const before = message.slice(Math.max(0, start - 30), start);
  const after = message.slice(end, end + 30);
  return (
    /["“'‘`][^"”'’`\n]*$/.test(before) &&
    !/\p{L}'[^"”’`\n]*$/u.test(before) &&
    /^[^"“'‘`\n]*["”'’`]/.test(after)
  );
};

/** A placeholder left in is the template itself, showing. */
export const leavesAPlaceholder: FaultRule = {
  name: 'leaves-a-placeholder',
  gravity: 3,
  label: 'a placeholder left in',
  looksFor: 'A gap that a template left open, such as “[Company]” or “Dear XXX”.',
  find: ({ message }, { recipient }) => {
    const slots = findAll(message, brackets).filter((span) => {
      const text = message.slice(span.start, span.end);
      return (
        !aside.test(text) && (slot.test(text) || /^[%$*]|^\{\{/.test(text)) && !/^\$\d/.test(text)
      );
    });
    const found = [
      ...slots,
      ...findAll(message, bare),
      ...findAll(message, parens).filter((span) =>
        slot.test(message.slice(span.start + 1, span.end)),
      ),
      ...findAll(message, address).map(({ start, end }) => {
        const text = message.slice(start, end);
        return { start: start + text.length - text.trimStart().length, end };
      }),
    ]
      .filter((span) => !isQuoted(message, span) && !isKisses(message, span))
      .toSorted((one, other) => one.start - other.start);
    const evidence = found.filter(
      ({ start }, index) => index === 0 || start >= found[index - 1]!.end,
    );
    const first = evidence[0];
    if (first === undefined) return undefined;
    return {
      evidence,
      explanation: `It still has “${message.slice(first.start, first.end)}” in it, so ${firstNameOf(recipient)} sees a template and not a message.`,
      suggestion: 'Fill the gap with what you know, or take the sentence out.',
    };
  },
};

/** Crosses at the very end are kisses. */
const isKisses = (message: string, { start, end }: Span) =>
  /^X+$/.test(message.slice(start, end)) && /^\P{L}*$/u.test(message.slice(end));
