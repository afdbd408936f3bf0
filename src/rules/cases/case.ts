import { kinds } from '../index.ts';
import type {
  DontId,
  EarlierMessage,
  Kind,
  Position,
  Recipient,
  Situation,
  Study,
  Verdict,
} from '../index.ts';

/** A message in its situation, as in FORMAT.md. */
export interface Case {
  readonly id: string;
  readonly situation: Situation;
  readonly message: string;
  /** Only in labelled files. */
  readonly labels?: Labels;
}

/** What the readers said of a case. */
export interface Labels {
  readonly verdicts: Readonly<Record<DontId, Verdict>>;
  readonly selling: boolean;
  readonly gradable: boolean;
}

/** A line that is no case; the message says where, what was expected and what was found. */
export class WrongCase extends Error {}

/** Reads one line of a file of cases. Optional fields may be missing; anything else throws a `WrongCase`. */
export function parseCase(line: string): Case {
  const value = object(json(line), 'the line');
  const labels = value['labels'];
  return {
    id: text(value['id'], 'id'),
    situation: situationOf(object(value['situation'], 'situation')),
    message: text(value['message'], 'message'),
    ...(labels === undefined ? {} : { labels: labelsOf(object(labels, 'labels')) }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw wrong('the line', 'JSON', line);
  }
}

function situationOf(fields: Fields): Situation {
  const sender = object(fields['sender'] ?? {}, 'situation.sender');
  return {
    kind: kindOf(fields['kind']),
    sender: {
      name: text(sender['name'] ?? '', 'situation.sender.name'),
      about: text(sender['about'] ?? '', 'situation.sender.about'),
    },
    recipient: recipientOf(object(fields['recipient'], 'situation.recipient')),
    commonGround: array(fields['commonGround'], 'situation.commonGround', text),
    thread: array(fields['thread'], 'situation.thread', earlierMessage),
  };
}

function kindOf(value: unknown): Kind {
  const kind = kinds.find((one) => one === value);
  if (kind === undefined) throw wrong('situation.kind', `one of ${choices(kinds)}`, value);
  return kind;
}

function recipientOf(fields: Fields): Recipient {
  const at = 'situation.recipient';
  return {
    name: text(fields['name'], `${at}.name`),
    headline: text(fields['headline'] ?? '', `${at}.headline`),
    location: optional(fields['location'], `${at}.location`),
    about: optional(fields['about'], `${at}.about`),
    experience: array(fields['experience'], `${at}.experience`, position),
    education: array(fields['education'], `${at}.education`, study),
    activity: array(fields['activity'], `${at}.activity`, text),
  };
}

function position(value: unknown, at: string): Position {
  const fields = object(value, at);
  const to = fields['to'] ?? null;
  return {
    title: text(fields['title'], `${at}.title`),
    organisation: text(fields['organisation'] ?? '', `${at}.organisation`),
    from: number(fields['from'], `${at}.from`),
    to: to === null ? null : number(to, `${at}.to`),
  };
}

function study(value: unknown, at: string): Study {
  const fields = object(value, at);
  return {
    school: text(fields['school'], `${at}.school`),
    degree: optional(fields['degree'], `${at}.degree`),
  };
}

function earlierMessage(value: unknown, at: string): EarlierMessage {
  const fields = object(value, at);
  const from = fields['from'];
  if (from !== 'sender' && from !== 'recipient') {
    throw wrong(`${at}.from`, '"sender" or "recipient"', from);
  }
  return {
    from,
    daysAgo: number(fields['daysAgo'], `${at}.daysAgo`),
    text: text(fields['text'] ?? '', `${at}.text`),
  };
}

function labelsOf(fields: Fields): Labels {
  const verdict = (dont: DontId): Verdict => {
    const value = fields[dont];
    if (value === 'broken' || value === 'kept' || value === 'n/a') return value;
    throw wrong(`labels.${dont}`, '"broken", "kept" or "n/a"', value);
  };
  return {
    verdicts: {
      'ignore-background': verdict('ignore-background'),
      'be-generic': verdict('be-generic'),
      overwhelm: verdict('overwhelm'),
      'pushy-follow-up': verdict('pushy-follow-up'),
      'skip-personalization': verdict('skip-personalization'),
      'just-take': verdict('just-take'),
    },
    selling: fields['selling'] === true,
    gradable: fields['gradable'] !== false,
  };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function object(value: unknown, at: string): Fields {
  if (!isObject(value)) throw wrong(at, 'an object', value);
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw wrong(at, 'a string', value);
  return value;
}

const optional = (value: unknown, at: string): string | undefined =>
  value === undefined || value === null ? undefined : text(value, at);

function number(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(at, 'a number', value);
  return value;
}

function array<Item>(
  value: unknown,
  at: string,
  item: (value: unknown, at: string) => Item,
): Item[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(at, 'an array', value);
  return value.map((entry, index) => item(entry, `${at}[${index}]`));
}

const choices = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

function wrong(at: string, expected: string, found: unknown): WrongCase {
  const shown = found === undefined ? 'nothing' : shortened(JSON.stringify(found));
  return new WrongCase(`expected ${expected} at ${at}, found ${shown}`);
}

const shortened = (json: string) => (json.length > 60 ? `${json.slice(0, 59)}…` : json);
