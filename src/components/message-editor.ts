import { counter } from '../feedback.ts';
import type { Kind } from '../rules/index.ts';
import { Announcer } from './announcer.ts';
import { copyText } from './clipboard.ts';
import { part } from './part.ts';

/** Milliseconds of quiet after which an edit is saved, and remarks follow it. */
const pause = 500;

/** Milliseconds between two looks at the text: what writes into it by script, as dictation may, tells nobody. */
const look = 500;

/**
 * A text that is written and remarked on: what is typed, pasted or dictated is noticed; marked words and remarks lead to
 * each other. What is done with the text is said by the elements made of it.
 */
export abstract class MessageEditor extends HTMLElement {
  /** What waits to be done to the text; clearing it stops it. */
  protected timer = 0;
  protected announcer!: Announcer;
  /** The text as it was last looked at. */
  protected seen = '';
  #looking = 0;
  #leaving = new AbortController();

  protected get text(): HTMLTextAreaElement {
    return part(this, 'text', HTMLTextAreaElement);
  }
  /** Characters that the chosen account allows; none is counted where there is no choice. */
  protected get limit(): number {
    const chosen = this.querySelector<HTMLInputElement>('.limit input:checked');
    return Number(chosen?.value ?? Infinity);
  }
  protected abstract get kind(): Kind;

  /** The learner asks for a check. */
  protected abstract answer(): void;
  /** Keeps the text, where it is kept. */
  protected abstract save(): void;
  /** Grades again what is shown, after an edit. */
  protected abstract lookAgain(): void;
  /** Another control was changed. */
  protected abstract changed(target: EventTarget | null): void;
  /** A button with this name was pressed. */
  protected abstract pressed(name: string, button: HTMLElement): void;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    this.announcer = new Announcer(part(this, 'said', HTMLElement));
    for (const type of ['submit', 'click', 'input', 'change', 'keydown']) {
      this.addEventListener(type, this);
    }
    const { signal } = this.#leaving;
    document.addEventListener('selectionchange', this, { signal });
    window.addEventListener('pagehide', this, { signal });
    // Whoever presses a link has the text saved before the page goes. Not on leaving the field: a notice that comes
    // then, between finger down and finger up, could take the press.
    document.addEventListener('click', () => this.save(), { capture: true, signal });
    this.#looking = window.setInterval(() => this.#look(), look);
  }

  disconnectedCallback(): void {
    this.save();
    clearTimeout(this.timer);
    clearInterval(this.#looking);
    this.announcer.stop();
    this.#leaving.abort();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'submit':
        event.preventDefault();
        return this.answer();
      case 'input':
        return event.target === this.text ? this.edited() : undefined;
      case 'change':
        return this.changed(event.target);
      case 'pagehide':
        return this.save();
      case 'selectionchange':
        return this.#light();
      case 'keydown':
        return event instanceof KeyboardEvent ? this.#press(event) : undefined;
      default:
        return event.target instanceof Element ? this.#click(event.target) : undefined;
    }
  }

  /** Notices a text that came without an event. */
  #look() {
    if (this.text.value !== this.seen && !document.hidden) this.edited();
  }

  protected edited(): void {
    this.seen = this.text.value;
    this.count();
    part(this, 'marks', HTMLElement).replaceChildren(this.text.value);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.save();
      this.lookAgain();
    }, pause);
  }

  protected count(): void {
    const { text, over } = counter(this.text.value, this.kind, this.limit);
    const place = part(this, 'counter', HTMLElement);
    const [number = '', ...rest] = text.split(/(?=[/ ])/);
    const count = document.createElement('b');
    count.textContent = number;
    place.replaceChildren(count, rest.join(''));
    place.toggleAttribute('data-over', over);
  }

  #press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.answer();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const keys = Array.from(this.querySelectorAll<HTMLElement>('.finding-key')).filter((key) =>
        key.checkVisibility(),
      );
      if (keys.length === 0) return;
      event.preventDefault();
      const active = keys.find((key) => key.textContent === this.dataset['active']);
      // From marked words to their own remark; from a remark to the next.
      if (active && document.activeElement === this.text) return active.focus();
      const at = keys.findIndex((key) => key === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      keys.at(at < 0 && step < 0 ? -1 : (at + step) % keys.length)?.focus();
    }
  }

  #click(target: Element) {
    const button = target.closest('button');
    const name = button?.dataset['part'];
    if (!button || name === undefined) return;
    if (name === 'copy-report') void this.#copyReport();
    else if (name === 'key') this.#select(button.dataset['spans'] ?? '');
    else this.pressed(name, button);
  }

  #copyReport() {
    const text = part(this, 'report-text', HTMLTextAreaElement);
    return copyText(text.value, part(this, 'report-copied', HTMLElement), () => text.select());
  }

  #select(span: string) {
    const [start, end] = span.split(' ').map(Number);
    if (start === undefined || end === undefined) return;
    this.text.focus();
    this.text.setSelectionRange(start, end);
  }

  /** A caret in marked words lights their remark. */
  #light() {
    if (document.activeElement !== this.text) {
      delete this.dataset['active'];
      return;
    }
    const caret = this.text.selectionStart;
    const key = Array.from(this.querySelectorAll<HTMLElement>('.finding-key')).find((button) => {
      const [start = 0, end = 0] = (button.dataset['spans'] ?? '').split(' ').map(Number);
      return end > 0 && caret >= start && caret <= end;
    })?.textContent;
    if (key) this.dataset['active'] = key;
    else delete this.dataset['active'];
  }

  /** Opens the report, for the learner to go on writing. */
  protected showReport(words: string): void {
    part(this, 'report', HTMLDetailsElement).open = true;
    const text = part(this, 'report-text', HTMLTextAreaElement);
    text.value = words;
    part(this, 'report-copied', HTMLElement).textContent = '';
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  }
}
