import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom, WritableAtom } from 'nanostores';
import type { Move } from '../conversation/story.ts';
import { useSafeStorage } from './engine.ts';
import { courseKeys } from './keys.ts';

/** What was played of a conversation, and what is being written. */
export interface Played {
  readonly moves: readonly Move[];
  readonly draft: string;
}

const nothing: Played = { moves: [], draft: '' };
const longest = 5_000;
const mostMoves = 3;

const stores = new Map<string, WritableAtom<Played>>();

function store(id: string): WritableAtom<Played> {
  useSafeStorage();
  const known = stores.get(id);
  if (known) return known;
  const made = persistentAtom<Played>(`${courseKeys}v1:conversation:${id}`, nothing, {
    encode: (played) => JSON.stringify(played),
    decode: readPlayed,
  });
  stores.set(id, made);
  return made;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept: the moves up to the first one that is none, and the draft. Never throws. */
export function readPlayed(text: string): Played {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (!isObject(value)) return nothing;
  const moves: Move[] = [];
  const kept: unknown = value['moves'];
  for (const entry of Array.isArray(kept) ? kept.slice(0, mostMoves) : []) {
    const move = readMove(entry);
    if (move === undefined) break;
    moves.push(move);
  }
  const draft = value['draft'];
  return { moves, draft: typeof draft === 'string' ? draft.slice(0, longest) : '' };
}

function readMove(value: unknown): Move | undefined {
  if (!isObject(value)) return undefined;
  const { kind, text, days } = value;
  if (kind === 'let-go') return { kind };
  if (typeof text !== 'string' || text.length > longest) return undefined;
  if (kind === 'request' || kind === 'first') return { kind, text };
  if (kind !== 'follow-up' || typeof days !== 'number') return undefined;
  return Number.isInteger(days) && days >= 0 && days <= 365 ? { kind, text, days } : undefined;
}

/** What the learner has played with this person. */
export const played = (id: string): ReadableAtom<Played> => store(id);

/** Keeps it; nothing at all is forgotten. */
export function keepPlayed(id: string, { moves, draft }: Played): void {
  if (moves.length === 0 && draft === '' && store(id).get() === nothing) return;
  store(id).set({ moves, draft });
}
