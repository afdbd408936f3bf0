import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const lessonPath = /\/lessons\/[a-z-]+\/$/;

test('the course can be installed, with its six lessons as shortcuts', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', baseURL);
  const manifest = await (await request.get(address.href)).json();
  expect(manifest).toMatchObject({
    name: 'Warm Hello',
    start_url: new URL(baseURL ?? '').pathname,
    scope: new URL(baseURL ?? '').pathname,
    display: 'standalone',
  });
  expect(manifest.shortcuts).toHaveLength(6);
  for (const { name, url } of manifest.shortcuts) {
    expect(url).toMatch(lessonPath);
    await page.goto(url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  const sizes = [];
  for (const { src, sizes: said, type } of manifest.icons) {
    const icon = await request.get(new URL(src, baseURL).href);
    expect(icon.headers()['content-type']).toContain(type);
    if (type !== 'image/png') continue;
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(said);
    sizes.push(said);
  }
  expect(sizes).toEqual(['192x192', '512x512', '512x512']);
});

test('the browser finds nothing that keeps the course from being installed', async ({ page }) => {
  await page.goto('');
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('the paper of the frame is the paper of the page', async ({ page }) => {
  const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  await page.goto('');
  const colours = await page
    .locator('meta[name=theme-color]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
  expect(colours).toEqual([light, dark]);
});
