import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser } from './fake.ts';

const empty = { steps: [], answers: {}, rewrites: {} };
const generic = {
  ...empty,
  steps: ['see'],
  answers: { one: 'a' },
  rewrites: { note: { text: 'Hi \ud83c\udf31 שלום\u0000', tries: 2 } },
};
const brief = { ...empty, finishedOn: '2026-03-01' };
const key = (lesson: string) => `warm-hello:/:v1:lesson:${lesson}`;

let browser: FakeBrowser;
let copies = 0;

/** The module in a tab of its own, on what the browser holds. */
async function openTab() {
  copies += 1;
  const library = `${import.meta.resolve('@nanostores/persistent')}?backup=${copies}`;
  vi.resetModules();
  vi.doMock('@nanostores/persistent', () => import(/* @vite-ignore */ library));
  const { useSafeStorage } = await import('./engine.ts');
  useSafeStorage(browser.openTab());
  return import('./backup.ts');
}

beforeEach(() => {
  browser = new FakeBrowser();
  browser.values.set(key('be-generic'), JSON.stringify({ v: 1, ...generic }));
  browser.values.set('of another page', '{"stays":1}');
});

test('a copy holds all that is kept, and reads back as it was', async () => {
  browser.values.set(key('overwhelm'), JSON.stringify({ v: 1, ...brief }));
  browser.values.set(`${key('overwhelm')}:corrupt`, '"{bad"');
  const { currentBackup, readBackup, writeBackup } = await openTab();
  const text = writeBackup(currentBackup(), '2026-03-02');
  expect(JSON.parse(text)).toEqual({
    format: 'warm-hello-progress',
    version: 1,
    day: '2026-03-02',
    lessons: { 'be-generic': generic, overwhelm: brief },
  });
  expect(readBackup(text)).toEqual({
    ok: true,
    lessons: { 'be-generic': generic, overwhelm: brief },
  });
  expect(readBackup(`\uFEFF${text}`)).toEqual(readBackup(text));
});

describe('readBackup', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"format":"warm-hello-progress","version":1,"less', 'not-json'],
    ['<!doctype html><p>Not found', 'not-json'],
    ['\u0089PNG\r\n', 'not-json'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['{"format":"other","version":1,"lessons":{}}', 'other-format'],
    ['{"format":"warm-hello-progress","version":1}', 'other-format'],
    ['{"format":"warm-hello-progress","version":2,"lessons":{}}', 'newer-version'],
    [`"${'x'.repeat(2_000_000)}"`, 'too-large'],
  ])('refuses %j', async (text, reason) => {
    const { readBackup } = await openTab();
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });

  test('refuses ten thousand lessons', async () => {
    const { readBackup, writeBackup } = await openTab();
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`l${i}`, empty]));
    expect(readBackup(writeBackup(many, '2026-03-02'))).toEqual({ ok: false, reason: 'too-large' });
  });

  test('takes known fields only, and touches no prototype', async () => {
    const { readBackup } = await openTab();
    const read = readBackup(
      '{"format":"warm-hello-progress","version":1,"lessons":{"__proto__":{"x":1},"constructor":{"steps":["a"],"answers":{},"rewrites":{},"score":100},"Bad Id":{},"list":[]}}',
    );
    expect(read).toEqual({ ok: true, lessons: { constructor: { ...empty, steps: ['a'] } } });
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

describe('bringBack', () => {
  const copy = {
    'be-generic': {
      ...empty,
      steps: ['why'],
      answers: { one: 'b', two: 'c' },
      rewrites: { note: { text: 'Old', passedText: 'Passed', tries: 1 } },
    },
    overwhelm: brief,
  };
  const contents = () => {
    const { [key('be-generic')]: one, [key('overwhelm')]: two, ...rest } = browser.contents();
    return { one, two, rest };
  };

  test('replaces all that is kept, and nothing of other pages', async () => {
    browser.values.set(key('just-take'), JSON.stringify({ v: 1, ...brief }));
    const { bringBack, currentBackup } = await openTab();
    bringBack(copy, 'replace');
    expect(currentBackup()).toEqual(copy);
    expect(contents().rest['of another page']).toEqual({ stays: 1 });
  });

  test('merges: what is here stays, what is only in the copy comes', async () => {
    const { bringBack, currentBackup } = await openTab();
    bringBack(copy, 'merge');
    expect(currentBackup()).toEqual({
      'be-generic': {
        steps: ['why', 'see'],
        answers: { one: 'a', two: 'c' },
        rewrites: { note: { ...generic.rewrites.note, passedText: 'Passed' } },
      },
      overwhelm: brief,
    });
  });

  test.each(['replace', 'merge'] as const)('%s can be undone', async (how) => {
    browser.values.set(key('just-take'), JSON.stringify({ v: 1, ...brief }));
    const { bringBack, currentBackup } = await openTab();
    const before = currentBackup();
    const undo = bringBack(copy, how);
    expect(currentBackup()).not.toEqual(before);
    undo();
    expect(currentBackup()).toEqual(before);
  });
});
