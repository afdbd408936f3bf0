import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser } from './fake.ts';
import type { FakeTab } from './fake.ts';

const key = 'warm-hello:/:v1:lesson:give-first';
const otherKey = 'warm-hello:/:v1:lesson:be-brief';
const empty = { steps: [], answers: {}, rewrites: {} };
const today = '2026-03-01';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

let copies = 0;

/** The progress module as another tab has it: of its own, with a copy of the library of its own. */
async function openTab(host: FakeTab = browser.openTab()) {
  copies += 1;
  const library = `${import.meta.resolve('@nanostores/persistent')}?copy=${copies}`;
  vi.resetModules();
  vi.doMock('@nanostores/persistent', () => import(/* @vite-ignore */ library));
  const { $storage, useSafeStorage } = await import('./engine.ts');
  useSafeStorage(host);
  return { host, $storage, ...(await import('./progress.ts')) };
}

describe('progress', () => {
  test('saves what the learner does', async () => {
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.finishStep('give-first', 'see-it');
    tab.answerQuestion('give-first', 'which-is-worse', 'the second');
    tab.draftRewrite('give-first', 'mentor', 'Hi');
    tab.checkRewrite('give-first', 'mentor', 'Hi Ada', false, today);
    tab.checkRewrite('give-first', 'mentor', 'Dear Ada', true, today);
    tab.draftRewrite('give-first', 'mentor', 'Dear Ada,');
    tab.finishLesson('give-first', today);
    tab.finishLesson('give-first', '2026-03-02'); // the first day stays
    const progress = {
      steps: ['see-it'],
      answers: { 'which-is-worse': 'the second' },
      rewrites: {
        mentor: { text: 'Dear Ada,', tries: 2, passedText: 'Dear Ada', passedOn: today },
      },
      finishedOn: today,
    };
    expect(tab.lessonProgress('give-first').get()).toEqual(progress);
    expect(browser.contents()).toEqual({ [key]: { v: 1, ...progress } });
    expect(tab.$storage.get()).toBe('kept');
    expect((await openTab()).lessonProgress('give-first').get()).toEqual(progress);
  });

  test('keeps the text that passed when a later try fails', async () => {
    const tab = await openTab();
    tab.checkRewrite('give-first', 'mentor', 'Dear Ada', true, today);
    tab.checkRewrite('give-first', 'mentor', 'Hi', false, '2026-03-02');
    expect(tab.lessonProgress('give-first').get().rewrites).toEqual({
      mentor: { text: 'Hi', tries: 2, passedText: 'Dear Ada', passedOn: today },
    });
  });

  test('remembers what comes back, and the days on which something was done', async () => {
    const tab = await openTab();
    tab.missQuestion('give-first', 'why');
    tab.answerAgain('give-first', 'why', 'b');
    tab.missQuestion('give-first', 'why'); // it has come back already
    tab.missQuestion('give-first', 'constructor');
    for (const day of ['2026-03-03', today, '2026-03-03']) tab.noteDay('give-first', day);
    const progress = {
      ...empty,
      again: { why: 'b', constructor: '' },
      days: [today, '2026-03-03'],
    };
    expect(tab.lessonProgress('give-first').get()).toEqual(progress);
    expect(browser.contents()).toEqual({ [key]: { v: 1, ...progress } });
    const again = await openTab();
    expect(again.lessonProgress('give-first').get()).toEqual(progress);
    expect(again.$unreadable.get()).toEqual({});
  });

  test('writes nothing by being read', async () => {
    browser.values.set(otherKey, '{bad');
    const tab = await openTab();
    for (const lesson of ['give-first', 'be-brief']) {
      const stop = tab.lessonProgress(lesson).subscribe(() => {});
      stop();
    }
    tab.host.show(false);
    expect([browser.writes, [...browser.values]]).toEqual([0, [[otherKey, '{bad']]]);
  });

  test('hands out one store per lesson', async () => {
    const { lessonProgress } = await openTab();
    expect(lessonProgress('give-first')).toBe(lessonProgress('give-first'));
    expect(lessonProgress('give-first')).not.toBe(lessonProgress('be-brief'));
  });

  test.each([
    'lone \ud800 and \udfff',
    'a\0b\u2028c',
    '👩🏽‍🔬 ✨',
    'שלום, عالم \u202e!',
    '"\\\n\r\t',
    '',
  ])('keeps %j as typed', async (text) => {
    const tab = await openTab();
    tab.draftRewrite('give-first', 'mentor', text);
    const { lessonProgress } = await openTab();
    expect(lessonProgress('give-first').get()).toEqual({
      ...empty,
      rewrites: { mentor: { text, tries: 0 } },
    });
  });

  test.each(['constructor', '__proto__', 'length', 'toString', 'hasOwnProperty'])(
    'takes %j as an id of anything',
    async (id) => {
      const tab = await openTab();
      expect(tab.lessonProgress(id).get().answers[id]).toBe(undefined);
      tab.finishStep(id, id);
      tab.answerQuestion(id, id, 'yes');
      tab.draftRewrite(id, id, 'Hi');
      const { answers, rewrites, steps } = (await openTab()).lessonProgress(id).get();
      expect([steps, Object.entries(answers), Object.entries(rewrites)]).toEqual([
        [id],
        [[id, 'yes']],
        [[id, { text: 'Hi', tries: 0 }]],
      ]);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );

  test('forgets a lesson with its damaged copies, and leaves the others', async () => {
    browser.values.set(key, '{bad');
    browser.values.set('warm-hello:/:v2:lesson:give-first', '{}');
    const tab = await openTab();
    tab.finishStep('be-brief', 'see-it');
    tab.finishStep('give-first', 'see-it');
    tab.forgetLesson('give-first');
    expect(tab.lessonProgress('give-first').get()).toEqual(empty);
    expect(tab.$unreadable.get()).toEqual({});
    expect([...browser.values.keys()]).toEqual([otherKey]);
  });

  test('forgets this course alone', async () => {
    const foreign = ['theme', 'warm-hello:/fr/:v1:lesson:give-first', 'constructor'];
    for (const name of foreign) browser.values.set(name, '1');
    browser.values.set('warm-hello:/:v1:lesson:removed-since', '1');
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.forgetCourse();
    expect(tab.lessonProgress('give-first').get()).toEqual(empty);
    expect([...browser.values.keys()]).toEqual(foreign);
  });

  test('shares no key with a course elsewhere on the origin', async () => {
    vi.stubEnv('BASE_URL', '/fr');
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    vi.unstubAllEnvs();
    expect([...browser.values.keys()]).toEqual(['warm-hello:/fr/:v1:lesson:give-first']);
  });
});

describe('damaged progress', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

  const texts = [
    '{bad',
    'undefined',
    'null',
    '""',
    '',
    '[]',
    '"x"',
    '1e999',
    '{}',
    '{"v":1,"steps":[],"answers":{}}',
    '{"__proto__":{"v":1,"steps":["see-it"],"answers":{},"rewrites":{}}}',
    deep,
    `{"v":1,"steps":${deep},"answers":${deep},"rewrites":${deep}}`,
  ];

  test.each(texts.map((text) => ({ text, start: text.slice(0, 40) })))(
    'is kept beside the new: $start',
    async ({ text }) => {
      browser.values.set(key, text);
      const tab = await openTab();
      expect(tab.lessonProgress('give-first').get()).toEqual(empty);
      expect(tab.$unreadable.get()).toEqual({ 'give-first': 'damaged' });
      tab.finishStep('give-first', 'see-it');
      expect(tab.lessonProgress('give-first').get()).toEqual({ ...empty, steps: ['see-it'] });
      expect([...browser.values]).toEqual([
        [key, '{"v":1,"steps":["see-it"],"answers":{},"rewrites":{}}'],
        [`${key}:corrupt`, text],
      ]);
      expect(tab.$storage.get()).toBe('kept');
    },
  );

  test('loses only its bad entries', async () => {
    const text = JSON.stringify({
      v: 1,
      steps: ['see-it', 5, 'instead', 'see-it'],
      answers: { why: 'a', bad: null },
      rewrites: {
        bad: { text: 7, tries: 1 },
        half: { text: 'b', tries: -1, passedText: 8, passedOn: 'Monday', score: 100 },
        whole: { text: 'c', tries: 3 },
      },
      finishedOn: 20260301,
      again: { why: 'a', bad: 7 },
      days: ['2026-03-03', 'Monday', '2026-03-01', '2026-03-03'],
    });
    browser.values.set(key, text);
    const tab = await openTab();
    expect(tab.lessonProgress('give-first').get()).toEqual({
      steps: ['see-it', 'instead'],
      answers: { why: 'a' },
      rewrites: { half: { text: 'b', tries: 0 }, whole: { text: 'c', tries: 3 } },
      again: { why: 'a' },
      days: ['2026-03-01', '2026-03-03'],
    });
    expect(tab.$unreadable.get()).toEqual({ 'give-first': 'damaged' });
    tab.finishStep('give-first', 'check-yourself');
    expect(browser.values.get(`${key}:corrupt`)).toBe(text);
  });

  test('leaves other lessons whole', async () => {
    browser.values.set(key, '{bad');
    browser.values.set(otherKey, '{"v":1,"steps":["see-it"],"answers":{},"rewrites":{}}');
    const tab = await openTab();
    expect(tab.lessonProgress('be-brief').get()).toEqual({ ...empty, steps: ['see-it'] });
    tab.lessonProgress('give-first');
    expect(tab.$unreadable.get()).toEqual({ 'give-first': 'damaged' });
  });

  test('is kept each time that it differs', async () => {
    for (const text of ['{first', '{second', '{first']) {
      browser.values.set(key, text);
      const tab = await openTab();
      tab.finishStep('give-first', 'see-it');
    }
    const copies = [...browser.values].filter(([name]) => name.includes(':corrupt'));
    expect(copies).toEqual([
      [`${key}:corrupt`, '{first'],
      [`${key}:corrupt:2`, '{second'],
    ]);
  });

  test('is not written over while there is no room to keep it', async () => {
    const text = `{bad${'x'.repeat(200)}`;
    browser.values.set(key, text);
    browser.room = 300;
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.answerQuestion('give-first', 'why', 'a');
    const progress = { ...empty, steps: ['see-it'], answers: { why: 'a' } };
    expect(tab.lessonProgress('give-first').get()).toEqual(progress);
    expect([tab.$storage.get(), [...browser.values]]).toEqual(['unsaved', [[key, text]]]);
    browser.room = Infinity;
    tab.finishStep('give-first', 'see-it again');
    expect([...browser.values]).toEqual([
      [key, JSON.stringify({ v: 1, ...progress, steps: ['see-it', 'see-it again'] })],
      [`${key}:corrupt`, text],
    ]);
    expect(tab.$storage.get()).toBe('kept');
  });
});

