import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import type { Browser, Conditions, Tab } from './browser.ts';

/** What makes a real Firefox refuse pages its storage, without a stub. */
const firefoxStorage = {
  there: {},
  missing: { 'dom.storage.enabled': false },
  // "Block all cookies", in Firefox's settings.
  refused: { 'network.cookie.cookieBehavior': 2 },
} as const;

export async function openFirefox(
  executablePath: string,
  { storage = 'there' }: Conditions = {},
): Promise<Browser> {
  return driven(
    await launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { ...firefoxStorage[storage] },
    }),
  );
}

export async function openChromium(executablePath: string, args: string[]): Promise<Browser> {
  return driven(await launch({ executablePath, args }));
}

async function driven(browser: Awaited<ReturnType<typeof launch>>): Promise<Browser> {
  return {
    version: await browser.version(),
    async open(address) {
      const tab = asTab(await browser.newPage());
      await tab.goTo(address);
      return tab;
    },
    close: () => browser.close(),
  };
}

function asTab(page: Page): Tab {
  return {
    async goTo(address) {
      await page.goto(address);
    },
    async run(script, ...args) {
      const call = `(async () => (${script})(...${JSON.stringify(args)}))()`;
      const json = await page.evaluate(`${call}.then((value) => JSON.stringify(value ?? null))`);
      return JSON.parse(String(json));
    },
    close: () => page.close(),
  };
}
