import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import parser from 'csp_evaluator/dist/parser.js';
import { promises } from '../src/promises.ts';
import { expect, test } from './test.ts';

const dist = new URL('../dist/', import.meta.url);
const files = readdirSync(fileURLToPath(dist), { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(new URL(file, dist), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));
const policyOf = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'") ?? '';

// Built without an address, as here, a page may ask this machine for its robots.txt: astro.config.mjs.
const own = /'self'|^connect-src http:\/\/(?:localhost|127\.0\.0\.1):\*\/robots\.txt:/;

test('no page has a weakness that the evaluator knows, but that it trusts its own files', () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const page of pages) {
    const { csp } = new parser.CspParser(policyOf(read(page)));
    const found = new evaluator.CspEvaluator(csp)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.MEDIUM_MAYBE)
      .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);
    expect(
      found.filter((words) => !own.test(words)),
      page,
    ).toEqual([]);
  }
});

test('every script that stands in a page has its hash in the policy, and no page has an inline handler', async () => {
  const { createHash } = await import('node:crypto');
  for (const page of pages) {
    const html = read(page);
    const policy = policyOf(html);
    for (const [, attributes = '', code = ''] of html.matchAll(
      /<(?:script|style)([^>]*)>([^]*?)<\/(?:script|style)>/g,
    )) {
      if (attributes.includes('src=')) continue;
      const hash = createHash('sha256').update(code).digest('base64');
      expect(policy, `${page}: ${code.slice(0, 60)}`).toContain(`'sha256-${hash}'`);
    }
    expect(html, page).not.toMatch(/ style=| on[a-z]+=|javascript:/i);
  }
});

test('nothing in the built site names a file of another site', () => {
  for (const file of files.filter((name) => /\.(?:html|css|js|svg|json)$/.test(name))) {
    const text = read(file);
    const asked = [
      ...text.matchAll(/\b(?:src|srcset|poster|data)="(https?:[^"]*)"/g),
      ...text.matchAll(/<link[^>]+href="(https?:[^"]*)"/g),
      ...text.matchAll(/url\(["']?(https?:[^)]*)\)/g),
      ...text.matchAll(/@import\s+["']?(https?:[^"']*)/g),
    ].map(([, address]) => address);
    expect(asked, file).toEqual([]);
  }
});

test('the host is told what a page can’t say, in lines that hosts take', () => {
  const lines = read('_headers').split('\n');
  for (const words of [
    "Content-Security-Policy: frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    'Permissions-Policy: camera=()',
  ]) {
    expect(
      lines.some((line) => line.trim().startsWith(words)),
      words,
    ).toBe(true);
  }
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
});

test.describe('from the page', () => {
  test.use({ tolerated: [/./] });

  // Fetch, beacons, sockets, events and pictures reach nobody.
  test(promises.stays, async ({ page }) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('ok');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const own = new URL(test.info().project.use.baseURL ?? '');
    try {
      await page.goto('practice/note-to-priya/');
      const outcome = await page.evaluate(
        async ([foreign = '', same = '']) => {
          const tried: Record<string, string> = {};
          for (const [name, target] of [
            ['foreign', foreign],
            ['own', same],
          ] as const) {
            tried[`fetch ${name}`] = await fetch(target).then(
              () => 'reached',
              () => 'refused',
            );
          }
          navigator.sendBeacon(`${foreign}/beacon`, 'words');
          const request = new XMLHttpRequest();
          try {
            request.open('GET', `${foreign}/xhr`);
            request.send();
          } catch {}
          try {
            // oxlint-disable-next-line no-new -- it is made to be refused
            new WebSocket(foreign.replace('http', 'ws'));
          } catch {}
          // oxlint-disable-next-line no-new
          new EventSource(`${foreign}/events`);
          const picture = new Image();
          picture.src = `${foreign}/picture.png`;
          await new Promise((resolve) => {
            picture.addEventListener('error', resolve);
            picture.addEventListener('load', resolve);
          });
          try {
            document.body.setAttribute('data-tried', 'yes');
            Reflect.set(document.createElement('div'), 'innerHTML', '<b>bold</b>');
            tried['markup'] = 'taken';
          } catch {
            tried['markup'] = 'refused';
          }
          return tried;
        },
        [`http://localhost:${port}`, new URL('icon.svg', own).href],
      );
      expect(outcome).toEqual({
        'fetch foreign': 'refused',
        'fetch own': 'refused',
        markup: 'refused',
      });
      await page.waitForTimeout(500);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });
});

test(promises.nothingLater, async ({ page }) => {
  await page.goto('practice/note-to-priya/', { waitUntil: 'networkidle' });
  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  const group = page.getByRole('group', { name: 'A note to Priya', exact: true });
  await group.getByRole('textbox', { name: /^Your note/ }).fill('Hi Priya, could we have a call?');
  await group.getByRole('button', { name: /^Check/ }).click();
  await group.getByText('Why did I get this?').first().click();
  await group.getByRole('button', { name: 'A hint' }).click();
  await page.waitForTimeout(1_000);
  expect(later).toEqual([]);
});

test('what is promised on the page about it is what the tests try', async ({ page }) => {
  await page.goto('about/');
  for (const promise of Object.values(promises)) {
    await expect(page.getByText(promise, { exact: true })).toBeVisible();
  }
  const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  for (const name of Object.keys(promises)) {
    expect(
      tests.filter((text) => text.includes(`test(promises.${name},`)),
      name,
    ).toHaveLength(1);
  }
});
