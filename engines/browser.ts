/** The little that the tests of the three engines ask of a browser. */
export interface Browser {
  /** As the browser names itself. */
  readonly version: string;
  /** A tab of its own. All tabs of a browser share what it keeps. */
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  goTo(address: string): Promise<void>;
  /**
   * Runs a function in the page and returns what it returns or resolves to. It is sent as text, so it knows its
   * arguments and the page only.
   */
  run<Arguments extends readonly unknown[], Result>(
    script: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  close(): Promise<void>;
}

/** How a browser is to be set up. */
export interface Conditions {
  /** The storage of pages: there, not there at all, or refused with an error. */
  storage?: 'there' | 'missing' | 'refused';
}

/** Waits until a function in the page returns something, and returns it. Throws after 20 seconds. */
export async function until<Arguments extends readonly unknown[], Result>(
  tab: Tab,
  script: (...args: Arguments) => Result | Promise<Result>,
  ...args: Arguments
): Promise<Result> {
  const end = Date.now() + 20_000;
  for (;;) {
    // A page that goes while it is asked can't answer; the one that comes will.
    const result = await tab.run(script, ...args).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) {
      const seen = await tab.run(
        () => `${location.href}\n${document.body.innerText.slice(0, 400)}`,
      );
      throw new Error(`Expected ${script}\nof ${JSON.stringify(args)} to come true on ${seen}`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
