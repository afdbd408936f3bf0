import { calendarFile } from '../calendar.ts';
import { changesSince, report } from '../feedback.ts';
import { firstName } from '../names.ts';
import { fieldLimit, kindOf, ownFields, ownSituation, type OwnFields } from '../own-message.ts';
import { ownHeadline, readLine, readyLine, reminder, unjudgedLine } from '../own-words.ts';
import { positionLine, studyLine } from '../pasted/lines.ts';
import { readPasted } from '../pasted/read.ts';
import {
  applies,
  dontIds,
  gradeOwn,
  gradeOwnInSteps,
  type Finding,
  type Grade,
  type Kind,
  type OwnGrade,
} from '../rules/index.ts';
import { daysLater } from '../days.ts';
import { forgetOwn, keepOwn, ownDraft } from '../stores/own-draft.ts';
import { localDay } from '../stores/progress.ts';
import { copyText } from './clipboard.ts';
import { MessageEditor } from './message-editor.ts';
import { part } from './part.ts';
import { showHead, showLedger, showRemarks } from './remarks.ts';
import { saveFile } from './save-file.ts';
import { inTurns } from './turns.ts';

/** Days after which the reminder comes. */
const remindAfter = 10;

/** The learner's own message to a real person, checked as far as they are known. Kept only where the learner says so. */
class OwnMessage extends MessageEditor {
  #unsubscribe = () => {};
  /** The grade that is shown now, that of the last check, and that of the one before it. */
  #shown: Grade | undefined;
  #checked: Grade | undefined;
  #before: Grade | undefined;
  /** What this tab kept last, so that another tab's change is told from its own. */
  #kept = '';

