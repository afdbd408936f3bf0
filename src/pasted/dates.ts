/** A span of time as a profile says it, in whole years; undefined where it doesn't say when it began. */
export interface Years {
  from: number;
  /** `null` for what goes on. */
  to: number | null;
  /** In months, where the profile says how long it was. */
  months: number | undefined;
  /** Where the span stands in the line. */
  start: number;
  end: number;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)\\.?';
const date = `(?:${month} (?:of )?|\\d{1,2}[/.])?((?:19|20)\\d{2})`;
const now = '(?:present|now|today|current|ongoing)';
const span = new RegExp(
  `(?:from )?${date}\\s*(?:[-–—]|to|until|through)\\s*(?:${date}|(${now}))`,
  'i',
);
const since = new RegExp(`since ${date}`, 'i');
const single = new RegExp(`^\\(?${date}\\)?$`, 'i');
const lasting =
  /(?:(\d+)\s*(?:yrs?|years?)\.?)?\s*(?:(\d+)\s*(?:mos?|months?)\.?)?(?=\s*(?:[·•|).]|$))/i;
const lastingOnly =
  /^(?:[\p{L} -]+[·•]\s*)?(?:\d+\s*(?:yrs?|years?)(?:\s*\d+\s*(?:mos?|months?))?|\d+\s*(?:mos?|months?)|less than a year)$/iu;

/** The years that a line says, if it says any. */
export function yearsIn(line: string): Years | undefined {
  const found = span.exec(line) ?? since.exec(line) ?? single.exec(line.trim());
  if (!found) return undefined;
  const [all, from = '', to] = found;
  const end = found.index + all.length;
  const rest = line.slice(end).replace(/^[\s·•|(]+/, '');
  const goesOn = found[3] !== undefined || /^since/i.test(all);
  return {
    from: Number(from),
    to: goesOn ? null : Number(to ?? from),
    months: monthsIn(rest),
    start: found.index,
    end,
  };
}

/** Whether a line says only how long something lasted: "5 yrs 10 mos", "Full-time · 2 yrs". */
export const isLasting = (line: string): boolean => lastingOnly.test(line);

/** How many months a text says: "5 yrs 10 mos". */
export function monthsIn(text: string): number | undefined {
  const at = text.search(/\d+\s*(?:yrs?|years?|mos?|months?)\b/i);
  if (at < 0) return undefined;
  const [, years, months] = lasting.exec(text.slice(at)) ?? [];
  if (years === undefined && months === undefined) return undefined;
  return Number(years ?? 0) * 12 + Number(months ?? 0);
}
