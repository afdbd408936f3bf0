import type { LessonProgress } from './stores/saved.ts';

/** How far a lesson has come. */
export type LeafState = 'open' | 'begun' | 'done';

/** How far the reader has come in a lesson. */
export function leafState({ finishedOn, steps, answers, rewrites }: LessonProgress): LeafState {
  if (finishedOn !== undefined) return 'done';
  const touched = [steps, Object.keys(answers), Object.keys(rewrites)];
  return touched.some((list) => list.length > 0) ? 'begun' : 'open';
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
