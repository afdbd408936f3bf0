import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finished } from '../e2e/finished.ts';
import { Host } from '../e2e/host.ts';
import { rewrites } from '../e2e/lesson.ts';
import { dist, otherVersion } from '../e2e/versions.ts';
import { encodeFragment } from '../src/sharing/link.ts';
import { readBackup } from '../src/stores/backup.ts';
import { until, type Browser, type Conditions, type Tab } from './browser.ts';
import { openChromium, openFirefox } from './puppeteer.ts';
import { openWebKit } from './webkit.ts';

const { CHROMIUM_PATH, CHROMIUM_ARGS, FIREFOX_PATH, WEBKIT_PATH } = process.env;

/** Undefined where a browser is missing: scripts/engines.mjs says so before. */
const engines: Record<string, (conditions?: Conditions) => Promise<Browser>> = {
  ...(CHROMIUM_PATH && {
    Chromium: () => openChromium(CHROMIUM_PATH, (CHROMIUM_ARGS ?? '').split(' ').filter(Boolean)),
  }),
  ...(FIREFOX_PATH && { Firefox: (conditions) => openFirefox(FIREFOX_PATH, conditions) }),
  ...(WEBKIT_PATH && { WebKit: () => openWebKit(WEBKIT_PATH) }),
};

const priya = 'practice/note-to-priya/';
const generic = 'warm-hello:/:v1:lesson:be-generic';
const passed = 'She would open this one';

/** A host for each test, and so an origin of its own. */
let host: Host;
beforeEach(async () => {
  host = new Host(dist);
  await host.on();
});
afterEach(() => host.off());

/** Writes as a learner does, as far as a page can tell. */
const write = (tab: Tab, text: string) =>
  tab.run((words) => {
    const area = document.querySelector('message-rewrite textarea');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('no editor');
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
const written = (tab: Tab) => tab.run(() => document.querySelector('textarea')?.value);
/** Presses a button by its name, when there is one to press. */
const press = (tab: Tab, name: string) =>
  until(
    tab,
    (words) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.innerText.trim().startsWith(words) && one.checkVisibility() && !one.disabled,
      );
      // Only when this has been answered: the press may take the page away.
      if (button) setTimeout(() => button.click());
      return button !== undefined;
    },
    name,
  );
/** Waits until a text can be seen. */
const see = (tab: Tab, text: string) =>
  until(tab, (words) => document.body.innerText.includes(words), text);
const seen = (tab: Tab, text: string) =>
  tab.run((words) => document.body.innerText.includes(words), text);
const stored = (tab: Tab, key: string) => tab.run((name) => localStorage.getItem(name), key);
/** Waits until what is kept holds a text: a tab in the background has slow timers. */
const keeps = (tab: Tab, key: string, text: string) =>
  until(tab, (name, words) => localStorage.getItem(name)?.includes(words), key, text);
/** Longer than a pause of the learner's, after which the draft is kept. */
const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 900);
  });

