/** One of the learner's own messages, as they last wrote it. */
export interface SharedRewrite {
  /** The exercise's id. */
  readonly exercise: string;
  readonly text: string;
}

/** What a completion link says; whether the messages are any good, its reader's browser finds out. */
export interface SharedPage {
  /** At most 80 UTF-16 units on one line; absent if the learner gave none. */
  readonly name?: string;
  /** The learner's own day, as YYYY-MM-DD; absent if they left it out. */
  readonly date?: string;
  readonly rewrites: readonly SharedRewrite[];
  /** Ids of exercises said to be done without being shown. */
  readonly stated: readonly string[];
}

const nameLimit = 80;
const textLimit = 5_000;
const exerciseLimit = 30;

const idPattern = /^[a-z0-9-]{1,80}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const controlButLineFeed = /(?!\n)\p{Cc}/u;
const loneSurrogate = /\p{Surrogate}/u;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isClean = (text: string) => !controlButLineFeed.test(text) && !loneSurrogate.test(text);
const isId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= nameLimit && isClean(value) && !value.includes('\n');
const isMessage = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= textLimit && isClean(value);

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * A page as a link's JSON. On the way, line ends become line feeds, tabs spaces, and lone
 * surrogates U+FFFD; other control characters go. Throws a `RangeError` if no link may say it.
 */
export function writePage({ name, date, rewrites, stated }: SharedPage): string {
  const json = JSON.stringify([
    name === undefined ? null : cleaned(name).replaceAll('\n', ' '),
    date ?? null,
    rewrites.map(({ exercise, text }) => [exercise, cleaned(text)]),
    stated,
  ]);
  if (readPage(json) === undefined) {
    throw new RangeError(
      `Expected a real date, a name of at most ${nameLimit} characters, and at most ${exerciseLimit} different exercises with messages of at most ${textLimit} characters, found ${json.slice(0, 200)}`,
    );
  }
  return json;
}

/** Reads what `writePage` wrote, and nothing else: of anything different it makes `undefined`. */
export function readPage(json: string): SharedPage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isList(value) || value.length !== 4) return undefined;
  const [name, date, shown, stated] = value;
  if ((name !== null && !isName(name)) || (date !== null && !isDay(date))) return undefined;
  if (!isList(shown) || !isList(stated) || !stated.every(isId)) return undefined;
  const rewrites: SharedRewrite[] = [];
  for (const pair of shown) {
    if (!isList(pair) || pair.length !== 2) return undefined;
    const [exercise, text] = pair;
    if (!isId(exercise) || !isMessage(text)) return undefined;
    rewrites.push({ exercise, text });
  }
  const exercises = [...rewrites.map(({ exercise }) => exercise), ...stated];
  if (exercises.length > exerciseLimit || new Set(exercises).size < exercises.length) {
    return undefined;
  }
  // Spaces, escapes and numbers can spell the same JSON in many ways; a link has one.
  if (JSON.stringify(value) !== json) return undefined;
  return {
    ...(name !== null && { name }),
    ...(date !== null && { date }),
    rewrites,
    stated,
  };
}

/** The same page with one message left out: the exercise is then stated, not shown. */
export function leaveOut(page: SharedPage, exercise: string): SharedPage {
  const rewrites = page.rewrites.filter((rewrite) => rewrite.exercise !== exercise);
  if (rewrites.length === page.rewrites.length) return page;
  return { ...page, rewrites, stated: [...page.stated, exercise] };
}
