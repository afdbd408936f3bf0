import { positionOf, studyOf } from './pasted/lines.ts';
import { kinds, type EarlierMessage, type Kind, type Situation } from './rules/index.ts';

/** What somebody says of their own message and of who reads it, as the fields of the form hold it. */
export const ownFields = [
  'kind',
  'name',
  'headline',
  'location',
  'about',
  'experience',
  'education',
  'activity',
  'shared',
  'days',
  'last',
  'answered',
  'followed-up',
  'message',
] as const;
export type OwnField = (typeof ownFields)[number];
export type OwnFields = Readonly<Record<OwnField, string>>;

/** The longest text that a field takes, in UTF-16 units. */
export const fieldLimit = 20_000;

/** Days since the last message that a follow-up can be sent after. */
const days = { least: 0, most: 365, usual: 10 };

const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word);
/** The kind that a field names; a first message where it names none. */
export const kindOf = (word: string): Kind => (isKind(word) ? word : 'first');

/** The lines of a field that aren't empty, without the marks of a list. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•·*–-]\s+)?/, '').trim())
    .filter((line) => line !== '');

/** The situation that the fields describe. A job or a school that can't be read as one counts with its words all the same. */
export function ownSituation(fields: OwnFields): Situation {
  const kind = kindOf(fields.kind);
  const jobs = linesOf(fields.experience).map((line) => [line, positionOf(line)] as const);
  const schools = linesOf(fields.education).map((line) => [line, studyOf(line)] as const);
  const unread = [...jobs, ...schools].flatMap(([line, read]) => (read ? [] : [line]));
  return {
    kind,
    sender: { name: '', about: '' },
    recipient: {
      name: fields.name.trim(),
      headline: fields.headline.trim(),
      ...(fields.location.trim() !== '' && { location: fields.location.trim() }),
      ...(fields.about.trim() !== '' && { about: fields.about.trim() }),
      experience: jobs.flatMap(([, job]) => job ?? []),
      education: schools.flatMap(([, school]) => school ?? []),
      activity: [...linesOf(fields.activity), ...unread],
    },
    commonGround: linesOf(fields.shared),
    thread: kind === 'follow-up' ? threadOf(fields) : [],
  };
}

/** What was written before a follow-up: whose text isn't given says nothing, and was sent all the same. */
function threadOf({ days: waited, last, answered, ...fields }: OwnFields): EarlierMessage[] {
  const daysAgo = daysOf(waited);
  const mine: EarlierMessage = { from: 'sender', daysAgo, text: last.trim() };
  const isAgain = fields['followed-up'] === 'yes';
  return [
    ...(isAgain ? [{ ...mine, daysAgo: daysAgo + days.usual }, mine] : [mine]),
    ...(answered === 'yes' ? [{ from: 'recipient' as const, daysAgo: 0, text: '' }] : []),
  ];
}

/** Whole days that a field says, in the range that a follow-up knows. */
export function daysOf(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? days.usual : Math.min(Math.max(number, days.least), days.most);
}
