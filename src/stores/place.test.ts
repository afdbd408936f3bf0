import { beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from './fake.ts';

const key = 'warm-hello:/:v1:place';
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

async function openTab() {
  vi.resetModules();
  const { useSafeStorage } = await import('./engine.ts');
  useSafeStorage(browser.openTab());
  return { ...(await import('./place.ts')), ...(await import('./progress.ts')) };
}

test('remembers the last place, and writes it once', async () => {
  const tab = await openTab();
  expect(tab.lastPlace().get()).toBe(undefined);
  tab.takePlace('give-first', 'why');
  tab.takePlace('give-first', 'why');
  expect([browser.writes, [...browser.values]]).toEqual([1, [[key, 'give-first#why']]]);
  expect((await openTab()).lastPlace().get()).toEqual({ lesson: 'give-first', step: 'why' });
});

test.each(['', 'give-first', '#why', '{bad'])('takes %j for no place', async (text) => {
  browser.values.set(key, text);
  expect((await openTab()).lastPlace().get()).toBe(undefined);
});

test('follows another tab', async () => {
  const tab = await openTab();
  const seen: unknown[] = [];
  tab.lastPlace().listen((place) => seen.push(place));
  browser.openTab().set(key, 'be-brief#see');
  browser.deliver();
  expect(seen).toEqual([{ lesson: 'be-brief', step: 'see' }]);
});

test('is forgotten with the course', async () => {
  const tab = await openTab();
  tab.takePlace('give-first', 'why');
  tab.finishStep('give-first', 'why');
  tab.noteDay('give-first', '2026-03-01');
  tab.forgetCourse();
  expect([tab.lastPlace().get(), [...browser.values]]).toEqual([undefined, []]);
});
