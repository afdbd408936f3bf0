import {
  changesSince,
  counter,
  headline,
  isPronoun,
  modelsAfter,
  report,
  triesLine,
} from '../feedback.ts';
import { hintsToCome } from '../hints.ts';
import { counted } from '../names.ts';
import {
  dontIds,
  gradeRewrite,
  gradeRewriteInSteps,
  type Exercise,
  type Finding,
  type Grade,
  type RewriteGrade,
} from '../rules/index.ts';
import {
  checkRewrite,
  draftRewrite,
  lessonProgress,
  localDay,
  noteDay,
} from '../stores/progress.ts';
import { daysAgoInWords, sentAfter } from '../wait.ts';
import { Announcer } from './announcer.ts';
import { copyText } from './clipboard.ts';
import { copy, part } from './part.ts';
import { showHead, showLedger, showRemarks, showYours } from './remarks.ts';
import { inTurns } from './turns.ts';

/** Milliseconds of quiet after which an edit is saved, and remarks follow it. */
const pause = 500;

/** Milliseconds between two looks at the text: what writes into it by script, as dictation may, tells nobody. */
const look = 500;

/** A bad message, its recipient, and an editor whose text is graded when the learner asks for it. */
class MessageRewrite extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  #timer = 0;
  #looking = 0;
  #announcer!: Announcer;
  #hintsShown: string[] = [];
  /** The text as it was last looked at. */
  #seen = '';
  /** The grade that is shown now. */
  #shown: Grade | undefined;
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
  /** So is the day of a follow-up, as the days that have gone by since the message before. */
  get #dayId() {
    return `${this.#id}/day`;
  }
  get #day() {
    return this.querySelector<HTMLSelectElement>('select[data-part="day"]');
  }
  /** The exercise on the day on which the learner sends. */
  get #exercise(): Exercise {
    const { situation } = this.#judged;
    return this.#day
      ? { ...this.#judged, situation: sentAfter(situation, Number(this.#day.value)) }
      : this.#judged;
  }

  connectedCallback() {
    this.#leaving = new AbortController();
    this.#judged = JSON.parse(this.dataset['judged'] ?? '');
    for (const name of ['check', 'hint', 'swap', 'peek', 'keys', 'empty']) {
      part(this, name, HTMLElement).hidden = false;
    }
    part(this, 'models', HTMLDetailsElement).hidden = true;
    this.#announcer = new Announcer(part(this, 'said', HTMLElement));
    const peek = part(this, 'peek-inside', HTMLElement);
    const profile = this.querySelector('.receiver .profile');
    if (profile && !peek.hasChildNodes()) peek.append(profile.cloneNode(true));
    for (const type of ['submit', 'click', 'input', 'change', 'keydown']) {
      this.addEventListener(type, this);
    }
    const { signal } = this.#leaving;
    document.addEventListener('selectionchange', this, { signal });
    window.addEventListener('pagehide', this, { signal });
    // Whoever presses a link has the text saved before the page goes. Not on leaving the field: a notice that comes
    // then, between finger down and finger up, could take the press.
    document.addEventListener('click', () => this.#save(), { capture: true, signal });
    const { rewrites } = lessonProgress(this.#shelf).get();
    this.#aside = rewrites[this.#asideId]?.text ?? '';
    this.#nameSwap();
    this.#takeDay(rewrites[this.#dayId]?.text);
    this.#looking = window.setInterval(() => this.#look(), look);
    this.#unsubscribe = lessonProgress(this.#shelf).subscribe(() => this.#follow());
    this.#count();
  }

  disconnectedCallback() {
    this.#save();
    clearTimeout(this.#timer);
    clearInterval(this.#looking);
    this.#announcer.stop();
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
        return event.target === this.#day ? this.#dayChosen() : this.#count();
      case 'pagehide':
        return this.#save();
      case 'selectionchange':
        return this.#light();
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
      this.#seen = rewrite.text;
      this.#count();
    }
    const passed = rewrite?.passedText !== undefined;
    this.toggleAttribute('data-passed', passed);
    const tries = rewrite?.tries ?? 0;
    const models = part(this, 'models', HTMLDetailsElement);
    models.hidden = !passed && tries < modelsAfter;
    if (passed) models.open = true;
    const stuck = this.querySelector<HTMLElement>('[data-part="stuck"]');
    if (stuck) stuck.hidden = passed || tries < modelsAfter;
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
    if (!result.refusal) {
      this.#before = this.#checked;
      this.#checked = result.grade;
    }
    if (result.passed || (isHonest(result) && isTry(value, this.#tried))) {
      this.#saved = value;
      checkRewrite(this.#shelf, this.#id, value, result.passed, localDay(new Date()));
      this.#tried = value;
    } else this.#save();
    this.#show(result, true);
    if (result.passed) {
      noteDay(this.#shelf, localDay(new Date()));
      this.dispatchEvent(new Event('message-rewrite-passed', { bubbles: true }));
    }
  }

  /** Notices a text that came without an event. */
  #look() {
    if (this.#text.value !== this.#seen && !document.hidden) this.#edited();
  }

  #edited() {
    this.#seen = this.#text.value;
    this.#count();
    part(this, 'marks', HTMLElement).replaceChildren(this.#text.value);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#save();
      this.#lookAgain();
    }, pause);
  }

  /** What passes while it is edited has passed; nobody should have to press a button for it. */
  #lookAgain() {
    if (!this.#shown) return;
    this.#timer = inTurns(gradeRewriteInSteps(this.#text.value, this.#exercise), {
      next: (timer) => (this.#timer = timer),
      done: (result) => (result.passed ? this.#check(result) : this.#show(result, false)),
    });
  }

  #dayChosen() {
    const { value = '' } = this.#day ?? {};
    draftRewrite(this.#shelf, this.#dayId, value);
    this.#showThread();
    this.#lookAgain();
  }

  /** Puts in the day that was chosen before, where it is still on offer. */
  #takeDay(days: string | undefined) {
    const select = this.#day;
    if (!select || !Array.from(select.options).some(({ value }) => value === days)) return;
    select.value = days ?? '';
    this.#showThread();
  }

  /** The days in the thread, seen from the day of sending. */
  #showThread() {
    const { thread } = this.#exercise.situation;
    for (const [index, place] of this.querySelectorAll('[data-part="days-ago"]').entries()) {
      const message = thread[index];
      if (message) place.textContent = daysAgoInWords(message.daysAgo);
    }
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
      const active = keys.find((key) => key.textContent === this.dataset['active']);
      // From marked words to their own remark; from a remark to the next.
      if (active && document.activeElement === this.#text) return active.focus();
      const at = keys.findIndex((key) => key === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      keys.at(at < 0 && step < 0 ? -1 : (at + step) % keys.length)?.focus();
    }
  }

  #click(target: Element) {
    const button = target.closest('button');
    const name = button?.dataset['part'];
    if (name === 'copy-report') void this.#copyReport();
    else if (name === 'wrong' && button) this.#reportOn(button);
    else if (name === 'hint') this.#hint();
    else if (name === 'swap') this.#swap();
    else if (name === 'key' && button) this.#select(button.dataset['spans'] ?? '');
  }

  #copyReport() {
    const text = part(this, 'report-text', HTMLTextAreaElement);
    return copyText(text.value, part(this, 'report-copied', HTMLElement), () => text.select());
  }

  /** Opens the report with one finding in it. */
  #reportOn(button: HTMLElement) {
    const rule = button.closest<HTMLElement>('.finding')?.dataset['rule'];
    const finding = this.#shown?.findings.find((one) => one.rule === rule);
    const details = part(this, 'report', HTMLDetailsElement);
    details.open = true;
    this.#report(finding);
    const text = part(this, 'report-text', HTMLTextAreaElement);
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  }

  #report(finding?: Finding) {
    if (!this.#shown) return;
    const { situation } = this.#exercise;
    part(this, 'report-text', HTMLTextAreaElement).value = report(
      this.#id,
      situation,
      this.#text.value,
      this.#shown,
      finding,
    );
    part(this, 'report-copied', HTMLElement).textContent = '';
  }

  #hint() {
    const own = Array.from(
      this.querySelectorAll<HTMLTemplateElement>('template[data-hint]'),
      ({ content }) => content.textContent ?? '',
    );
    const about = JSON.parse(this.dataset['about'] ?? '[]');
    const broken = dontIds.filter((dont) => this.#shown?.verdicts[dont] === 'broken');
    const [hint, ...rest] = hintsToCome(own, about, broken, this.#hintsShown);
    if (hint === undefined) return;
    const item = copy(this, 'hint-item');
    item.textContent = hint;
    part(this, 'hints', HTMLOListElement).append(item);
    this.#hintsShown.push(hint);
    part(this, 'hint-label', HTMLElement).textContent =
      rest.length > 0 ? 'Another hint' : 'That was the last hint';
    part(this, 'hint', HTMLButtonElement).setAttribute('aria-disabled', String(rest.length === 0));
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
    return gradeRewrite(this.#text.value, this.#exercise);
  }

  /** Shows the remarks on the text as it stands. `checked`: the learner asked for them. */
  #show(result: RewriteGrade, checked: boolean) {
    const text = this.#text.value;
    this.#shown = result.grade;
    const before = checked ? this.#before : this.#checked;
    const changes = result.refusal ? undefined : changesSince(before, result.grade);
    part(this, 'empty', HTMLElement).hidden = true;
    const { pronoun = '' } = this.dataset;
    const { heading, line } = result.refusal
      ? { heading: result.refusal.explanation, line: result.refusal.suggestion }
      : headline(result.grade, changes, isPronoun(pronoun) ? pronoun : 'they');
    const said = `${line} ${this.#over()}`.trim();
    showHead(this, heading, said);
    this.#announcer.say(`${heading}. ${said}`, checked);
    showRemarks(this, text, result, changes);
    if (checked) showLedger(this, changes);
    showYours(this, text, result);
    part(this, 'thought', HTMLElement).hidden = !result.passed;
    part(this, 'landing', HTMLElement).hidden = text.trim() === '';
    part(this, 'landed', HTMLElement).textContent = text.replace(/\s+/g, ' ').trim().slice(0, 120);
    part(this, 'report', HTMLElement).hidden = text.trim() === '';
    this.#report();
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

/** Words of the profile alone are a beginning; the old message, a model or no message at all is no try. */
const isHonest = ({ refusal }: RewriteGrade) =>
  refusal === undefined || refusal.reason === 'nothing-added';

/** A try has a few words, and isn't the last one again. */
const isTry = (text: string, last: string) => text !== last && /\S+\s+\S+\s+\S/.test(text);

customElements.define('message-rewrite', MessageRewrite);