  protected get kind(): Kind {
    return kindOf(this.#fields.kind);
  }
  get #form() {
    return part(this, 'form', HTMLFormElement);
  }
  get #keep() {
    return part(this, 'keep', HTMLInputElement);
  }
  get #fields(): OwnFields {
    const data = new FormData(this.#form);
    const value = (field: string) => {
      const text = data.get(field);
      return typeof text === 'string' ? text.replaceAll('\r\n', '\n').slice(0, fieldLimit) : '';
    };
    return {
      kind: value('kind'),
      name: value('name'),
      headline: value('headline'),
      location: value('location'),
      about: value('about'),
      experience: value('experience'),
      education: value('education'),
      activity: value('activity'),
      shared: value('shared'),
      days: value('days'),
      last: value('last'),
      answered: value('answered'),
      'followed-up': value('followed-up'),
      // Longer than any message may be, and told so by the rules.
      message: this.text.value,
    };
  }

  override connectedCallback() {
    super.connectedCallback();
    this.hidden = false;
    part(this, 'empty', HTMLElement).hidden = false;
    this.#unsubscribe = ownDraft().subscribe((draft) => this.#follow(draft));
    this.#name();
    this.count();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  override handleEvent(event: Event) {
    // Enter in a field of one line goes nowhere; it isn't a wish to have the message checked.
    if (
      event instanceof KeyboardEvent &&
      event.key === 'Enter' &&
      !event.ctrlKey &&
      !event.metaKey &&
      event.target instanceof HTMLInputElement
    ) {
      event.preventDefault();
    }
    super.handleEvent(event);
    if (event.type === 'input' && event.target !== this.text) this.#changedField();
  }

  protected changed(target: EventTarget | null) {
    if (target === this.#keep) this.#keepOrNot();
    else if (target instanceof HTMLInputElement && target.name === 'kind') this.#changedField();
    else this.count();
  }

  protected pressed(name: string, button: HTMLElement) {
    if (name === 'read') this.#read();
    else if (name === 'copy') void this.#copy();
    else if (name === 'remind') this.#remind();
    else if (name === 'forget') this.#forget();
    else if (name === 'wrong') this.#reportOn(button);
  }

  protected answer() {
    clearTimeout(this.timer);
    this.#before = this.#checked;
    const result = gradeOwn(this.text.value, ownSituation(this.#fields));
    this.#checked = result.grade.ungradable ? this.#checked : result.grade;
    this.save();
    this.#show(result, true);
    part(this, 'head', HTMLElement).scrollIntoView({ block: 'nearest' });
  }

  protected lookAgain() {
    if (!this.#shown) return;
    clearTimeout(this.timer);
    this.timer = inTurns(gradeOwnInSteps(this.text.value, ownSituation(this.#fields)), {
      next: (timer) => (this.timer = timer),
      done: (result) => this.#show(result, false),
    });
  }

  protected save() {
    if (!this.#keep.checked) return;
    const fields = this.#fields;
    const text = JSON.stringify(fields);
    if (text === this.#kept) return;
    this.#kept = text;
    keepOwn({
      ...fields,
      paste: part(this, 'paste', HTMLTextAreaElement).value.slice(0, fieldLimit),
    });
  }

  /** Another field than the message. */
  #changedField() {
    this.#name();
    this.count();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.save();
      this.lookAgain();
    }, 500);
  }

  /** What is kept, in this tab or by another one. Words being typed are never replaced. */
  #follow(draft: Readonly<Record<string, string>> | undefined) {
    this.#keep.checked = draft !== undefined;
    part(this, 'forget', HTMLElement).hidden = false;
    const isEmpty = ownFields.every(
      (field) => ['kind', 'days'].includes(field) || this.#fields[field] === '',
    );
    if (draft === undefined || !isEmpty) return;
    this.#fill(draft);
    this.#kept = JSON.stringify(this.#fields);
  }

  #fill(values: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(values)) {
      if (name === 'paste') part(this, 'paste', HTMLTextAreaElement).value = value;
      const control = this.#form.elements.namedItem(name);
      if (control instanceof RadioNodeList) control.value = value;
      else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = value === control.value;
      } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.value = value;
      }
    }
    this.seen = this.text.value;
    this.#name();
    this.count();
  }

  /** Calls the message by its kind and its reader, and shows what belongs to the kind. */
  #name() {
    const { kind, name } = this.#fields;
    const what = { request: 'note', first: 'message', 'follow-up': 'follow-up' }[kindOf(kind)];
    const whom = name.trim() === '' ? '' : ` to ${firstName(name.trim())}`;
    part(this, 'own-label', HTMLElement).textContent = `Your ${what}${whom}`;
    part(this, 'check', HTMLElement).textContent = this.#shown ? 'Check again' : `Check my ${what}`;
    part(this, 'limit', HTMLElement).hidden = kindOf(kind) !== 'request';
    part(this, 'before', HTMLElement).hidden = kindOf(kind) !== 'follow-up';
    for (const item of this.querySelectorAll<HTMLElement>('.six [data-dont]')) {
      const dont = dontIds.find((id) => id === item.dataset['dont']);
      const isAsked = dont !== undefined && applies(dont, kindOf(kind));
      if (isAsked === (item.dataset['verdict'] !== 'none')) continue;
      this.#mark(
        item,
        isAsked ? 'open' : 'none',
        isAsked ? 'not checked yet' : 'does not apply here',
      );
    }
  }

  #mark(item: HTMLElement, verdict: string, words: string) {
    item.dataset['verdict'] = verdict;
    item.querySelector('use')?.setAttribute('href', verdict === 'none' ? '#i-none' : '#i-kept');
    part(item, 'verdict', HTMLElement).textContent = `: ${words}`;
  }

  protected override get limit(): number {
    return this.kind === 'request' ? super.limit : Infinity;
  }

  #show(result: OwnGrade, checked: boolean) {
    const { grade, refusal, unjudged, ready } = result;
    const text = this.text.value;
    const before = checked ? this.#before : this.#checked;
    this.#shown = grade;
    const wrong = refusal ?? grade.ungradable;
    const changes = wrong ? undefined : changesSince(before, grade);
    const { heading, line } = ownHeadline(result, changes);
    part(this, 'empty', HTMLElement).hidden = true;
    this.#name();
    showHead(this, heading, line);
    const missing = wrong ? '' : unjudgedLine(unjudged, ownSituation(this.#fields));
    this.announcer.say(`${heading}. ${line} ${missing}`.trim(), checked);
    showRemarks(this, text, { grade, passed: ready, ...(wrong && { refusal: wrong }) }, changes);
    if (checked) showLedger(this, changes);
    for (const item of this.querySelectorAll<HTMLElement>('.six [data-dont]')) {
      if (!wrong && unjudged.some((dont) => dont === item.dataset['dont'])) {
        this.#mark(item, 'unknown', 'not judged, since we know too little');
      }
    }
    const place = part(this, 'unjudged', HTMLElement);
    place.hidden = missing === '';
    place.textContent = missing;
    const isReady = ready && text.trim() !== '';
    part(this, 'ready', HTMLElement).hidden = !isReady;
    part(this, 'ready-line', HTMLElement).textContent = readyLine(this.kind);
    part(this, 'remind', HTMLElement).hidden = reminder(this.kind, '') === undefined;
    part(this, 'reminded', HTMLElement).textContent = '';
    part(this, 'report', HTMLElement).hidden = text.trim() === '';
    part(this, 'report-text', HTMLTextAreaElement).value = this.#report();
    part(this, 'report-copied', HTMLElement).textContent = '';
  }

  #read() {
    const box = part(this, 'paste', HTMLTextAreaElement);
    const read = readPasted(box.value);
    const found = {
      name: read.name,
      headline: read.headline,
      location: read.location,
      about: read.about,
      experience: read.experience.map(positionLine).join('\n'),
      education: read.education.map(studyLine).join('\n'),
      activity: read.activity.join('\n'),
    };
    // What wasn't found leaves its field as it is.
    this.#fill(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== '')));
    box.value = read.rest;
    part(this, 'more', HTMLDetailsElement).open = true;
    part(this, 'read-said', HTMLElement).textContent = readLine(read);
    this.#changedField();
  }

  #copy() {
    return copyText(this.text.value, part(this, 'copied', HTMLElement), () => this.text.select());
  }

  #remind() {
    const { name } = this.#fields;
    const words = reminder(this.kind, name.trim() === '' ? '' : firstName(name.trim()));
    if (!words) return;
    const now = new Date();
    const day = daysLater(localDay(now), remindAfter);
    const file = calendarFile(
      'follow-up',
      [{ day, ...words }],
      location.href.split('#')[0] ?? '',
      now,
    );
    saveFile(new Blob([file], { type: 'text/calendar' }), 'one-then-let-go.ics');
    part(this, 'reminded', HTMLElement).textContent = 'Saved. Open it with your calendar.';
  }

  #keepOrNot() {
    if (this.#keep.checked) {
      this.#kept = '';
      this.save();
    } else {
      this.#kept = '';
      forgetOwn();
    }
  }

  /** Takes away all that was written here, kept or not. */
  #forget() {
    forgetOwn();
    this.#kept = '';
    this.#form.reset();
    part(this, 'paste', HTMLTextAreaElement).value = '';
    for (const name of ['findings', 'rest-findings', 'strengths-list', 'changes', 'marks']) {
      part(this, name, HTMLElement).replaceChildren();
    }
    for (const name of [
      'heading',
      'line',
      'rest',
      'strengths',
      'ledger',
      'report',
      'ready',
      'unjudged',
    ]) {
      part(this, name, HTMLElement).hidden = true;
    }
    for (const item of this.querySelectorAll<HTMLElement>('.six [data-dont]')) {
      this.#mark(item, 'none', 'does not apply here');
    }
    part(this, 'empty', HTMLElement).hidden = false;
    part(this, 'read-said', HTMLElement).textContent = '';
    this.#shown = this.#checked = this.#before = undefined;
    this.seen = '';
    clearTimeout(this.timer);
    this.#name();
    this.count();
    part(this, 'copied', HTMLElement).textContent = 'Forgotten. Nothing of it is kept.';
    this.text.focus();
  }

  /** Opens the report with one finding in it. */
  #reportOn(button: HTMLElement) {
    const rule = button.closest<HTMLElement>('.finding')?.dataset['rule'];
    this.showReport(this.#report(this.#shown?.findings.find((one) => one.rule === rule)));
  }

  #report(finding?: Finding): string {
    if (!this.#shown) return '';
    const situation = ownSituation(this.#fields);
    return report('a message of my own', situation, this.text.value, this.#shown, finding);
  }
}

customElements.define('own-message', OwnMessage);
