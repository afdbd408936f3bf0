import { capital, inWords } from '../names.ts';
import { orderedReply, type Form } from './form.ts';
import { part } from './part.ts';

/** Steps to be put in order, moved up and down by buttons. */
export function ordering(host: HTMLElement): Form {
  const list = part(host, 'ordering', HTMLOListElement);
  const steps = () => Array.from(list.querySelectorAll<HTMLElement>('[data-part="answer"]'));
  const valueOf = (step: HTMLElement) => step.dataset['value'] ?? '';
  /** The ends of the list: the buttons that lead nowhere say so, and keep the focus that they may have. */
  const showEnds = () => {
    for (const [index, step] of steps().entries()) {
      for (const button of step.querySelectorAll<HTMLElement>('[data-move]')) {
        const end = button.dataset['move'] === 'up' ? 0 : steps().length - 1;
        button.setAttribute('aria-disabled', String(index === end));
      }
    }
  };
  return {
    open() {
      for (const step of steps()) part(step, 'moves', HTMLElement).hidden = false;
      showEnds();
    },
    given: () => steps().map(valueOf),
    put(values) {
      const byValue = new Map(steps().map((step) => [valueOf(step), step]));
      const inOrder = values.flatMap((value) => byValue.get(value) ?? []);
      if (new Set(inOrder).size !== byValue.size || values.length !== byValue.size) return false;
      list.append(...inOrder);
      showEnds();
      return true;
    },
    judge() {
      const isRight = (step: HTMLElement, index: number) => step.dataset['place'] === String(index);
      const right = steps().filter(isRight).length;
      for (const [index, step] of steps().entries()) {
        step.dataset['answer'] = isRight(step, index) ? 'right' : 'wrong';
      }
      const reasons = steps()
        .filter((step, index) => !isRight(step, index))
        .map((step) => part(step, 'reason', HTMLElement).textContent)
        .join(' ');
      return {
        solved: right === steps().length,
        reply: orderedReply(right, steps().length),
        reasons,
      };
    },
    clear() {
      for (const step of steps()) delete step.dataset['answer'];
    },
    press(button) {
      const step = button.closest<HTMLElement>('[data-part="answer"]');
      const way = button.closest<HTMLElement>('[data-move]')?.dataset['move'];
      if (!step || way === undefined) return undefined;
      const other = way === 'up' ? step.previousElementSibling : step.nextElementSibling;
      // The neighbour moves, so that what has the focus keeps it.
      if (way === 'up' && other) step.after(other);
      else if (other) step.before(other);
      showEnds();
      const place = `${inWords(steps().indexOf(step) + 1)} of ${inWords(steps().length)}`;
      return other
        ? `“${valueOf(step)}” is now number ${place}.`
        : `“${valueOf(step)}” stays number ${place}. ${capital(way === 'up' ? 'nothing is above it' : 'nothing is below it')}.`;
    },
  };
}
