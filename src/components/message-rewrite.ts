import {
  changesSince,
  counter,
  headline,
  isPronoun,
  modelsAfter,
  report,
  triesLine,
} from '../feedback.ts';
import { counted } from '../names.ts';
import { gradeRewrite, type Exercise, type Grade, type RewriteGrade } from '../rules/index.ts';
import {
  checkRewrite,
  draftRewrite,
  lessonProgress,
  localDay,
  noteDay,
} from '../stores/progress.ts';
import { copyText } from './clipboard.ts';
import { copy, part } from './part.ts';
import { sayHead, showLedger, showRemarks } from './remarks.ts';

/** Milliseconds of quiet after which an edit is saved, and remarks follow it. */
const pause = 500;

/** A bad message, its recipient, and an editor whose text is graded when the learner asks for it. */
class MessageRewrite extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  #timer = 0;
  #hintsShown = 0;
  /** The text that the learner can go back to: their own words, or the old message. */
  #aside = '';
  /** The text of the last try, so that the same one isn't counted twice. */
  #tried = '';
  /** The grade of the last check, and of the one before it. */
  #checked: Grade | undefined;
  #before: Grade | undefined;
  #saved = '';
  #judged!: Exercise;

  get #text() {
    return part(this, 'text', HTMLTextAreaElement);
  }
  get #id() {
    return this.dataset['exercise'] ?? '';
  }
  /** Under what it is kept: its don't, wherever it is asked for. */
  get #shelf() {
    return this.dataset['shelf'] ?? '';
  }
  /** Characters that the chosen account allows; none is counted where there is no choice. */
  get #limit() {
    const chosen = this.querySelector<HTMLInputElement>('.limit input:checked');
    return Number(chosen?.value ?? Infinity);
  }
  /** The text put aside is remembered beside the exercise, under a name that no exercise can have. */
  get #asideId() {
    return `${this.#id}/aside`;
  }

  connectedCallback() {
    this.#leaving = new AbortController();
    this.#judged = JSON.parse(this.dataset['judged'] ?? '');
    for (const name of ['check', 'hint', 'swap', 'peek', 'keys', 'empty']) {
      part(this, name, HTMLElement).hidden = false;
    }
    part(this, 'models', HTMLDetailsElement).hidden = true;
    const sheet = part(this, 'sheet', HTMLElement);
    const given = this.querySelector('.bench-given');
    if (given && !sheet.querySelector('.profile')) {
      sheet.append(...Array.from(given.children, (child) => child.cloneNode(true)));
    }
    for (const type of ['submit', 'click', 'input', 'change', 'keydown']) {
      this.addEventListener(type, this);
    }
    const { signal } = this.#leaving;
    document.addEventListener('selectionchange', this, { signal });
    window.addEventListener('pagehide', this, { signal });
    const { rewrites } = lessonProgress(this.#shelf).get();
    this.#aside = rewrites[this.#asideId]?.text ?? '';
    this.#nameSwap();
    sheet.addEventListener('focusout', this);
    this.#unsubscribe = lessonProgress(this.#shelf).subscribe(() => this.#follow());
    this.#count();
  }

  disconnectedCallback() {
    this.#save();
    this.#leaving.abort();
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'submit':
        event.preventDefault();
        return this.#answer();
      case 'input':
        return this.#edited();
      case 'change':
        return this.#count();
      case 'pagehide':
        return this.#save();
      case 'selectionchange':
        return this.#light();
      case 'focusout':
        return event instanceof FocusEvent ? this.#leaveSheet(event) : undefined;
      case 'keydown':
        return event instanceof KeyboardEvent ? this.#press(event) : undefined;
      default:
        return event.target instanceof Element ? this.#click(event.target) : undefined;
    }
  }

  /** Shows what is remembered: the last draft, a pass, the tries. Words being typed are never replaced. */
  #follow() {
    const rewrite = lessonProgress(this.#shelf).get().rewrites[this.#id];
    const text = this.#text;
    if (rewrite && rewrite.text !== this.#saved && text.value === this.#saved) {
      text.value = rewrite.text;
      this.#saved = rewrite.text;
      this.#count();
    }
    const passed = rewrite?.passedText !== undefined;
    this.toggleAttribute('data-passed', passed);
    const tries = rewrite?.tries ?? 0;
    part(this, 'models', HTMLDetailsElement).hidden = !passed && tries < modelsAfter;
    part(this, 'tries', HTMLElement).hidden = passed || tries === 0;
    part(this, 'tries-label', HTMLElement).textContent = triesLine(tries);
    for (const [index, stroke] of this.querySelectorAll('.tries i').entries()) {
      stroke.toggleAttribute('data-done', index < tries);
    }
    // After a reload, a text that had been checked is shown with its remarks again.
    if (!this.#checked && (tries > 0 || passed) && text.value !== '') {
      this.#show(this.#graded(), false);
    }
  }

  /** Checks because the learner asked, and brings the answer into view; who only types is left where they are. */
  #answer() {
    this.#check(this.#graded());
    part(this, 'head', HTMLElement).scrollIntoView({ block: 'nearest' });
  }

  #check(result: RewriteGrade) {
    clearTimeout(this.#timer);
    const { value } = this.#text;
    if (result.refusal) this.#save();
    else {
      this.#saved = value;
      this.#before = this.#checked;
      this.#checked = result.grade;
      if (result.passed || isTry(value, this.#tried)) {
        checkRewrite(this.#shelf, this.#id, value, result.passed, localDay(new Date()));
        this.#tried = value;
      } else this.#save();
    }
    this.#show(result, true);
    if (result.passed) {
      noteDay(this.#shelf, localDay(new Date()));
      this.dispatchEvent(new Event('message-rewrite-passed', { bubbles: true }));
    }
  }

  #edited() {
    this.#count();
    part(this, 'marks', HTMLElement).replaceChildren(this.#text.value);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#save();
      if (!this.#checked) return;
      // What passes while it is edited has passed; nobody should have to press a button for it.
      const result = this.#graded();
      if (result.passed) this.#check(result);
      else this.#show(result, false);
    }, pause);
  }

  #save() {
    const { value } = this.#text;
    if (value === this.#saved) return;
    this.#saved = value;
    draftRewrite(this.#shelf, this.#id, value);
  }

  #count() {
    const { kind } = this.#judged.situation;
    const { text, over } = counter(this.#text.value, kind, this.#limit);
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
      this.#answer();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const keys = Array.from(this.querySelectorAll<HTMLElement>('.finding-key')).filter((key) =>
        key.checkVisibility(),
      );
      if (keys.length === 0) return;
      event.preventDefault();
      const at = keys.findIndex((key) => key === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      keys.at(at < 0 && step < 0 ? -1 : (at + step) % keys.length)?.focus();
    }
  }

  #click(target: Element) {
    const button = target.closest('button');
    const name = button?.dataset['part'];
    if (name === 'copy-report') void this.#copyReport();
    else if (name === 'hint') this.#hint();
    else if (name === 'swap') this.#swap();
    else if (name === 'key' && button) this.#select(button.dataset['spans'] ?? '');
  }

  #copyReport() {
    const text = part(this, 'report-text', HTMLTextAreaElement);
    return copyText(text.value, part(this, 'report-copied', HTMLElement), () => text.select());
  }

  #hint() {
    const hints = Array.from(this.querySelectorAll<HTMLTemplateElement>('template[data-hint]'));
    const hint = hints[this.#hintsShown];
    if (!hint) return;
    const item = copy(this, 'hint-item');
    item.textContent = hint.content.textContent;
    part(this, 'hints', HTMLOListElement).append(item);
    this.#hintsShown++;
    const left = hints.length - this.#hintsShown;
    const button = part(this, 'hint', HTMLButtonElement);
    part(this, 'hint-label', HTMLElement).textContent =
      left > 0 ? 'Another hint' : 'That was the last hint';
    button.setAttribute('aria-disabled', String(left === 0));
  }

  /** Changes the text in the editor for the one put aside, at first the old message. Neither is lost. */
  #swap() {
    const text = this.#text;
    const other = this.#aside === '' ? this.#judged.message : this.#aside;
    this.#aside = text.value;
    draftRewrite(this.#shelf, this.#asideId, this.#aside);
    text.focus();
    text.select();
    // The only way to put in text that Ctrl+Z takes out again; where it is gone, without that.
    if (!document.execCommand('insertText', false, other)) text.value = other;
    this.#edited();
    this.#nameSwap();
  }

  #nameSwap() {
    const { message } = this.#judged;
    part(this, 'swap', HTMLButtonElement).textContent =
      this.#aside === '' || this.#aside === message
        ? (this.dataset['swap'] ?? '')
        : 'Back to my other draft';
  }

  /** The sheet would hide what has the focus behind it. */
  #leaveSheet({ relatedTarget }: FocusEvent) {
    const sheet = part(this, 'sheet', HTMLElement);
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.hidePopover();
  }

  #select(span: string) {
    const [start, end] = span.split(' ').map(Number);
    if (start === undefined || end === undefined) return;
    this.#text.focus();
    this.#text.setSelectionRange(start, end);
  }

  /** A caret in marked words lights their remark. */
  #light() {
    if (document.activeElement !== this.#text) {
      delete this.dataset['active'];
      return;
    }
    const caret = this.#text.selectionStart;
    const key = Array.from(this.querySelectorAll<HTMLElement>('.finding-key')).find((button) => {
      const [start = 0, end = 0] = (button.dataset['spans'] ?? '').split(' ').map(Number);
      return end > 0 && caret >= start && caret <= end;
    })?.textContent;
    if (key) this.dataset['active'] = key;
    else delete this.dataset['active'];
  }

  #graded(): RewriteGrade {
    return gradeRewrite(this.#text.value, this.#judged);
  }

  /** Shows the remarks on the text as it stands. `checked`: the learner asked for them. */
  #show(result: RewriteGrade, checked: boolean) {
    const text = this.#text.value;
    const before = checked ? this.#before : this.#checked;
    const changes = result.refusal ? undefined : changesSince(before, result.grade);
    part(this, 'empty', HTMLElement).hidden = true;
    const { pronoun = '' } = this.dataset;
    const { heading, line } = result.refusal
      ? { heading: result.refusal.explanation, line: result.refusal.suggestion }
      : headline(result.grade, changes, isPronoun(pronoun) ? pronoun : 'they');
    sayHead(this, heading, `${line} ${this.#over()}`.trim(), checked);
    showRemarks(this, text, result, changes);
    if (checked) showLedger(this, changes);
    part(this, 'thought', HTMLElement).hidden = !result.passed;
    part(this, 'report', HTMLElement).hidden = text.trim() === '';
    part(this, 'report-text', HTMLTextAreaElement).value = report(this.#id, text, result.grade);
    part(this, 'report-copied', HTMLElement).textContent = '';
    part(this, 'check', HTMLButtonElement).textContent = 'Check again';
    if (!result.refusal) this.#checked ??= result.grade;
  }

  /** What a note costs that is longer than the learner's account allows; the rules allow what Premium does. */
  #over(): string {
    const over = this.#text.value.length - this.#limit;
    if (over <= 0) return '';
    return `It is ${counted(over, 'character')} over what the account you chose can send.`;
  }
}

/** A try has a few words, and isn't the last one again. */
const isTry = (text: string, last: string) => text !== last && /\S+\s+\S+\s+\S/.test(text);

customElements.define('message-rewrite', MessageRewrite);
