import { counted } from './names.ts';
import type { LessonProgress, Rewrite } from './stores/saved.ts';

/** How far a lesson has come. */
export type LeafState = 'open' | 'begun' | 'done';

/** How far the reader has come in a lesson. */
export function leafState({ finishedOn, steps, answers, rewrites }: LessonProgress): LeafState {
  if (finishedOn !== undefined) return 'done';
  const touched = [steps, Object.keys(answers), Object.keys(rewrites)];
  return touched.some((list) => list.length > 0) ? 'begun' : 'open';
}

/** How far the reader has come with an exercise. */
export function exerciseState(rewrite: Rewrite | undefined): LeafState {
  if (rewrite?.passedText !== undefined) return 'done';
  return rewrite && (rewrite.text !== '' || rewrite.tries > 0) ? 'begun' : 'open';
}

/** Where to go on: the lesson, the step they were at if it was there, and the step to go to if one is open. */
export interface Resumed<L> {
  lesson: L;
  was?: string;
  next?: string;
}

/** Where a learner goes on who has begun something and not finished all: where they were, if that isn't done. */
export function resumed<L extends { id: string; steps: readonly string[] }>(
  lessons: readonly L[],
  progressOf: (lesson: string) => LessonProgress,
  place: { lesson: string; step: string } | undefined,
): Resumed<L> | undefined {
  const open = lessons.filter(({ id }) => leafState(progressOf(id)) !== 'done');
  const last = open.find(({ id }) => id === place?.lesson);
  // Practice on a don't begins its leaf, but a lesson that was read in goes first.
  const isRead = ({ id }: L) => {
    const { steps, answers } = progressOf(id);
    return steps.length > 0 || Object.keys(answers).length > 0;
  };
  const isBegun = ({ id }: L) => leafState(progressOf(id)) === 'begun';
  const lesson = last ?? open.find(isRead) ?? open.find(isBegun) ?? open[0];
  const isNew = !last && lessons.every(({ id }) => leafState(progressOf(id)) === 'open');
  if (!lesson || isNew) return undefined;
  const was = lesson === last ? lesson.steps.find((step) => step === place?.step) : undefined;
  const { steps: done } = progressOf(lesson.id);
  const undone = lesson.steps.filter((step) => !done.includes(step) && step !== 'keep');
  const next = was !== undefined && undone.includes(was) ? was : undone[0];
  return {
    lesson,
    ...(was !== undefined && { was }),
    ...(next !== undefined && { next }),
  };
}

/** The states of the plant's parts: its leaves by number, its stem by segment, its flower. */
export interface PlantState {
  leaves: Readonly<Record<number, LeafState>>;
  /** As many segments of the stem as stand below the highest leaf that was begun are drawn in ink. */
  stem: number;
  inFlower: boolean;
}

const leafCount = 6;

/** The plant, from the states of the lessons that have a leaf. */
export function plantState(leaves: Readonly<Record<number, LeafState>>): PlantState {
  const numbers = Array.from({ length: leafCount }, (_, index) => index + 1);
  const highest = numbers.findLast((number) => (leaves[number] ?? 'open') !== 'open') ?? 0;
  const inFlower = numbers.every((number) => leaves[number] === 'done');
  return { leaves, stem: inFlower ? leafCount + 1 : highest, inFlower };
}

/** "2 of 6 leaves", in full and in brief. */
export function leavesLine(leaves: Readonly<Record<number, LeafState>>): {
  full: string;
  brief: string;
} {
  const done = Object.values(leaves).filter((state) => state === 'done').length;
  return { full: `${done} of ${leafCount} leaves`, brief: `${done}/${leafCount}` };
}

/** What a lesson asks for to be whole. */
export interface Whole {
  id: string;
  questions: readonly string[];
  exercises: readonly string[];
  /** Under what its exercises are kept. */
  shelf: string;
}

/** How many of a lesson's questions have no answer yet, and how many of its messages don't pass yet. */
export function missing(
  { id, questions, exercises, shelf }: Whole,
  progressOf: (id: string) => LessonProgress,
): { questions: number; messages: number } {
  const { answers } = progressOf(id);
  const { rewrites } = progressOf(shelf);
  return {
    questions: questions.filter((question) => answers[question] === undefined).length,
    messages: exercises.filter((exercise) => exerciseState(rewrites[exercise]) !== 'done').length,
  };
}

/** What is missing, in words. */
export function missingLine({
  questions,
  messages,
}: {
  questions: number;
  messages: number;
}): string {
  const parts = [
    ...(questions > 0 ? [counted(questions, 'question')] : []),
    ...(messages > 0 ? [counted(messages, 'message')] : []),
  ];
  return parts.length > 0 ? `${parts.join(' and ')} to go` : 'to be read to its end';
}
