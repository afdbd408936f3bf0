import { setPersistentEngine } from '@nanostores/persistent';
import type { PersistentEvents, PersistentStore } from '@nanostores/persistent';
import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';

/** `unsaved`: the newest changes are only in this tab; `unavailable`: so is everything. */
export type StorageState = 'kept' | 'unsaved' | 'unavailable';

/** The part of `localStorage` that is used. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The part of a `storage` event that is used. */
export interface StorageChange {
  readonly key: string | null;
  readonly newValue: string | null;
  readonly storageArea: unknown;
}

/** Where values are kept and what tells of changes: a browser's window, or a fake one in tests. */
export interface StorageHost {
  /** May throw or be missing, as `localStorage` may. */
  storage(): KeptStorage | null | undefined;
  listen(
    changed: (change: StorageChange) => void,
    shown: (event: { readonly persisted: boolean }) => void,
  ): void;
}

/** Brings unsaved changes and those of another tab together; `undefined` leaves theirs untouched. */
export type Merge = (base: string | undefined, mine: string, theirs: string) => string | undefined;

/** The longest value saved, in UTF-16 units, so that one paste cannot take the room of the course. */
export const longestValue = 100_000;

const $state = atom<StorageState>('kept');

/** Whether what the learner does is being saved, for a notice on the page. */
export const $storage: ReadableAtom<StorageState> = $state;

/** A storage that never throws: it keeps its own copy and saves that as soon as it can. */
export class SafeStorage {
  /** Ours to `setPersistentEngine`; it has no `ownKeys`, so it serves `persistentAtom` alone. */
  readonly engine: PersistentStore;
  readonly events: PersistentEvents;
  readonly #host: StorageHost;
  readonly #report: (state: StorageState) => void;
  /** What this tab holds; `null` for a value removed here. */
  readonly #mine = new Map<string, string | null>();
  /** What was in the storage when this tab last looked. A value is unsaved where the two differ. */
  readonly #seen = new Map<string, string | null>();
  readonly #refused = new Set<string>();
  readonly #merges = new Map<string, Merge>();
  readonly #restores = new Map<() => void, string>();
  #readable = true;

  constructor(host: StorageHost, report: (state: StorageState) => void) {
    this.#host = host;
    this.#report = report;
    const values: PersistentStore = {};
    this.engine = new Proxy(values, {
      get: (_, key) => this.read(String(key)),
      has: (_, key) => this.read(String(key)) !== undefined,
      set: (_, key, value) => {
        this.write(String(key), String(value));
        return true;
      },
      deleteProperty: (_, key) => {
        this.remove(String(key));
        return true;
      },
    });
    this.events = {
      addEventListener: (key, _listener, restore) => this.#restores.set(restore, key),
      removeEventListener: (_key, _listener, restore) => this.#restores.delete(restore),
    };
    host.listen(
      (change) => this.#follow(change),
      (event) => this.#wake(event.persisted),
    );
    this.#readable = this.#storage() !== undefined;
    this.#tell();
  }

  /** The newest value: of any tab, with this tab's unsaved changes; `undefined` if there is none. */
  read(key: string): string | undefined {
    const theirs = this.#stored(key);
    if (theirs !== undefined) this.#absorb(key, theirs);
    this.#tell();
    return this.#mine.get(key) ?? undefined;
  }

  /** Keeps a value, with all that waited to be saved; returns whether this one was saved. */
  write(key: string, value: string): boolean {
    this.#mine.set(key, value);
    return this.#flush(key);
  }

  /** Forgets a value. */
  remove(key: string): void {
    this.read(key);
    this.#mine.set(key, null);
    this.#flush(key);
  }