describe('progress of a newer version', () => {
  test.each([
    [key, '{"v":2,"steps":["see-it"],"stars":5}'],
    ['warm-hello:/:v2:lesson:give-first', '{"stars":5}'],
  ])('stays as it is in %s, while this tab goes on', async (newerKey, text) => {
    browser.values.set(newerKey, text);
    const tab = await openTab();
    expect(tab.lessonProgress('give-first').get()).toEqual(empty);
    expect(tab.$unreadable.get()).toEqual({ 'give-first': 'newer' });
    for (let step = 0; step < 10; step += 1) tab.finishStep('give-first', `${step}`);
    expect(tab.lessonProgress('give-first').get()).toEqual({ ...empty, steps: [...'0123456789'] });
    expect([browser.writes, [...browser.values]]).toEqual([0, [[newerKey, text]]]);
    tab.finishStep('be-brief', 'see-it');
    expect([...browser.values.keys()]).toEqual([newerKey, otherKey]);
  });

  test('stops this tab from writing when another tab brings it', async () => {
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    const other = browser.openTab();
    other.set('warm-hello:/:v2:lesson:give-first', '{}');
    tab.finishStep('give-first', 'instead');
    expect(tab.lessonProgress('give-first').get().steps).toEqual(['see-it', 'instead']);
    expect(tab.$unreadable.get()).toEqual({ 'give-first': 'newer' });
    expect(browser.contents()[key]).toEqual({ v: 1, ...empty, steps: ['see-it'] });
  });
});

