/** What the learner wrote for one exercise. */
export interface Rewrite {
  /** As last typed. */
  readonly text: string;
  /** The newest text that passed. */
  readonly passedText?: string;
  /** How often the learner asked for a check. */
  readonly tries: number;
  /** The local day of the newest pass, as YYYY-MM-DD. */
  readonly passedOn?: string;
}

/** What the learner has done in one lesson. Its records have no prototype, so any id is safe. */
export interface LessonProgress {
  /** Ids of the steps done, in the order in which they were. */
  readonly steps: readonly string[];
  /** The last answer to each quiz question, by its id. */
  readonly answers: Readonly<Record<string, string>>;
  /** By the id of the exercise. */
  readonly rewrites: Readonly<Record<string, Rewrite>>;
  /** The local day on which the lesson was first finished, as YYYY-MM-DD. */
  readonly finishedOn?: string;
  /** Questions that weren't right at first, with the last answer to them when they came back; empty before. */
  readonly again?: Readonly<Record<string, string>>;
  /** The local days on which a question was solved or a rewrite passed, in order, as YYYY-MM-DD. */
  readonly days?: readonly string[];
}

/** A saved text as understood; of a `damaged` one, `progress` holds what could be read. */
export interface Saved {
  readonly progress: LessonProgress;
  readonly condition: 'whole' | 'damaged' | 'newer';
}

const version = 1;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A copy without a prototype: `constructor` is not in it, and `__proto__` is a key like others. */
export function record<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const copy: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) copy[key] = value;
  return copy;
}

/** The progress of a lesson that nobody has begun. */
export const nothingYet: LessonProgress = { steps: [], answers: record([]), rewrites: record([]) };

/** Days in their order, each once. */
export const inOrder = (days: Iterable<string>): string[] => [...new Set(days)].toSorted();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is string => isText(value) && dayPattern.test(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads any saved text: what is wrong in it is left out, and the rest kept. Never throws. */
export function readSaved(text: string | undefined): Saved {
  if (text === undefined) return { progress: nothingYet, condition: 'whole' };
  const value = parsed(text);
  if (!isObject(value)) return { progress: nothingYet, condition: 'damaged' };
  if (isCount(value['v']) && value['v'] > version) {
    return { progress: nothingYet, condition: 'newer' };
  }

  let whole = value['v'] === version;
  function accepts<T>(entry: unknown, guard: (entry: unknown) => entry is T): entry is T {
    if (guard(entry)) return true;
    whole = false;
    return false;
  }
  function optional<T>(entry: unknown, guard: (entry: unknown) => entry is T): T | undefined {
    return entry !== undefined && accepts(entry, guard) ? entry : undefined;
  }

  const steps = new Set<string>();
  if (accepts(value['steps'], isList)) {
    for (const step of value['steps']) if (accepts(step, isText)) steps.add(step);
  }
  function texts(entry: unknown): Record<string, string> {
    const found = record<string>([]);
    if (!accepts(entry, isObject)) return found;
    for (const [id, text] of Object.entries(entry)) if (accepts(text, isText)) found[id] = text;
    return found;
  }
  const answers = texts(value['answers']);
  const rewrites = record<Rewrite>([]);
  if (accepts(value['rewrites'], isObject)) {
    for (const [id, entry] of Object.entries(value['rewrites'])) {
      if (!accepts(entry, isObject) || !accepts(entry['text'], isText)) continue;
      const passedText = optional(entry['passedText'], isText);
      const passedOn = optional(entry['passedOn'], isDay);
      rewrites[id] = {
        text: entry['text'],
        ...(passedText !== undefined && { passedText }),
        tries: accepts(entry['tries'], isCount) ? entry['tries'] : 0,
        ...(passedOn !== undefined && { passedOn }),
      };
    }
  }
  const finishedOn = optional(value['finishedOn'], isDay);
  const again = value['again'] === undefined ? undefined : texts(value['again']);
  const days = optional(value['days'], isList)?.filter((day) => accepts(day, isDay));
  return {
    progress: {
      steps: [...steps],
      answers,
      rewrites,
      ...(finishedOn !== undefined && { finishedOn }),
      ...(again !== undefined && { again }),
      ...(days !== undefined && { days: inOrder(days) }),
    },
    condition: whole ? 'whole' : 'damaged',
  };
}

/** Progress as the text that is saved. */
export function writeSaved(progress: LessonProgress): string {
  return JSON.stringify({ v: version, ...progress });
}

/** Each entry of `theirs`, save where `mine` has changed since `base`. */
function mergedRecords<T>(
  base: Readonly<Record<string, T>>,
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  together: (mine: T, theirs: T | undefined) => T,
): Record<string, T> {
  const merged = record(Object.entries(theirs));
  for (const [id, entry] of Object.entries(mine)) {
    if (JSON.stringify(entry) !== JSON.stringify(base[id]))
      merged[id] = together(entry, theirs[id]);
  }
  return merged;
}

/** What two tabs have done since `base`, field by field; where both changed one, `mine` stays. */
export function mergedProgress(
  base: LessonProgress,
  mine: LessonProgress,
  theirs: LessonProgress,
): LessonProgress {
  const added = mine.steps.filter((step) => !base.steps.includes(step));
  const finishedOn = theirs.finishedOn ?? (base.finishedOn ? undefined : mine.finishedOn);
  const newDays = mine.days?.filter((day) => !base.days?.includes(day)) ?? [];
  const days = inOrder([...(theirs.days ?? []), ...newDays]);
  const none = record<string>([]);
  const again = mergedRecords(
    base.again ?? none,
    mine.again ?? none,
    theirs.again ?? none,
    (answer) => answer,
  );
  return {
    steps: [...new Set([...theirs.steps, ...added])],
    answers: mergedRecords(base.answers, mine.answers, theirs.answers, (answer) => answer),
    rewrites: mergedRecords(base.rewrites, mine.rewrites, theirs.rewrites, (rewrite, other) => ({
      ...other,
      ...rewrite,
      tries: Math.max(rewrite.tries, other?.tries ?? 0),
    })),
    ...(finishedOn !== undefined && { finishedOn }),
    ...(Object.keys(again).length > 0 && { again }),
    ...(days.length > 0 && { days }),
  };
}
