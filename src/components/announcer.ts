/** Milliseconds between two announcements while the learner types: at most two in five seconds. */
const gap = 3000;

/** Speaks through a live region: at once when asked, and otherwise only now and then, the newest words only. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer = 0;
  #last = -Infinity;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** `asked`: the learner waits for it, so it is said at once, and again where it is the same. */
  say(words: string, asked: boolean): void {
    clearTimeout(this.#timer);
    if (asked) {
      this.#region.textContent = '';
      this.#speak(words);
    } else if (this.#region.textContent !== words) {
      const wait = Math.max(0, this.#last + gap - performance.now());
      this.#timer = window.setTimeout(() => this.#speak(words), wait);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #speak(words: string): void {
    this.#last = performance.now();
    this.#region.textContent = words;
  }
}