describe('progress in several tabs', () => {
  test('follows another tab', async () => {
    const tab = await openTab();
    const other = await openTab();
    const seen: unknown[] = [];
    tab.lessonProgress('give-first').listen(({ steps }) => seen.push(steps));
    other.finishStep('give-first', 'see-it');
    browser.deliver();
    other.forgetLesson('give-first');
    browser.deliver();
    expect(seen).toEqual([['see-it'], []]);
  });

  test('follows another tab while nobody listens', async () => {
    const tab = await openTab();
    tab.lessonProgress('give-first');
    (await openTab()).finishStep('give-first', 'see-it');
    browser.deliver();
    expect(tab.lessonProgress('give-first').get().steps).toEqual(['see-it']);
  });

  test.each([
    ['at once', true],
    ['late', false],
  ])('loses nothing in 50 rounds by turns, heard of %s', async (_, atOnce) => {
    const tabs = [await openTab(), await openTab()];
    const steps = Array.from({ length: 50 }, (_round, round) => `${round}`);
    for (const step of steps) {
      const tab = tabs[Number(step) % 2];
      tab?.finishStep('give-first', step);
      tab?.answerQuestion('be-brief', step, 'a');
      if (atOnce) browser.deliver();
    }
    browser.deliver();
    for (const tab of tabs) {
      expect(tab.lessonProgress('give-first').get()).toEqual({ ...empty, steps });
    }
    expect(browser.contents()).toEqual({
      [key]: { v: 1, ...empty, steps },
      [otherKey]: { v: 1, ...empty, answers: Object.fromEntries(steps.map((id) => [id, 'a'])) },
    });
  });

  test('comes to rest after a change', async () => {
    const tab = await openTab();
    const other = await openTab();
    tab.finishStep('give-first', 'see-it');
    other.finishStep('give-first', 'instead');
    browser.deliver();
    expect(browser.writes).toBe(2);
  });

  test('joins field by field what could not be saved with what another tab saved', async () => {
    const tab = await openTab();
    const other = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.checkRewrite('give-first', 'mentor', 'Hi', false, today);
    browser.deliver();
    browser.broken.add('setItem');
    tab.finishStep('give-first', 'instead');
    tab.draftRewrite('give-first', 'mentor', 'Hi Ada');
    tab.missQuestion('give-first', 'how');
    tab.noteDay('give-first', '2026-03-02');
    browser.broken.clear();
    other.answerAgain('give-first', 'why', 'b');
    other.noteDay('give-first', today);
    other.answerQuestion('give-first', 'why', 'a');
    other.checkRewrite('give-first', 'mentor', 'Dear Ada', true, today);
    other.finishLesson('give-first', today);
    browser.deliver();
    const joined = {
      steps: ['see-it', 'instead'],
      answers: { why: 'a' },
      rewrites: { mentor: { text: 'Hi Ada', tries: 2, passedText: 'Dear Ada', passedOn: today } },
      finishedOn: today,
      again: { why: 'b', how: '' },
      days: [today, '2026-03-02'],
    };
    expect(tab.lessonProgress('give-first').get()).toEqual(joined);
    expect(other.lessonProgress('give-first').get()).toEqual(joined);
    expect(tab.$storage.get()).toBe('kept');
  });

  test.each(['{bad', '{"v":2}'])("never saves what waits over another tab's %j", async (text) => {
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    browser.broken.add('setItem');
    tab.finishStep('give-first', 'instead');
    browser.broken.clear();
    browser.openTab().set(key, text);
    browser.deliver();
    tab.finishStep('be-brief', 'see-it');
    tab.finishStep('give-first', 'check-yourself');
    expect(browser.values.get(key)).toBe(text);
    expect(tab.$storage.get()).toBe('unsaved');
    expect(tab.lessonProgress('give-first').get()).toEqual({
      ...empty,
      steps: ['see-it', 'instead', 'check-yourself'],
    });
  });

  test('outlives another tab that clears the storage', async () => {
    const tab = await openTab();
    tab.draftRewrite('give-first', 'mentor', 'Hi');
    browser.openTab().clear();
    browser.deliver();
    const kept = { ...empty, rewrites: { mentor: { text: 'Hi', tries: 0 } } };
    expect(tab.lessonProgress('give-first').get()).toEqual(kept);
    expect(tab.$storage.get()).toBe('unsaved');
    tab.finishStep('be-brief', 'see-it');
    expect(browser.contents()).toEqual({
      [key]: { v: 1, ...kept },
      [otherKey]: { v: 1, ...empty, steps: ['see-it'] },
    });
    expect(tab.$storage.get()).toBe('kept');
  });

  test('ignores the session storage', async () => {
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.host.hear({ key, newValue: null, storageArea: {} });
    expect(tab.lessonProgress('give-first').get().steps).toEqual(['see-it']);
  });

  test('catches up when the page comes back from the cache', async () => {
    const tab = await openTab();
    tab.finishStep('give-first', 'see-it');
    tab.finishStep('be-brief', 'see-it');
    browser.values.delete(key);
    browser.values.set(otherKey, '{"v":1,"steps":["instead"],"answers":{},"rewrites":{}}');
    tab.host.show(true);
    expect(tab.lessonProgress('give-first').get()).toEqual(empty);
    expect(tab.lessonProgress('be-brief').get().steps).toEqual(['instead']);
  });
});

