import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserPath, isRoot } from '../scripts/browser.mjs';
import { place } from '../scripts/place.mjs';

const { base } = place(process.env);
const isUnderPath = base !== '/';

// The workers read this file again, and must come to the same browser and port.
process.env.CHROMIUM_PATH = browserPath(process.env) ?? '';
const port = (process.env.E2E_PORT ??= String(await freePort()));

export default defineConfig({
  testMatch: isUnderPath ? 'sub-path.test.ts' : '*.test.ts',
  testIgnore: isUnderPath ? [] : 'sub-path.test.ts',
  outputDir: '../test-results/e2e',
  snapshotPathTemplate: 'parts/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A busy machine takes three times as long as a quiet one, and that's no fault of the pages.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    // What is missing is told in seconds, not when the test's whole time is up.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    baseURL: `http://localhost:${port}${base}`,
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${process.env.E2E_FOLDER ?? 'dist'} ${port}`,
    url: `http://localhost:${port}${base}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    reuseExistingServer: false,
    timeout: 120_000,
  },
});

/** A port of its own, so that a running `npm start` and another run of the tests are left alone. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error(`Expected a port, found ${address}.`));
      });
    });
  });
}
