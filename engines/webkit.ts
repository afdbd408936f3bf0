import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Browser, Tab } from './browser.ts';

/** What a WebDriver answers: https://www.w3.org/TR/webdriver2/ */
type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const program = 'WebKitWebDriver';

/**
 * WebKitGTK's MiniBrowser, driven by its WebDriver.
 * @param miniBrowser the path of the program
 */
export async function openWebKit(miniBrowser: string): Promise<Browser> {
  const port = await freePort();
  const driver = spawn(program, ['-p', String(port)], {
    // As root its sandbox does not start, and there is no graphics card.
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  });
  const call = caller(`http://127.0.0.1:${port}`);
  await answers(call);
  const session = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    },
  });
  const { sessionId, capabilities } = isSession(session);
  const inSession: Call = (method, path, body) =>
    call(method, `/session/${sessionId}${path}`, body);
  const first = await inSession('GET', '/window');
  let isFirst = true;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async open(address) {
      // The session begins with one tab, which stays, and from which the others are made.
      await inSession('POST', '/window', { handle: first });
      const made = isFirst ? { handle: first } : await inSession('POST', '/window/new');
      const window = Reflect.get(Object(made), 'handle');
      isFirst = false;
      const tab = asTab(inSession, String(window));
      await tab.goTo(address);
      return tab;
    },
    async close() {
      await inSession('DELETE', '').catch(() => {});
      driver.kill();
    },
  };
}

function asTab(call: Call, handle: string): Tab {
  const inTab: Call = async (method, path, body) => {
    await call('POST', '/window', { handle });
    return call(method, path, body);
  };
  return {
    async goTo(address) {
      await inTab('POST', '/url', { url: address });
    },
    async run(script, ...args) {
      const answer = await inTab('POST', '/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          (async () => (${script})(...${JSON.stringify(args)}))().then(
            (value) => done({ value }),
            (error) => done({ error: String(error) }),
          );`,
        args: [],
      });
      const error = Reflect.get(Object(answer), 'error');
      if (error !== undefined) throw new Error(String(error));
      return Reflect.get(Object(answer), 'value');
    },
    async close() {
      await inTab('DELETE', '/window');
    },
  };
}

function caller(address: string): Call {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value }: { value: unknown } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** The driver takes a moment until it listens. */
async function answers(call: Call): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await call('GET', '/status').catch(() => undefined);
    if (status !== undefined) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`Expected ${program} to answer within ten seconds, found that it doesn’t.`);
}

function isSession(value: unknown): {
  sessionId: string;
  capabilities: { browserVersion: string };
} {
  const { sessionId, capabilities } = Object(value);
  if (typeof sessionId !== 'string') {
    throw new TypeError(`Expected a session of ${program}, found ${JSON.stringify(value)}.`);
  }
  return { sessionId, capabilities };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error(`Expected a port, found ${address}.`));
      });
    });
  });
}
