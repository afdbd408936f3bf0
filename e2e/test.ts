import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

export { expect };

interface Fixtures {
  /** Problems that a test is about, such as the missing page it visits. All others fail it. */
  tolerated: RegExp[];
  /** Guards the pages of a context that a test made itself. */
  watch: (context: BrowserContext) => Promise<void>;
  /** A guarded page in a context of its own: another reader, or the same one on another device. */
  freshPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Playwright's `test`, failing also when a page throws, logs an error, breaks its policy, misses a file or a drawing, or
 * asks another site for anything.
 */
export const test = base.extend<Fixtures>({
  tolerated: [[], { option: true }],

  watch: [
    async ({ baseURL, tolerated, javaScriptEnabled }, use) => {
      const problems: string[] = [];
      // Without JavaScript, Chromium refuses at once what scripts would import.
      const known = javaScriptEnabled ? tolerated : [...tolerated, /\.js: csp$/];
      await use((context) => watched(context, new URL(baseURL ?? '').origin, problems));
      const rest = problems.filter((problem) => !known.some((words) => words.test(problem)));
      expect(rest, 'what the pages did that they must not').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },

  freshPage: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function watched(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  context.on('weberror', (error) => problems.push(`error: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked === origin || protocol === 'data:' || protocol === 'blob:') return;
    problems.push(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A reader who goes on before all has come is no fault of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`missing: ${response.url()}: ${response.status()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample} at line ${event.lineNumber}`,
      );
    });
    // A page has only the drawings that it is known to use.
    addEventListener('load', () => {
      const missed = new Set<string>();
      const look = () => {
        for (const use of document.querySelectorAll('use')) {
          const href = use.getAttribute('href') ?? '';
          if (!href.startsWith('#') || document.querySelector(href) || missed.has(href)) continue;
          missed.add(href);
          console.error(`drawing: ${href} is not on ${location.pathname}`);
        }
      };
      look();
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['href'],
      });
    });
  });
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds on a page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: tags },
      // The only rule of these tags that axe leaves off by default.
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, `what axe finds on ${page.url()}`).toEqual([]);
}