describe.each(Object.keys(engines))('%s', (engine) => {
  let browser: Browser;
  let tab: Tab;
  const open = async (path: string): Promise<Tab> => {
    tab = await browser.open(host.address + path);
    return tab;
  };
  beforeAll(async () => {
    browser = await engines[engine]!();
    console.log(`${engine}: ${browser.version}`);
  });
  afterAll(() => browser?.close());

  test('a learner is graded, and finds their words again', async () => {
    await open(priya);
    await write(tab, rewrites.priya);
    await press(tab, 'Check my note');
    await see(tab, passed);
    await tab.goTo(host.address + priya);
    await until(tab, (text) => document.querySelector('textarea')?.value === text, rewrites.priya);
  });

  test('the first visit leaves nothing of the learner’s in the storage', async () => {
    await open(priya);
    await see(tab, 'Check my note');
    expect(await tab.run(() => Object.keys(localStorage))).toEqual([]);
  });

  test('a full disk costs no word, is told, and is caught up with', async () => {
    await open(priya);
    await see(tab, 'Check my note');
    const size = await tab.run(() => {
      // To the last character, so that not one more fits.
      let length = 8_000_000;
      let full = '';
      while (length >= 1) {
        try {
          localStorage.setItem('filler', full + 'x'.repeat(length));
          full += 'x'.repeat(length);
        } catch {
          length = Math.floor(length / 2);
        }
      }
      return full.length;
    });
    expect(size).toBeGreaterThan(1_000_000);
    await write(tab, rewrites.priya);
    await press(tab, 'Check my note');
    await see(tab, passed);
    await see(tab, 'This browser can’t save right now');
    expect(await written(tab)).toBe(rewrites.priya);
    const copy = await copyOf(tab, 'saving-notice [data-part="save"]');
    expect(copy).toContain(JSON.stringify(rewrites.priya));

    await tab.run(() => localStorage.removeItem('filler'));
    await write(tab, `${rewrites.priya} Sam`);
    await until(tab, () => !document.body.innerText.includes('can’t save right now'));
    await keeps(tab, generic, 'peat work. Sam');
  });

  test.each(['{bad', 'null', '[1,2]', '1e999', '['.repeat(10_000)])(
    'what can’t be read is set aside: %#',
    async (value) => {
      await open('about/');
      await tab.run((key, text) => localStorage.setItem(key, text), generic, value);
      await tab.goTo(host.address + priya);
      await see(tab, 'couldn’t be read');
      await write(tab, rewrites.priya);
      await press(tab, 'Check my note');
      await see(tab, passed);
      expect(await tab.run(() => Object.values(localStorage))).toContain(value);
    },
  );

  test('progress of a newer version stays as it is', async () => {
    const newer = '{"v":2,"something":"else"}';
    await open('about/');
    await tab.run((key, text) => localStorage.setItem(key, text), generic, newer);
    await tab.goTo(host.address + priya);
    await see(tab, 'progress of a newer version');
    for (let action = 0; action < 10; action += 1) await write(tab, `Hi Priya, ${action}`);
    await pause();
    expect(await stored(tab, generic)).toBe(newer);
  });

  test('two tabs in two lessons lose nothing of each other', async () => {
    const mine = await open(priya);
    const theirs = await browser.open(`${host.address}practice/note-to-ilinca/`);
    await see(mine, 'Check my note');
    await see(theirs, 'Check my note');
    for (let round = 1; round <= 3; round += 1) {
      await write(mine, `Hi Priya, round ${round}`);
      await write(theirs, `Dear Ilinca, round ${round}`);
      await keeps(theirs, generic, `Hi Priya, round ${round}`);
      await keeps(mine, 'warm-hello:/:v1:lesson:just-take', `Dear Ilinca, round ${round}`);
    }
    await theirs.close();
  });

  test('two tabs in one exercise: the later edit is shown in both', async () => {
    const mine = await open(priya);
    const theirs = await browser.open(host.address + priya);
    await see(theirs, 'Check my note');
    await write(theirs, 'Hi Priya, from the second tab.');
    await until(mine, () => document.querySelector('textarea')?.value.endsWith('second tab.'));
    await write(mine, 'Hi Priya, from the first tab.');
    await until(theirs, () => document.querySelector('textarea')?.value.endsWith('first tab.'));
    await theirs.close();
  });

  test('another tab that clears the storage takes no word away', async () => {
    const mine = await open(priya);
    const theirs = await browser.open(`${host.address}about/`);
    await see(mine, 'Check my note');
    await write(mine, 'Hi Priya, half a');
    await keeps(theirs, generic, 'Hi Priya, half a');
    await theirs.run(() => localStorage.clear());
    await pause();
    expect(await written(mine)).toBe('Hi Priya, half a');
    await write(mine, 'Hi Priya, half a note');
    await keeps(theirs, generic, 'Hi Priya, half a note');
    await theirs.close();
  });

  test('going on and back finds the words as they were', async () => {
    await open(priya);
    await see(tab, 'Check my note');
    await write(tab, 'Hi Priya, half a');
    await tab.goTo(`${host.address}about/`);
    await tab.run(() => {
      setTimeout(() => history.back());
    });
    await until(tab, () => document.querySelector('textarea')?.value === 'Hi Priya, half a');
  });

  test('a copy of the progress can be saved and brought back', async () => {
    await open(priya);
    await write(tab, rewrites.priya);
    await press(tab, 'Check my note');
    await see(tab, passed);
    await tab.goTo(`${host.address}practice/`);
    await see(tab, 'Save a copy');
    const read = readBackup(await copyOf(tab, 'your-progress [data-part="save"]'));
    expect(read.ok && read.lessons['be-generic']?.rewrites['note-to-priya']?.passedText).toBe(
      rewrites.priya,
    );
  });

  test('a link made elsewhere opens, is graded here, and leaves nothing behind', async () => {
    const fragment = await encodeFragment({
      name: '<img src=x onerror=alert(1)>',
      date: '2026-03-14',
      rewrites: Object.values(finished),
      stated: [],
    });
    await open(`completion/#${fragment}`);
    await see(tab, '6 of 6 keep all that applies');
    await see(tab, '<img src=x onerror=alert(1)>');
    expect(await tab.run(() => document.querySelectorAll('img[onerror]').length)).toBe(0);
    expect(await tab.run(() => Object.keys(localStorage))).toEqual([]);
    for (const cut of [0.25, 0.5, 0.75, 0.99]) {
      await tab.goTo('about:blank');
      const part = fragment.slice(0, Math.floor(fragment.length * cut));
      await tab.goTo(`${host.address}completion/#${part}`);
      await see(tab, 'This link is incomplete');
    }
  });

  test('a link made here opens here', async () => {
    await open(priya);
    await write(tab, rewrites.priya);
    await press(tab, 'Check my note');
    await see(tab, passed);
    await tab.goTo(`${host.address}completion/`);
    const link = await until(tab, () =>
      [...document.querySelectorAll('a')]
        .map((one) => one.getAttribute('href') ?? '')
        .find((href) => href.startsWith('#1.')),
    );
    await tab.goTo('about:blank');
    await tab.goTo(`${host.address}completion/${link}`);
    await see(tab, 'It keeps all that applies');
  });

  test('nothing gets out of a page, and no text becomes markup', async () => {
    await open(priya);
    await see(tab, 'Check my note');
    const elsewhere = new Host(dist);
    await elsewhere.on();
    host.asked = [];
    const outcome = await tab.run(
      async (foreign, own) => {
        const tried: Record<string, string> = {};
        for (const address of [foreign, own]) {
          tried[address === own ? 'own' : 'foreign'] = await fetch(`${address}fetched`).then(
            () => 'reached',
            () => 'refused',
          );
        }
        navigator.sendBeacon(`${foreign}beacon`, 'words');
        for (const attempt of [
          () => new WebSocket(foreign.replace('http', 'ws')),
          () => new EventSource(`${foreign}events`),
          () => {
            new Image().src = `${foreign}picture`;
          },
        ]) {
          try {
            attempt();
          } catch {}
        }
        try {
          Reflect.set(document.createElement('div'), 'innerHTML', '<b>bold</b>');
          tried['markup'] = 'taken';
        } catch {
          tried['markup'] = 'refused';
        }
        return tried;
      },
      elsewhere.address,
      host.address,
    );
    await pause();
    // Firefox has Trusted Types from version 148 on; Debian's may be older.
    const isOld = engine === 'Firefox' && !(await tab.run(() => 'trustedTypes' in window));
    const markup = isOld ? 'taken' : 'refused';
    expect(outcome).toEqual({ foreign: 'refused', own: 'refused', markup });
    expect(elsewhere.asked).toEqual([]);
    expect(host.asked.filter((path) => !path.includes('__WB_REVISION__'))).not.toContain(
      '/fetched',
    );
    await elsewhere.off();
  });

  test('after one visit the course works with the server dead', async () => {
    await open('');
    await until(
      tab,
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await host.off();
    for (const [path, came] of [
      ['about/', 'about/'],
      ['about', 'about/'],
      ['lessons/be-generic/?any=1', 'lessons/be-generic/?any=1'],
      ['completion/#1.AAAA', 'completion/#1.AAAA'],
      ['no/such/page/', 'no/such/page/'],
    ] as const) {
      await tab.goTo(host.address + path);
      await until(tab, () => document.querySelector('h1') !== null);
      expect(await tab.run(() => location.href)).toBe(host.address + came);
    }
    await see(tab, 'This page isn’t in your copy');
    await tab.goTo(host.address + priya);
    await write(tab, rewrites.priya);
    await press(tab, 'Check my note');
    await see(tab, passed);
  });

  test('a newer version is offered, and costs no half-typed word', async () => {
    const newer = await otherVersion(`newer-${engine}`);
    await open(priya);
    await until(tab, () => navigator.serviceWorker.controller !== null);
    await write(tab, 'Hi Priya, your bog');
    host.deploy(newer);
    await tab.run(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await see(tab, 'There is a newer version of the course.');
    expect(await seen(tab, 'The second version')).toBe(false);
    await write(tab, 'Hi Priya, your bog keeps');
    await press(tab, 'Use it now');
    await see(tab, 'The second version');
    await until(
      tab,
      () => document.querySelector('textarea')?.value === 'Hi Priya, your bog keeps',
    );
  });
});

/** The storage of a real browser that gives none: no stub stands in for it. */
describe.runIf(FIREFOX_PATH)('Firefox, set up to give pages no storage', () => {
  test.each(['missing', 'refused'] as const)('%s', async (storage) => {
    const browser = await engines['Firefox']!({ storage });
    try {
      const tab = await browser.open(host.address + priya);
      await see(tab, 'This browser keeps nothing for us');
      await write(tab, rewrites.priya);
      await press(tab, 'Check my note');
      await see(tab, passed);
    } finally {
      await browser.close();
    }
  });
});

/** The text of the file that a button saves. */
async function copyOf(tab: Tab, selector: string): Promise<string> {
  return tab.run(async (button) => {
    const made: Blob[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made.push(blob);
      return create.call(URL, blob);
    };
    const element = document.querySelector(button);
    if (!(element instanceof HTMLElement)) throw new Error(`no ${button}`);
    element.click();
    URL.createObjectURL = create;
    return made[0] === undefined ? '' : made[0].text();
  }, selector);
}