describe('progress that cannot be saved', () => {
  test('is shown all the same, and saved later', async () => {
    const tab = await openTab();
    browser.room = 10;
    const seen: unknown[] = [];
    tab.lessonProgress('give-first').listen(({ steps }) => seen.push(steps));
    tab.finishStep('give-first', 'see-it');
    expect([seen, tab.$storage.get(), browser.values.size]).toEqual([[['see-it']], 'unsaved', 0]);
    browser.room = Infinity;
    tab.finishStep('give-first', 'instead');
    expect(tab.$storage.get()).toBe('kept');
    expect(browser.contents()).toEqual({ [key]: { v: 1, ...empty, steps: ['see-it', 'instead'] } });
  });

  test('is kept whole in this tab when it is too long', async () => {
    const tab = await openTab();
    const text = 'x'.repeat(200_000);
    tab.draftRewrite('give-first', 'mentor', text);
    expect(tab.lessonProgress('give-first').get().rewrites).toEqual({ mentor: { text, tries: 0 } });
    expect([tab.$storage.get(), browser.values.size]).toEqual(['unsaved', 0]);
    tab.draftRewrite('give-first', 'mentor', text.slice(0, 20_000));
    expect(tab.$storage.get()).toBe('kept');
  });

  test('is told where there is no storage', async () => {
    const host = browser.openTab();
    host.area = null;
    const tab = await openTab(host);
    expect(tab.$storage.get()).toBe('unavailable');
    tab.finishStep('give-first', 'see-it');
    expect(tab.lessonProgress('give-first').get().steps).toEqual(['see-it']);
    tab.forgetCourse();
    expect(tab.lessonProgress('give-first').get()).toEqual(empty);
  });
});

describe('localDay', () => {
  test.each([
    [new Date(2026, 2, 1, 0, 0), '2026-03-01'],
    [new Date(2026, 2, 1, 23, 59), '2026-03-01'],
    [new Date(2026, 11, 31, 12), '2026-12-31'],
  ])('of %s is %j', async (date, day) => {
    const { localDay } = await openTab();
    expect(localDay(date)).toBe(day);
  });
});
