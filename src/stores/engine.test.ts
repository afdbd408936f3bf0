import { atom } from 'nanostores';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { longestValue, SafeStorage } from './engine.ts';
import type { StorageState } from './engine.ts';
import { FakeBrowser } from './fake.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

function openTab() {
  const tab = browser.openTab();
  const $state = atom<StorageState>('kept');
  return { tab, $state, storage: new SafeStorage(tab, (state) => $state.set(state)) };
}

describe('SafeStorage', () => {
  test('keeps, finds and forgets a value', () => {
    const { storage, $state } = openTab();
    expect(storage.write('a', '1')).toBe(true);
    expect([storage.read('a'), storage.keys(), $state.get()]).toEqual(['1', ['a'], 'kept']);
    storage.remove('a');
    expect([storage.read('a'), storage.keys(), $state.get()]).toEqual([undefined, [], 'kept']);
    expect(browser.contents()).toEqual({});
  });

  test('serves as an engine for persistent stores', () => {
    const { engine } = openTab().storage;
    engine['a'] = '1';
    expect(['a' in engine, engine['a'], browser.contents()]).toEqual([true, '1', { a: 1 }]);
    delete engine['a'];
    expect(['a' in engine, engine['a'], browser.contents()]).toEqual([false, undefined, {}]);
  });

  test.each(['length', 'key', 'clear', 'constructor', '__proto__', 'toString'])(
    'treats %j as a key like any other',
    (key) => {
      const { storage } = openTab();
      expect(storage.read(key)).toBe(undefined);
      expect(key in storage.engine).toBe(false);
      storage.write(key, '1');
      expect([...browser.values]).toEqual([[key, '1']]);
    },
  );

  test.each([
    ['getItem', 'unavailable'],
    ['setItem', 'unsaved'],
    ['removeItem', 'unsaved'],
    ['key', 'kept'],
  ] as const)('works from memory while %s throws, then catches up', (operation, state) => {
    const { storage, $state } = openTab();
    storage.write('old', '1');
    browser.broken.add(operation);
    storage.write('new', '2');
    storage.remove('old');
    expect([storage.read('new'), storage.read('old')]).toEqual(['2', undefined]);
    expect('old' in storage.engine).toBe(false);
    expect($state.get()).toBe(state);
    expect(storage.keys()).toContain('new');
    browser.broken.clear();
    storage.write('newest', '3');
    expect(browser.contents()).toEqual({ new: 2, newest: 3 });
    expect($state.get()).toBe('kept');
  });

  test.each([
    ['null', () => null],
    ['missing', () => undefined],
    [
      'forbidden',
      () => {
        throw new Error('The operation is insecure.');
      },
    ],
  ])('works from memory where the storage is %s', (_, area) => {
    const $state = atom<StorageState>('kept');
    const storage = new SafeStorage({ storage: area, listen() {} }, (state) => $state.set(state));
    expect($state.get()).toBe('unavailable');
    expect(storage.write('a', '1')).toBe(false);
    expect([storage.read('a'), storage.keys(), $state.get()]).toEqual(['1', ['a'], 'unavailable']);
    storage.remove('a');
    expect([storage.read('a'), $state.get()]).toEqual([undefined, 'unavailable']);
  });

  test('keeps what a full disk refuses, and saves it when there is room', () => {
    const { storage, $state } = openTab();
    browser.room = 100;
    const text = 'x'.repeat(200);
    expect(storage.write('a', text)).toBe(false);
    expect([storage.read('a'), $state.get(), browser.values.size]).toEqual([text, 'unsaved', 0]);
    browser.room = 1000;
    expect(storage.write('b', '1')).toBe(true);
    expect([...browser.values]).toEqual([
      ['b', '1'],
      ['a', text],
    ]);
    expect($state.get()).toBe('kept');
  });

  test('keeps a value too long to save whole, in this tab', () => {
    const { storage, $state } = openTab();
    const text = 'x'.repeat(longestValue + 1);
    expect(storage.write('a', text)).toBe(false);
    expect([storage.read('a'), $state.get(), browser.values.size]).toEqual([text, 'unsaved', 0]);
    expect(storage.write('a', text.slice(1))).toBe(true);
    expect($state.get()).toBe('kept');
  });

  test('never writes over a value that it could not read', () => {
    const { storage } = openTab();
    browser.values.set('a', 'theirs');
    browser.broken.add('getItem');
    storage.write('a', 'mine');
    expect([...browser.values]).toEqual([['a', 'theirs']]);
    storage.mergeWith('a', (base, mine, theirs) => `${base}, ${mine}, ${theirs}`);
    browser.broken.clear();
    expect(storage.read('a')).toBe('undefined, mine, theirs');
  });

  test('merges unsaved changes with those of another tab', () => {
    const { storage, $state } = openTab();
    const other = openTab();
    storage.mergeWith('a', (base, mine, theirs) => `${base}, ${mine}, ${theirs}`);
    storage.write('a', 'base');
    browser.broken.add('setItem');
    storage.write('a', 'mine');
    browser.broken.clear();
    other.storage.write('a', 'theirs');
    browser.deliver();
    expect(storage.read('a')).toBe('base, mine, theirs');
    expect($state.get()).toBe('unsaved');
    storage.write('b', '1');
    expect(browser.values.get('a')).toBe('base, mine, theirs');
  });

  test('leaves a value alone that must not be merged', () => {
    const { storage, $state } = openTab();
    storage.mergeWith('a', () => undefined);
    browser.broken.add('setItem');
    storage.write('a', 'mine');
    browser.broken.clear();
    browser.values.set('a', 'theirs');
    expect(storage.write('a', 'mine, later')).toBe(false);
    expect([storage.read('a'), browser.values.get('a'), $state.get()]).toEqual([
      'mine, later',
      'theirs',
      'unsaved',
    ]);
  });

  test('outlives another tab that clears the storage', () => {
    const { storage, $state } = openTab();
    storage.write('a', '1');
    browser.openTab().clear();
    expect([storage.read('a'), $state.get()]).toEqual(['1', 'unsaved']);
    storage.write('b', '2');
    expect([browser.contents(), $state.get()]).toEqual([{ a: 1, b: 2 }, 'kept']);
  });

  test('forgets what another tab removes by name', () => {
    const { storage, $state } = openTab();
    const other = openTab();
    storage.write('a', '1');
    other.storage.remove('a');
    browser.deliver();
    storage.write('b', '2');
    expect([storage.read('a'), browser.contents(), $state.get()]).toEqual([
      undefined,
      { b: 2 },
      'kept',
    ]);
  });

  test('forgets what was removed while the page was frozen, save what was not saved', () => {
    const { tab, storage } = openTab();
    storage.write('saved', '1');
    browser.broken.add('setItem');
    storage.write('unsaved', '2');
    browser.broken.clear();
    browser.values.clear();
    tab.show(true);
    expect([storage.read('saved'), storage.read('unsaved')]).toEqual([undefined, '2']);
  });

  test('tells a store to look again at changes of its own key in local storage alone', () => {
    const { tab, storage } = openTab();
    const restore = vi.fn<() => void>();
    const listener = () => {};
    const calls = (change: { key: string | null; storageArea?: unknown }) => {
      restore.mockClear();
      tab.hear({ newValue: '1', storageArea: tab.area, ...change });
      return restore.mock.calls.length;
    };
    storage.events.addEventListener('a', listener, restore);
    expect(calls({ key: 'a' })).toBe(1);
    expect(calls({ key: null })).toBe(1);
    expect(calls({ key: 'b' })).toBe(0);
    expect(calls({ key: 'a', storageArea: {} })).toBe(0); // as from sessionStorage
    storage.events.removeEventListener('a', listener, restore);
    expect(calls({ key: 'a' })).toBe(0);
  });
});

test('useSafeStorage installs once, and works where there is no browser', async () => {
  vi.resetModules();
  const { $storage, useSafeStorage } = await import('./engine.ts');
  expect($storage.get()).toBe('kept');
  const storage = useSafeStorage();
  expect(useSafeStorage(browser.openTab())).toBe(storage);
  expect(storage.write('a', '1')).toBe(false);
  expect($storage.get()).toBe('unavailable');
});
