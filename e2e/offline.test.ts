import { readdir, readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { promises } from '../src/promises.ts';
import { Host } from './host.ts';
import { finishAll } from './finished.ts';
import { noteToPriya, rewrites } from './lesson.ts';
import { expect, test as base } from './test.ts';
import { dist, otherVersion } from './versions.ts';

/** Browsers keep the course of a host of the test's own, which can be switched off. */
const test = base.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
  host: async ({}, use) => {
    const host = new Host(dist);
    await host.on();
    await use(host);
    await host.off();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });

/** The first visit, up to where the whole course is kept. */
async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** No network, and nobody there who would answer. */
async function cutOff(host: Host, context: BrowserContext): Promise<void> {
  await host.off();
  await context.setOffline(true);
}

/** As when the reader comes back to the tab. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const offer = (page: Page) => page.getByText('There is a newer version of the course.');

test('after one visit every page is there without a network', async ({ page, host, context }) => {
  test.slow();
  const files = await readdir(dist, { recursive: true });
  const paths = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''));
  expect(paths.length).toBeGreaterThan(30);
  await visit(page);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const html = await readFile(`${dist}/${path}index.html`, 'utf8');
    titles.set(path, /<title>([^<]*)/.exec(html)?.[1]?.replaceAll('&#39;', '’') ?? '');
  }
  await cutOff(host, context);
  for (const path of paths) {
    for (const address of [path, `${path}?ref=mail&any=1`]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      expect(await page.title(), address).toBe(titles.get(path));
    }
  }
});

test('addresses without their slash, with a file’s name or with a shared page open too', async ({
  page,
  host,
  context,
}) => {
  await visit(page, 'completion/');
  await finishAll(page);
  const link = await page.evaluate(() => location.href);
  await cutOff(host, context);
  for (const [asked, came] of [
    ['about', 'about/'],
    ['about?from=mail', 'about/?from=mail'],
    ['lessons/be-generic/index.html', 'lessons/be-generic/'],
    ['completion#1.AAAA', 'completion/#1.AAAA'],
    ['', ''],
  ] as const) {
    await page.goto(asked);
    expect(page.url()).toBe(host.address + came);
    await expect(heading(page)).toBeVisible();
  }
  await page.goto(link);
  await expect(heading(page)).toBeVisible();
});

test.describe('at an address that isn’t in the copy', () => {
  test.use({ tolerated: [/404|no\/such\/page\/: net::ERR_/] });

  test('the reader without a network is told so, and led to the lessons', async ({
    page,
    host,
    context,
  }) => {
    await visit(page);
    await cutOff(host, context);
    const response = await page.goto('no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(heading(page)).toHaveText('This page isn’t in your copy');
    await page.getByRole('link', { name: 'To the lessons' }).click();
    await expect(page.getByRole('link', { name: 'Don’t be generic' }).first()).toBeVisible();
  });

  test('the reader with a network gets the host’s own answer', async ({ page }) => {
    await visit(page);
    await page.goto('no/such/page/');
    await expect(heading(page)).toHaveText('Nobody answers here');
  });
});

test('reader writes, is graded and finds their words again without a network', async ({
  page,
  host,
  context,
}) => {
  await visit(page);
  await cutOff(host, context);
  await page.goto('practice/note-to-priya/');
  const { editor, check, group } = noteToPriya(page);
  await editor.fill(rewrites.priya);
  await check.click();
  await expect(group.getByRole('heading', { name: 'She would open this one' })).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue(rewrites.priya);
});

test('a newer version is offered, never forced, and no half-typed word is lost', async ({
  page,
  host,
  context,
}) => {
  const newer = await otherVersion('newer');
  await visit(page, 'practice/note-to-priya/');
  const other = await context.newPage();
  await visit(other, 'practice/note-to-priya/');
  await noteToPriya(page).editor.fill('Hi Priya, your bog');

  host.deploy(newer);
  await comeBack(page);
  await expect(offer(page)).toBeVisible();
  await expect(offer(other)).toBeVisible();
  await expect(heading(page)).toHaveText('A note to Priya');
  await page.reload();
  await expect(heading(page)).toHaveText('A note to Priya');
  await expect(offer(page)).toBeVisible();

  const editor = noteToPriya(page).editor;
  await editor.focus();
  await editor.press('End');
  await editor.pressSequentially(' keeps');
  await expect(editor).toBeFocused();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(heading(page)).toHaveText('The second version');
  await expect(noteToPriya(page).editor).toHaveValue('Hi Priya, your bog keeps');

  // The other tab isn’t touched, and is told.
  await expect(heading(other)).toHaveText('A note to Priya');
  await expect(other.getByText('Another tab has gone over to a newer version')).toBeVisible();
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(heading(other)).toHaveText('The second version');
});

test('a newer version can wait', async ({ page, host }) => {
  const newer = await otherVersion('later');
  await visit(page);
  host.deploy(newer);
  await comeBack(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(heading(page)).not.toHaveText('The second version');
});

test('nothing is offered while words can’t be saved', async ({ page, host }) => {
  const newer = await otherVersion('unsaved');
  await visit(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => null });
  });
  await page.reload();
  host.deploy(newer);
  await comeBack(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect(page.getByText('This browser keeps nothing for us')).toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test.describe('a deploy that lacks a file', () => {
  test.use({ tolerated: [/404|bad-precaching-response/] });

  test('leaves the old version at work', async ({ page, host, context }) => {
    const broken = await otherVersion('broken', {
      without: /^practice\/note-to-priya\/index\.html$/,
    });
    await visit(page);
    host.asked = [];
    host.deploy(broken);
    await comeBack(page);
    await expect.poll(() => host.asked.some((path) => path.includes('note-to-priya'))).toBe(true);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).installing === null,
    );
    await page.reload();
    await expect(heading(page)).not.toHaveText('The second version');
    await expect(offer(page)).toBeHidden();
    await cutOff(host, context);
    await page.goto('lessons/be-generic/');
    await expect(heading(page)).toHaveText('Don’t be generic');
  });
});

test('a deploy with the worker switched off frees the browsers that have one', async ({
  page,
  host,
}) => {
  const off = await otherVersion('off', { state: 'off' });
  await visit(page);
  host.deploy(off);
  await comeBack(page);
  await expect.poll(() => kept(page)).toEqual({ caches: [], workers: 0 });
  await page.goto('about/');
  await page.goto('');
  await expect(heading(page)).toHaveText('The second version');
});

/** What a browser keeps beside the storage. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test(promises.allGone, async ({ page }) => {
  await visit(page, 'practice/');
  await finishAll(page);
  expect(await kept(page)).toEqual({ caches: [expect.stringMatching(/^warm-hello-/)], workers: 1 });
  await page.evaluate(() => caches.open('of another page'));
  await page.evaluate(() => localStorage.setItem('of another page', 'stays'));
  await page.getByRole('button', { name: 'Delete my progress' }).click();
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await expect.poll(() => kept(page)).toEqual({ caches: ['of another page'], workers: 0 });
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'of another page': 'stays' });
});

test('reader who saves data is sent only what they open', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('', { waitUntil: 'networkidle' });
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  expect(host.asked).not.toContain('/sw.js');
});

test('the copy holds every file that a page needs, and stays small', async () => {
  const worker = await readFile(`${dist}/sw.js`, 'utf8');
  const listed = [...worker.matchAll(/url:\s*[`"']([^`"']*)[`"']/g)].map(([, url = '']) => url);
  const files = await readdir(dist, { recursive: true });
  let size = 0;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(`${dist}/${file}`, 'utf8');
    const needed = [
      ...html.matchAll(
        /<(?:script|img|link rel="(?:stylesheet|modulepreload|icon|manifest)")[^>]* (?:src|href)="\/([^"]*)"/g,
      ),
    ];
    for (const [, name = ''] of needed) expect(listed, `needed by ${file}`).toContain(name);
    size += Buffer.byteLength(html);
  }
  for (const file of files.filter((name) => name.startsWith('_astro/'))) {
    expect(listed).toContain(file);
    size += (await readFile(`${dist}/${file}`)).length;
  }
  // Before compression, which makes about a quarter of it.
  expect(size).toBeLessThan(4_000_000);
  const headers = await readFile(`${dist}/_headers`, 'utf8');
  expect(headers).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
});
