import { draftRewrite, lessonProgress } from '../stores/progress.ts';
import { part } from './part.ts';

/**
 * Until the checker has come, shows the drafts that are remembered and keeps what is typed: whoever leaves sooner finds
 * their words again. Ends with what it returns.
 */
export function keepWords(): () => void {
  const drafts = Array.from(
    document.querySelectorAll<HTMLElement>('message-rewrite:not(:defined)'),
    (exercise) => {
      const { shelf = '', exercise: id = '' } = exercise.dataset;
      const text = part(exercise, 'text', HTMLTextAreaElement);
      const known = lessonProgress(shelf).get().rewrites[id]?.text ?? '';
      if (text.value === '') text.value = known;
      return { shelf, id, text, known };
    },
  );
  const keep = () => {
    for (const { shelf, id, text, known } of drafts)
      if (text.value !== known) draftRewrite(shelf, id, text.value);
  };
  const leaving = new AbortController();
  window.addEventListener('pagehide', keep, { signal: leaving.signal });
  // As the checker does: before a press on a link is acted on.
  document.addEventListener('click', keep, { capture: true, signal: leaving.signal });
  return () => leaving.abort();
}
