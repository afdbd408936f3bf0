import { exercises } from './exercises.ts';
import { lessons } from './lessons.ts';
import { path } from './paths.ts';
import type { Task } from './review.ts';
import { dontWords } from './virtues.ts';

/** Something that may come back, with what a link to it says. */
export interface LinkedTask extends Task {
  title: string;
  path: string;
}

/** All that may come back: every exercise, and the questions of the lessons that teach a don't. */
export const tasks: readonly LinkedTask[] = [
  ...exercises.map(({ id, title, judged: { dont } }): LinkedTask => ({
    kind: 'exercise',
    id,
    dont,
    shelf: dont,
    title,
    path: path(`practice/${id}/`),
  })),
  ...lessons.flatMap(({ id: lesson, entry, questions }) => {
    const { dont } = entry.data;
    if (dont === undefined) return [];
    return questions.map((id): LinkedTask => ({
      kind: 'question',
      id,
      dont,
      shelf: lesson,
      title: `A question from “${dontWords[dont].title}”`,
      path: path(`lessons/${lesson}/#question-${id}`),
    }));
  }),
];
