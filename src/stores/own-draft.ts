import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import { useSafeStorage } from './engine.ts';
import { courseKeys } from './keys.ts';

/** The fields of a form, by their names. */
export type Draft = Readonly<Record<string, string>>;

/** More than any form of ours has. */
const mostFields = 40;
const longest = 20_000;

let store: WritableAtom<Draft | undefined> | undefined;

function draft() {
  useSafeStorage();
  store ??= persistentAtom<Draft | undefined>(`${courseKeys}v1:own`, undefined, {
    encode: (fields) => JSON.stringify(fields),
    decode: readDraft,
  });
  return store;
}

/** Reads what was kept: texts under names, and nothing else. Never throws. */
export function readDraft(text: string): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value)
    .slice(0, mostFields)
    .filter(([name, words]) => /^[a-z-]{1,30}$/.test(name) && typeof words === 'string')
    .map(([name, words]) => [name, String(words).slice(0, longest)] as const);
  return Object.fromEntries(entries);
}

/** The learner's own message and its reader, if they want it kept on this device. */
export const ownDraft = (): ReadableAtom<Draft | undefined> => draft();

/** Keeps the fields. Only after the learner has said so. */
export function keepOwn(fields: Draft): void {
  draft().set(fields);
}

/** Forgets them. */
export function forgetOwn(): void {
  if (draft().get() !== undefined) draft().set(undefined);
}
