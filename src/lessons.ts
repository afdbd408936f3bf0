import { readdirSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { checkDonts, checkIds, checkLessonFiles } from './lesson-checks.ts';
import { readingMinutes } from './reading-time.ts';
import { dontIds, type DontId } from './rules/index.ts';
import { stepNames, type StepName } from './steps.ts';

export interface Lesson {
  id: string;
  entry: CollectionEntry<'lessons'>;
  /** Path of its file, for messages to the author. */
  file: string;
  /** 1 to 6 for a lesson that teaches a don't: the number of its leaf. */
  leaf: number | undefined;
  /** At 200 words a minute, rounded, at least one. */
  minutes: number;
  /** The steps that it has, in their order. */
  steps: readonly StepName[];
  /** The ids of its questions, in their order. */
  questions: readonly string[];
  /** The ids of the exercises that it asks for, in their order. */
  exercises: readonly string[];
}

// Before the collection is asked: of two files with one id it keeps one, and says nothing.
checkLessonFiles(readdirSync('content/lessons').filter((name) => !name.startsWith('.')));

/** The components that ask a question. */
const questionForms = 'ChooseMessage|ChooseDay|FindSentence|NameBreaks|OrderSteps';

/** Every lesson in course order, which is the order of their file names. */
export const lessons: readonly Lesson[] = (await getCollection('lessons'))
  .map((entry) => ({ entry, file: entry.filePath ?? entry.id }))
  .sort((a, b) => a.file.localeCompare(b.file))
  .map(({ entry, file }) => ({
    id: entry.id,
    entry,
    file,
    leaf: leafOf(entry.data.dont),
    minutes: Math.max(1, Math.round(readingMinutes(entry.body ?? ''))),
    steps: stepsIn(entry.body ?? '', file),
    questions: idsOf(questionForms, entry.body ?? ''),
    exercises: idsOf('Rewrite', entry.body ?? ''),
  }));

checkDonts(lessons.map(({ file, entry }) => ({ file, dont: entry.data.dont })));
for (const { file, entry } of lessons) {
  checkIds(file, idsOf(`Example|Side|Rewrite|${questionForms}`, entry.body ?? ''));
}

/** The lesson that a component stands in, from the route's parameter. */
export function lessonOf(params: Record<string, string | undefined>): Lesson {
  const found = lessons.find(({ id }) => id === params['lesson']);
  if (found) return found;
  throw new Error(
    `Expected to stand in a lesson, found the route parameter "${params['lesson']}".`,
  );
}

/** The ids of a lesson's components of these names; `id` is the first prop of each. */
function idsOf(names: string, body: string): string[] {
  const tags = body.matchAll(new RegExp(`<(?:${names})\\s+id="([^"]+)"`, 'g'));
  return Array.from(tags, (match) => match[1] ?? '');
}

function leafOf(dont: DontId | undefined): number | undefined {
  return dont && dontIds.indexOf(dont) + 1;
}

function stepsIn(body: string, file: string): StepName[] {
  const found = Array.from(body.matchAll(/<Step name="([^"]*)"/g), (match) => match[1] ?? '');
  const steps = stepNames.filter((name) => found.includes(name));
  if (steps.length > 0 && steps.join() === found.join()) return steps;
  throw new Error(
    `${file}: expected <Step name="…"> for steps out of ${stepNames.join(', ')}, each once and in this order, found ${found.join(', ') || 'none'}.`,
  );
}
