import type { KeptStorage, StorageChange, StorageHost } from './engine.ts';

type Operation = 'getItem' | 'setItem' | 'removeItem' | 'key';

/** A browser for tests: one storage, seen by tabs that hear of each other's changes on `deliver`. */
export class FakeBrowser {
  readonly values = new Map<string, string>();
  /** Operations that throw. */
  readonly broken = new Set<Operation>();
  /** How many UTF-16 units of keys and values there is room for. */
  room = Infinity;
  /** How often something was written or removed. */
  writes = 0;
  readonly #tabs: FakeTab[] = [];
  #undelivered: (() => void)[] = [];

  openTab(): FakeTab {
    const tab = new FakeTab(this);
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets every tab hear what the others changed since the last time. */
  deliver(): void {
    while (this.#undelivered.length > 0) {
      const events = this.#undelivered;
      this.#undelivered = [];
      for (const event of events) event();
    }
  }

  /** The values as plain data, parsed. */
  contents(): Record<string, unknown> {
    return Object.fromEntries([...this.values].map(([key, value]) => [key, JSON.parse(value)]));
  }

  try(operation: Operation): void {
    if (this.broken.has(operation)) throw new Error(`${operation} is broken.`);
  }

  change(source: FakeTab, key: string | null, newValue: string | null): void {
    const others = new Map(this.values);
    if (key === null) others.clear();
    else if (newValue === null) others.delete(key);
    else others.set(key, newValue);
    const size = [...others].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (size > this.room) throw new Error('The quota has been exceeded.');
    this.values.clear();
    for (const [name, value] of others) this.values.set(name, value);
    this.writes += 1;
    for (const tab of this.#tabs.filter((other) => other !== source)) {
      this.#undelivered.push(() => tab.hear({ key, newValue, storageArea: tab.area }));
    }
  }
}

/** A tab of a `FakeBrowser`, as the host of a safe storage. */
export class FakeTab implements StorageHost {
  /** `undefined` and `null` as where a browser has no storage. */
  area: KeptStorage | null | undefined;
  readonly #browser: FakeBrowser;
  #changed: ((change: StorageChange) => void)[] = [];
  #shown: ((event: { readonly persisted: boolean }) => void)[] = [];

  constructor(browser: FakeBrowser) {
    this.#browser = browser;
    const write = (key: string | null, value: string | null) => browser.change(this, key, value);
    this.area = {
      get length() {
        return browser.values.size;
      },
      key(index) {
        browser.try('key');
        return [...browser.values.keys()][index] ?? null;
      },
      getItem(key) {
        browser.try('getItem');
        return browser.values.get(key) ?? null;
      },
      setItem(key, value) {
        browser.try('setItem');
        write(key, value);
      },
      removeItem(key) {
        browser.try('removeItem');
        write(key, null);
      },
    };
  }

  storage(): KeptStorage | null | undefined {
    return this.area;
  }

  listen(
    changed: (change: StorageChange) => void,
    shown: (event: { readonly persisted: boolean }) => void,
  ): void {
    this.#changed.push(changed);
    this.#shown.push(shown);
  }

  hear(change: StorageChange): void {
    for (const changed of this.#changed) changed(change);
  }

  show(persisted: boolean): void {
    for (const shown of this.#shown) shown({ persisted });
  }

  /** As the developer tools, another page, or the learner's "clear site data" would. */
  set(key: string, value: string | null): void {
    this.#browser.change(this, key, value);
  }

  clear(): void {
    this.#browser.change(this, null, null);
  }
}
