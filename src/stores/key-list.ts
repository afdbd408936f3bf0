import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';

export const questionMarkKey = 'warm-hello:question-mark';

let store: ReturnType<typeof persistentAtom<boolean>> | undefined;

function questionMark() {
  useSafeStorage();
  store ??= persistentAtom<boolean>(questionMarkKey, true, {
    encode: (on) => (on ? 'on' : 'off'),
    decode: (word) => word !== 'off',
  });
  return store;
}

/** Whether `?` opens the list of keys. Who speaks to their computer may press it by accident, and can turn it off. */
export const questionMarkOpens = (): ReadableAtom<boolean> => questionMark();

export function letQuestionMarkOpen(on: boolean): void {
  questionMark().set(on);
}
