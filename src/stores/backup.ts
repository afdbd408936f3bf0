import { keptLessons, lessonProgress, putProgress, type LessonProgress } from './progress.ts';
import { mergedProgress, nothingYet, readSaved, record } from './saved.ts';

/** Says of a file that it is ours. */
const format = 'warm-hello-progress';
const version = 1;
/** The longest copy that is read, in UTF-16 units: a whole course many times over. */
const longest = 2_000_000;
const mostLessons = 200;

/** Lessons with what was done in them, by id. */
export type Backup = Readonly<Record<string, LessonProgress>>;

/** Why a text is no copy of the progress. */
export type BackupFault = 'empty' | 'too-large' | 'not-json' | 'other-format' | 'newer-version';

export type ReadBackup =
  | { readonly ok: true; readonly lessons: Backup }
  | { readonly ok: false; readonly reason: BackupFault };

/** All that is kept, as it stands. */
export function currentBackup(): Backup {
  const all = keptLessons().map((lesson) => [lesson, lessonProgress(lesson).get()] as const);
  return record(all.filter(([, progress]) => !isNothing(progress)));
}

const isNothing = ({ steps, answers, rewrites, finishedOn }: LessonProgress) =>
  steps.length === 0 &&
  Object.keys(answers).length === 0 &&
  Object.keys(rewrites).length === 0 &&
  finishedOn === undefined;

/** A copy as text, for a file or a link; `day` is a `localDay`. */
export const writeBackup = (lessons: Backup, day: string): string =>
  JSON.stringify({ format, version, day, lessons });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fault = (reason: BackupFault): ReadBackup => ({ ok: false, reason });

/** Reads what `writeBackup` wrote: known fields only, and of those what is whole. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.trim() === '') return fault('empty');
  if (text.length > longest) return fault('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('not-json');
  }
  if (!isObject(value) || value['format'] !== format) return fault('other-format');
  if (value['version'] !== version) {
    return fault(Number(value['version']) > version ? 'newer-version' : 'other-format');
  }
  const kept = value['lessons'];
  if (!isObject(kept)) return fault('other-format');
  const ids = Object.keys(kept);
  if (ids.length > mostLessons) return fault('too-large');
  const lessons = ids
    .filter((id) => /^[a-z][a-z0-9-]{0,79}$/.test(id) && isObject(kept[id]))
    .map((id) => {
      const { progress } = readSaved(JSON.stringify({ ...Object(kept[id]), v: 1 }));
      return [id, progress] as const;
    });
  return { ok: true, lessons: record(lessons) };
}

/**
 * Brings a copy back: in the place of all that is kept, or together with it, where of two drafts of one message the one
 * in this browser stays. Returns how to take it back.
 */
export function bringBack(lessons: Backup, how: 'replace' | 'merge'): () => void {
  const before = currentBackup();
  if (how === 'replace') {
    for (const lesson of Object.keys(before))
      if (!(lesson in lessons)) putProgress(lesson, undefined);
  }
  for (const [lesson, progress] of Object.entries(lessons)) {
    const mine = before[lesson];
    putProgress(
      lesson,
      how === 'merge' && mine !== undefined ? mergedProgress(nothingYet, mine, progress) : progress,
    );
  }
  return () => {
    for (const lesson of Object.keys(lessons)) {
      if (!(lesson in before)) putProgress(lesson, undefined);
    }
    for (const [lesson, progress] of Object.entries(before)) putProgress(lesson, progress);
  };
}
