import { leafState, type LeafState } from '../course.ts';
import { lessonProgress } from '../stores/progress.ts';

/** A lesson as the pages know it: its id, and the number of its leaf if it has one. */
export interface LessonLeaf {
  id: string;
  leaf?: number;
}

/** Calls `show` now and whenever the progress of one of the lessons changes; returns how to stop it. */
export function watchLessons(lessons: readonly LessonLeaf[], show: () => void): () => void {
  const stops = lessons.map(({ id }) => lessonProgress(id).listen(show));
  show();
  return () => stops.forEach((stop) => stop());
}

/** The states of the leaves, by number. */
export function leafStates(lessons: readonly LessonLeaf[]): Record<number, LeafState> {
  const states: Record<number, LeafState> = {};
  for (const { id, leaf } of lessons) {
    if (leaf !== undefined) states[leaf] = leafState(lessonProgress(id).get());
  }
  return states;
}
