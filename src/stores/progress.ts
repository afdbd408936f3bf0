import { persistentAtom } from '@nanostores/persistent';
import { atom, computed } from 'nanostores';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';
import { courseKeys } from './keys.ts';
import { leavePlace } from './place.ts';
import { inOrder, mergedProgress, nothingYet, readSaved, record, writeSaved } from './saved.ts';
import type { LessonProgress, Rewrite } from './saved.ts';

export type { LessonProgress, Rewrite };

/** Why saved progress cannot be shown; either way its bytes are still there. */
export type Trouble = 'damaged' | 'newer';

interface Remembered {
  readonly key: string;
  /** The saved text as it is, so that what this page cannot read is never rewritten by reading. */
  readonly $text: WritableAtom<string | undefined>;
  /** Progress that must not be saved over what is there. */
  readonly $held: WritableAtom<LessonProgress | undefined>;
  readonly $progress: ReadableAtom<LessonProgress>;
}

const keyPattern = /^v(\d{1,9}):lesson:(.*)$/su;

const lessonKey = (lesson: string) => `${courseKeys}v1:lesson:${lesson}`;
const quarantineKey = (key: string, number: number) =>
  number === 1 ? `${key}:corrupt` : `${key}:corrupt:${number}`;

/** The version and lesson that a key of this course was written for, if it is one. */
function keyParts(key: string): { version: number; lesson: string } | undefined {
  if (!key.startsWith(courseKeys)) return undefined;
  const [, version, lesson] = keyPattern.exec(key.slice(courseKeys.length)) ?? [];
  return version === undefined || lesson === undefined
    ? undefined
    : { version: Number(version), lesson };
}

const lessons = new Map<string, Remembered>();
const $found = atom<Readonly<Record<string, Trouble>>>(record([]));

/** Lessons whose saved progress this page could not read, by id, until they are forgotten. */
export const $unreadable: ReadableAtom<Readonly<Record<string, Trouble>>> = $found;

function troubleOf(lesson: string, text: string | undefined): Trouble | undefined {
  const { condition } = readSaved(text);
  const isNewer = useSafeStorage()
    .keys()
    .map(keyParts)
    .some((parts) => parts?.lesson === lesson && parts.version > 1);
  if (isNewer) return 'newer';
  return condition === 'whole' ? undefined : condition;
}

function report(lesson: string, trouble: Trouble | undefined): void {
  if (trouble === undefined || $found.get()[lesson] === trouble) return;
  $found.set(record([...Object.entries($found.get()), [lesson, trouble]]));
}

/** Keeps a text that could not be read beside its key; returns whether it is safely there. */
function quarantined(key: string, text: string): boolean {
  const storage = useSafeStorage();
  for (let number = 1; ; number += 1) {
    const place = quarantineKey(key, number);
    const there = storage.read(place);
    if (there === undefined || there === text) return storage.write(place, text);
  }
}

function mergedTexts(base: string | undefined, mine: string, theirs: string): string | undefined {
  const saved = readSaved(theirs);
  if (saved.condition !== 'whole') return undefined;
  return writeSaved(
    mergedProgress(readSaved(base).progress, readSaved(mine).progress, saved.progress),
  );
}

function remembered(lesson: string): Remembered {
  const known = lessons.get(lesson);
  if (known !== undefined) return known;
  const key = lessonKey(lesson);
  useSafeStorage().mergeWith(key, mergedTexts);
  const $text = persistentAtom<string | undefined>(key, undefined);
  const $held = atom<LessonProgress | undefined>(undefined);
  const $progress = computed([$text, $held], (text, held) => held ?? readSaved(text).progress);
  const added = { key, $text, $held, $progress };
  lessons.set(lesson, added);
  // One subscriber stays as long as the page: an unmounted atom stops following other tabs.
  $text.subscribe((text) => report(lesson, troubleOf(lesson, text)));
  return added;
}

/** Makes one change to what is saved now, which another tab may have changed a moment ago. */
function change(lesson: string, changed: (progress: LessonProgress) => LessonProgress): void {
  const { key, $text, $held } = remembered(lesson);
  const text = useSafeStorage().read(key);
  const saved = readSaved(text).progress;
  const held = $held.get();
  const now = held === undefined ? saved : mergedProgress(nothingYet, held, saved);
  const next = changed(now);
  if (next === now) return;
  const trouble = troubleOf(lesson, text);
  report(lesson, trouble);
  const isSafe =
    trouble === undefined ||
    (trouble === 'damaged' && text !== undefined && quarantined(key, text));
  if (isSafe) $text.set(writeSaved(next));
  $held.set(isSafe ? undefined : next);
}

