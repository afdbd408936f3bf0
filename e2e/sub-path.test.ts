import { expect, test } from './test';

test('reader reaches every page from the first one when the course stands under a path', async ({
  page,
  baseURL,
}) => {
  const open = [new URL(baseURL ?? '').href];
  const seen = new Set(open);
  for (const address of open) {
    const response = await page.goto(address);
    expect(`${response?.status()} ${page.url()}`).toBe(`200 ${address}`);

    const links = page.getByRole('link', { includeHidden: true });
    for (const link of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
      const url = new URL(link ?? '', address);
      if (url.origin !== new URL(address).origin) continue;
      expect(url.href, `a link on ${address}`).toMatch(
        new RegExp(`^${RegExp.escape(baseURL ?? '')}`),
      );
      url.hash = '';
      if (seen.has(url.href)) continue;
      seen.add(url.href);
      open.push(url.href);
    }
  }
  expect(seen.size).toBeGreaterThan(1);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the course under a path works without a network after one visit', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    for (const path of ['', 'about', 'lessons/be-generic/', 'practice/note-to-priya?ref=mail']) {
      await page.goto(path);
      expect(page.url()).toMatch(new RegExp(`^${RegExp.escape(baseURL ?? '')}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(new URL(baseURL ?? '').href);
  });
});
