import { changesSince, headline, isPronoun, modelsAfter, report, triesLine } from '../feedback.ts';
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
import { MessageEditor } from './message-editor.ts';
import { copy, part } from './part.ts';
import { showHead, showLedger, showRemarks, showYours } from './remarks.ts';
import { inTurns } from './turns.ts';

/** A bad message, its recipient, and an editor whose text is graded when the learner asks for it. */
class MessageRewrite extends MessageEditor {
  #unsubscribe = () => {};
  #hintsShown: string[] = [];
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

  get #id() {
    return this.dataset['exercise'] ?? '';
  }
  /** Under what it is kept: its don't, wherever it is asked for. */
  get #shelf() {
    return this.dataset['shelf'] ?? '';
  }
  protected get kind() {
    return this.#judged.situation.kind;
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

  override connectedCallback() {
    super.connectedCallback();
    this.#judged = JSON.parse(this.dataset['judged'] ?? '');
    for (const name of ['check', 'hint', 'swap']) {
      part(this, name, HTMLButtonElement).disabled = false;
    }
    part(this, 'models', HTMLDetailsElement).hidden = true;
    const peek = part(this, 'peek-inside', HTMLElement);
    const profile = this.querySelector('.receiver .profile');
    if (profile && !peek.hasChildNodes()) peek.append(profile.cloneNode(true));
    const { rewrites } = lessonProgress(this.#shelf).get();
    this.#aside = rewrites[this.#asideId]?.text ?? '';
    // Shown already, before the checker came: keep-words.ts.
    const kept = rewrites[this.#id]?.text;
    if (kept !== undefined && this.text.value === kept) this.#saved = this.seen = kept;
    this.#nameSwap();
    this.#takeDay(rewrites[this.#dayId]?.text);
    this.#unsubscribe = lessonProgress(this.#shelf).subscribe(() => this.#follow());
    this.count();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  protected changed(target: EventTarget | null) {
    if (target === this.#day) this.#dayChosen();
    else this.count();
  }

  protected pressed(name: string, button: HTMLElement) {
    if (name === 'wrong') this.#reportOn(button);
    else if (name === 'hint') this.#hint();
    else if (name === 'swap') this.#swap();
  }

  /** Shows what is remembered: the last draft, a pass, the tries. Words being typed are never replaced. */
  #follow() {
    const rewrite = lessonProgress(this.#shelf).get().rewrites[this.#id];
    const text = this.text;
    if (rewrite && rewrite.text !== this.#saved && text.value === this.#saved) {
      text.value = rewrite.text;
      this.#saved = rewrite.text;
      this.seen = rewrite.text;
      this.count();
    }
    const passed = rewrite?.passedText !== undefined;
    const isNew = passed && !this.hasAttribute('data-passed');
    this.toggleAttribute('data-passed', passed);
    if (isNew) this.dispatchEvent(new Event('message-rewrite-solved', { bubbles: true }));
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
  protected answer() {
    this.#check(this.#graded());
    part(this, 'head', HTMLElement).scrollIntoView({ block: 'nearest' });
  }

  #check(result: RewriteGrade) {
    clearTimeout(this.timer);
    const { value } = this.text;
    if (!result.refusal) {
      this.#before = this.#checked;
      this.#checked = result.grade;
    }
    if (result.passed || (isHonest(result) && isTry(value, this.#tried))) {
      this.#saved = value;
      checkRewrite(this.#shelf, this.#id, value, result.passed, localDay(new Date()));
      this.#tried = value;
    } else this.save();
    this.#show(result, true);
    if (result.passed) {
      noteDay(this.#shelf, localDay(new Date()));
      this.dispatchEvent(new Event('message-rewrite-passed', { bubbles: true }));
    }
  }

  /** What passes while it is edited has passed; nobody should have to press a button for it. */
  protected lookAgain() {
    if (!this.#shown) return;
    this.timer = inTurns(gradeRewriteInSteps(this.text.value, this.#exercise), {
      next: (timer) => (this.timer = timer),
      done: (result) => (result.passed ? this.#check(result) : this.#show(result, false)),
    });
  }

  #dayChosen() {
    const { value = '' } = this.#day ?? {};
    draftRewrite(this.#shelf, this.#dayId, value);
    this.#showThread();
    this.lookAgain();
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

  protected save() {
    const { value } = this.text;
    if (value === this.#saved) return;
    this.#saved = value;
    draftRewrite(this.#shelf, this.#id, value);
  }

  /** Opens the report with one finding in it. */
  #reportOn(button: HTMLElement) {
    const rule = button.closest<HTMLElement>('.finding')?.dataset['rule'];
    this.showReport(this.#report(this.#shown?.findings.find((one) => one.rule === rule)));
  }

  #report(finding?: Finding): string {
    if (!this.#shown) return '';
    const { situation } = this.#exercise;
    const what = `exercise ${this.#id}`;
    return report(what, situation, this.text.value, this.#shown, finding);
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
    const text = this.text;
    const other = this.#aside === '' ? this.#judged.message : this.#aside;
    this.#aside = text.value;
    draftRewrite(this.#shelf, this.#asideId, this.#aside);
    text.focus();
    text.select();
    // The only way to put in text that Ctrl+Z takes out again; where it is gone, without that.
    if (!document.execCommand('insertText', false, other)) text.value = other;
    this.edited();
    this.#nameSwap();
  }

  #nameSwap() {
    const { message } = this.#judged;
    part(this, 'swap', HTMLButtonElement).textContent =
      this.#aside === '' || this.#aside === message
        ? (this.dataset['swap'] ?? '')
        : 'Back to my other draft';
  }

  #graded(): RewriteGrade {
    return gradeRewrite(this.text.value, this.#exercise);
  }

  /** Shows the remarks on the text as it stands. `checked`: the learner asked for them. */
  #show(result: RewriteGrade, checked: boolean) {
    const text = this.text.value;
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
    this.announcer.say(`${heading}. ${said}`, checked);
    showRemarks(this, text, result, changes);
    if (checked) showLedger(this, changes);
    showYours(this, text, result);
    part(this, 'thought', HTMLElement).hidden = !result.passed;
    part(this, 'landing', HTMLElement).hidden = text.trim() === '';
    part(this, 'landed', HTMLElement).textContent = text.replace(/\s+/g, ' ').trim().slice(0, 120);
    part(this, 'report', HTMLElement).hidden = text.trim() === '';
    part(this, 'report-text', HTMLTextAreaElement).value = this.#report();
    part(this, 'report-copied', HTMLElement).textContent = '';
    part(this, 'check', HTMLButtonElement).textContent = 'Check again';
    if (!result.refusal) this.#checked ??= result.grade;
  }

  /** What a note costs that is longer than the learner's account allows; the rules allow what Premium does. */
  #over(): string {
    const over = this.text.value.length - this.limit;
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