function changeRewrite(
  lesson: string,
  exercise: string,
  changed: (rewrite: Rewrite | undefined) => Rewrite,
): void {
  change(lesson, (progress) => ({
    ...progress,
    rewrites: record([
      ...Object.entries(progress.rewrites),
      [exercise, changed(progress.rewrites[exercise])],
    ]),
  }));
}

/** The day on the learner's own calendar, as YYYY-MM-DD. */
export function localDay(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/**
 * What the learner has done in a lesson, as kept in `localStorage` under the lesson's id; that of
 * a lesson renamed or removed stays there until the course is forgotten. Reading writes nothing.
 */
export function lessonProgress(lesson: string): ReadableAtom<LessonProgress> {
  return remembered(lesson).$progress;
}

/** Notes that the learner has done a step, once. */
export function finishStep(lesson: string, step: string): void {
  change(lesson, (progress) =>
    progress.steps.includes(step) ? progress : { ...progress, steps: [...progress.steps, step] },
  );
}

/** Remembers the learner's last answer to a quiz question. */
export function answerQuestion(lesson: string, question: string, answer: string): void {
  change(lesson, (progress) => ({
    ...progress,
    answers: record([...Object.entries(progress.answers), [question, answer]]),
  }));
}

/** Notes that a question wasn't right at first, so that it comes back at the end of the lesson. */
export function missQuestion(lesson: string, question: string): void {
  if (lessonProgress(lesson).get().again?.[question] === undefined) {
    answerAgain(lesson, question, '');
  }
}

/** Remembers the learner's last answer to a question that came back. */
export function answerAgain(lesson: string, question: string, answer: string): void {
  change(lesson, (progress) => ({
    ...progress,
    again: record([...Object.entries(progress.again ?? {}), [question, answer]]),
  }));
}

/** Notes a day on which something was done, so that it can come back later; `today` is a `localDay`. */
export function noteDay(lesson: string, today: string): void {
  change(lesson, (progress) =>
    progress.days?.includes(today)
      ? progress
      : { ...progress, days: inOrder([...(progress.days ?? []), today]) },
  );
}

/** Remembers a rewrite as typed so far; a text too long to save stays in this tab, whole. */
export function draftRewrite(lesson: string, exercise: string, text: string): void {
  changeRewrite(lesson, exercise, (rewrite) => ({ tries: 0, ...rewrite, text }));
}

/** Counts a try at an exercise, and remembers the text that passed; `today` is a `localDay`. */
export function checkRewrite(
  lesson: string,
  exercise: string,
  text: string,
  passed: boolean,
  today: string,
): void {
  changeRewrite(lesson, exercise, (rewrite) => ({
    ...rewrite,
    text,
    tries: (rewrite?.tries ?? 0) + 1,
    ...(passed && { passedText: text, passedOn: today }),
  }));
}

/** Notes the day on which the learner first finished a lesson; `today` is a `localDay`. */
export function finishLesson(lesson: string, today: string): void {
  change(lesson, (progress) =>
    progress.finishedOn === undefined ? { ...progress, finishedOn: today } : progress,
  );
}

/** The lessons of which something is kept, by id, in the order of the alphabet. */
export function keptLessons(): string[] {
  const ids = useSafeStorage()
    .keys()
    .flatMap((key) => {
      const parts = keyParts(key);
      return parts?.version === 1 && lessonKey(parts.lesson) === key ? [parts.lesson] : [];
    })
    .filter((lesson) => !/:corrupt(?::\d+)?$/.test(lesson));
  return [...new Set(ids)].toSorted();
}

/** Puts other progress in the place of a lesson's, as when a copy is brought back; nothing leaves none. */
export function putProgress(lesson: string, progress: LessonProgress | undefined): void {
  // Not forgotten: what was set aside as unreadable stays.
  change(lesson, () => progress ?? nothingYet);
}

function forget(isForgotten: (lesson: string | undefined) => boolean): void {
  const storage = useSafeStorage();
  for (const key of storage.keys()) {
    if (key.startsWith(courseKeys) && isForgotten(keyParts(key)?.lesson)) storage.remove(key);
  }
  for (const [lesson, { $text, $held }] of lessons) {
    if (!isForgotten(lesson)) continue;
    $text.set(undefined);
    $held.set(undefined);
  }
  $found.set(record(Object.entries($found.get()).filter(([lesson]) => !isForgotten(lesson))));
}

/** Forgets what the learner did in a lesson, with any damaged copy of it. */
export function forgetLesson(lesson: string): void {
  forget((found) => found === lesson || (found?.startsWith(`${lesson}:corrupt`) ?? false));
}

/** Forgets all that this course has kept in this browser, and nothing of another. */
export function forgetCourse(): void {
  leavePlace();
  forget(() => true);
}