  /** All keys of the origin, with those not saved yet. */
  keys(): string[] {
    const keys = new Set([...this.#mine.keys()].filter((key) => this.#mine.get(key) !== null));
    try {
      const storage = this.#storage();
      for (let index = 0; index < (storage?.length ?? 0); index += 1) {
        const key = storage?.key(index);
        if (typeof key === 'string') keys.add(key);
      }
    } catch {
      this.#readable = false;
      this.#tell();
    }
    return [...keys];
  }

  /** Sets how unsaved changes to a value meet those of another tab; without it, this tab's win. */
  mergeWith(key: string, merge: Merge): void {
    this.#merges.set(key, merge);
  }

  #storage(): KeptStorage | undefined {
    try {
      return this.#host.storage() ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** `undefined` where the storage cannot be read, `null` where it has no such key. */
  #stored(key: string): string | null | undefined {
    try {
      const value = this.#storage()?.getItem(key);
      this.#readable = value !== undefined;
      return value;
    } catch {
      this.#readable = false;
      return undefined;
    }
  }

  #absorb(key: string, theirs: string | null): void {
    const seen = this.#seen.get(key) ?? null;
    const mine = this.#mine.get(key) ?? null;
    if (theirs === seen) return;
    this.#seen.set(key, theirs);
    this.#refused.delete(key);
    // Gone without a word, as after `localStorage.clear()`: what this tab holds now counts as unsaved.
    if (theirs === null) return;
    if (mine === seen || mine === null) {
      this.#mine.set(key, theirs);
      return;
    }
    const merge = this.#merges.get(key);
    const merged = merge ? merge(seen ?? undefined, mine, theirs) : mine;
    if (merged === undefined) this.#refused.add(key);
    else this.#mine.set(key, merged);
  }

  #flush(key: string): boolean {
    this.#save(key);
    for (const other of this.#unsaved()) {
      if (other !== key) this.#save(other);
    }
    this.#tell();
    return !this.#isUnsaved(key);
  }

  #save(key: string): void {
    // Looking first means that a value which could not be read is never written over.
    const theirs = this.#stored(key);
    if (theirs === undefined) return;
    this.#absorb(key, theirs);
    const mine = this.#mine.get(key) ?? null;
    if (mine === theirs || this.#refused.has(key) || (mine?.length ?? 0) > longestValue) return;
    try {
      if (mine === null) this.#storage()?.removeItem(key);
      else this.#storage()?.setItem(key, mine);
      this.#seen.set(key, mine);
    } catch {
      // A full disk: the value stays unsaved, which `#tell` reports.
    }
  }

  #isUnsaved(key: string): boolean {
    return (this.#mine.get(key) ?? null) !== (this.#seen.get(key) ?? null);
  }

  #unsaved(): string[] {
    return [...this.#mine.keys()].filter((key) => this.#isUnsaved(key));
  }

  #tell(): void {
    if (!this.#readable) this.#report('unavailable');
    else this.#report(this.#unsaved().length > 0 ? 'unsaved' : 'kept');
  }

  #drop(key: string): void {
    this.#mine.delete(key);
    this.#seen.delete(key);
    this.#refused.delete(key);
  }

  #follow({ key, newValue, storageArea }: StorageChange): void {
    if (storageArea !== this.#storage()) return;
    // A key removed by name was forgotten on purpose, unlike one that `clear()` took.
    if (key !== null && newValue === null && this.#stored(key) === null) this.#drop(key);
    for (const [restore, restored] of [...this.#restores]) {
      if (key === null || key === restored) restore();
    }
    this.#tell();
  }

  #wake(persisted: boolean): void {
    if (persisted) {
      // A frozen page heard no events, so for it every saved value that is gone was forgotten.
      for (const key of this.#mine.keys()) {
        if (!this.#isUnsaved(key) && this.#stored(key) === null) this.#drop(key);
      }
    }
    for (const restore of [...this.#restores.keys()]) restore();
    this.#tell();
  }
}

const page: StorageHost = {
  storage: () => globalThis.localStorage,
  listen(changed, shown) {
    globalThis.addEventListener?.('storage', changed);
    globalThis.addEventListener?.('pageshow', shown);
  },
};

let installed: SafeStorage | undefined;

/** Puts the safe storage under every persistent store made from now on; the first call decides. */
export function useSafeStorage(host: StorageHost = page): SafeStorage {
  if (installed === undefined) {
    installed = new SafeStorage(host, (state) => $state.set(state));
    setPersistentEngine(installed.engine, installed.events);
  }
  return installed;
}
