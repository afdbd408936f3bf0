import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';

export type Theme = 'system' | 'light' | 'dark';
export const isTheme = (word: string): word is Theme => /^(?:system|light|dark)$/.test(word);

/** Also read by `theme.js` before the first paint; a test holds the two together. */
export const themeKey = 'warm-hello:theme';

let store: ReturnType<typeof persistentAtom<Theme>> | undefined;

function theme() {
  useSafeStorage();
  store ??= persistentAtom<Theme>(themeKey, 'system', {
    encode: (value) => value,
    decode: (word) => (isTheme(word) ? word : 'system'),
  });
  return store;
}

/** Light or dark, as the learner wants it; at first as their system does. */
export const themeChoice = (): ReadableAtom<Theme> => theme();

export function chooseTheme(choice: Theme): void {
  theme().set(choice);
}
