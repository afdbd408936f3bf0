import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';
import { courseKeys } from './keys.ts';

/** A step of a lesson, by their ids. */
export interface Place {
  readonly lesson: string;
  readonly step: string;
}

let store: WritableAtom<Place | undefined> | undefined;

function place() {
  useSafeStorage();
  store ??= persistentAtom<Place | undefined>(`${courseKeys}v1:place`, undefined, {
    encode: (place) => (place ? `${place.lesson}#${place.step}` : ''),
    decode(text) {
      const [lesson, step] = text.split('#');
      return lesson && step ? { lesson, step } : undefined;
    },
  });
  return store;
}

/**
 * Where the learner was last, if anywhere. A lesson or step that was renamed or removed since stays here until they
 * go somewhere else; whoever reads it looks whether it is there.
 */
export const lastPlace = (): ReadableAtom<Place | undefined> => place();

/** Remembers where the learner is; writes nothing where they were there already. */
export function takePlace(lesson: string, step: string): void {
  const { lesson: lastLesson, step: lastStep } = place().get() ?? {};
  if (lesson !== lastLesson || step !== lastStep) place().set({ lesson, step });
}

/** Forgets where the learner was. */
export function leavePlace(): void {
  if (place().get()) place().set(undefined);
}
