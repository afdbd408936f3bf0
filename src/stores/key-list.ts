import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';

type Choice = 'on' | 'off';

let store: ReturnType<typeof persistentAtom<Choice>> | undefined;

function questionMark() {
  useSafeStorage();
  store ??= persistentAtom<Choice>('warm-hello:question-mark', 'on', {
    encode: (choice) => choice,
    decode: (word) => (word === 'off' ? 'off' : 'on'),
  });
  return store;
}

/** Whether `?` opens the list of keys. Who speaks to their computer may press it by accident, and can turn it off. */
export const questionMarkChoice = (): ReadableAtom<Choice> => questionMark();

export function letQuestionMarkOpen(on: boolean): void {
  questionMark().set(on ? 'on' : 'off');
}
