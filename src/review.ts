import { exerciseState } from './course.ts';
import { daysLater } from './days.ts';
import { mixed } from './order.ts';
import type { DontId } from './rules/index.ts';
import { inOrder, type LessonProgress } from './stores/saved.ts';

/** After how many days what was done comes back. */
export const gaps = [2, 7, 21] as const;

/** Something to do: an exercise, or a question of a lesson. */
export interface Task {
  kind: 'exercise' | 'question';
  /** Unique among the exercises, or in its lesson. */
  id: string;
  dont: DontId;
  /** Under what it is kept: a don't, or a lesson. */
  shelf: string;
}

/** Finds the progress that is kept under a don't or a lesson. */
export type ProgressOf = (shelf: string) => LessonProgress;

/** The days on which something was done, those of progress saved before days were noted among them. */
export function daysDone(progress: LessonProgress): string[] {
  const { days = [], finishedOn, rewrites } = progress;
  const passed = Object.values(rewrites).map(({ passedOn }) => passedOn);
  return inOrder([...days, finishedOn, ...passed].filter((day) => day !== undefined));
}

/**
 * The days of review still to come, or past and missed. The first thing done sets three; whatever is done on such a
 * day or later settles it, and what is done when none is left begins again.
 */
export function pendingReviews(days: readonly string[]): string[] {
  let pending: string[] = [];
  for (const day of days) {
    pending =
      pending.length === 0
        ? gaps.map((gap) => daysLater(day, gap))
        : pending.filter((review) => review > day);
  }
  return pending;
}

/** What is due today, one thing for each don't whose day has come, the don'ts mixed. */
export function dueTasks<T extends Task>(
  tasks: readonly T[],
  progressOf: ProgressOf,
  today: string,
): T[] {
  const donts = [...new Set(tasks.map(({ dont }) => dont))].filter((dont) =>
    reviewsOf(dont, tasks, progressOf).some((review) => review <= today),
  );
  return mixed(donts, today).flatMap((dont) => {
    const task = nextTask(
      tasks.filter((each) => each.dont === dont),
      progressOf,
    );
    return task ? [task] : [];
  });
}

/** The days of review from today on, each with its don'ts. */
export function reviewDays(
  tasks: readonly Task[],
  progressOf: ProgressOf,
  today: string,
): { day: string; donts: DontId[] }[] {
  const donts = [...new Set(tasks.map(({ dont }) => dont))].map((dont) => ({
    dont,
    days: reviewsOf(dont, tasks, progressOf),
  }));
  const days = inOrder(donts.flatMap((each) => each.days)).filter((day) => day >= today);
  return days.map((day) => ({
    day,
    donts: donts.filter((each) => each.days.includes(day)).map(({ dont }) => dont),
  }));
}

function reviewsOf(dont: DontId, tasks: readonly Task[], progressOf: ProgressOf): string[] {
  const shelves = new Set(tasks.filter((task) => task.dont === dont).map(({ shelf }) => shelf));
  return pendingReviews(inOrder([...shelves].flatMap((shelf) => daysDone(progressOf(shelf)))));
}

/** What wasn't done yet, in its order, exercises first; else the exercise that was passed longest ago. */
function nextTask<T extends Task>(tasks: readonly T[], progressOf: ProgressOf): T | undefined {
  const isDone = ({ kind, id, shelf }: Task) => {
    const { rewrites, answers } = progressOf(shelf);
    return kind === 'exercise' ? exerciseState(rewrites[id]) === 'done' : answers[id] !== undefined;
  };
  const exercises = tasks.filter(({ kind }) => kind === 'exercise');
  const questions = tasks.filter(({ kind }) => kind === 'question');
  const passedOn = ({ id, shelf }: Task) => progressOf(shelf).rewrites[id]?.passedOn ?? '';
  return (
    [...exercises, ...questions].find((task) => !isDone(task)) ??
    exercises.toSorted((a, b) => passedOn(a).localeCompare(passedOn(b)))[0] ??
    questions[0]
  );
}
