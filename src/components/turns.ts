import type { Steps } from '../rules/index.ts';

/** Milliseconds of work in a turn; a slow phone takes four times as long for a single step. */
const turn = 8;

/** Does work in short turns, so that a key pressed meanwhile hasn't long to wait. Clearing the newest timer stops it. */
export function inTurns<T>(
  steps: Steps<T>,
  hear: { next: (timer: number) => void; done: (result: T) => void },
): number {
  const go = () => {
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done === true) {
        hear.next(window.setTimeout(() => hear.done(value)));
        return;
      }
    } while (performance.now() - start < turn);
    hear.next(window.setTimeout(go));
  };
  return window.setTimeout(go);
}
