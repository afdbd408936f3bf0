import { capital, inWords } from '../names.ts';
import { isStepName, type StepName } from '../steps.ts';
import { finishLesson, finishStep, lessonProgress, localDay } from '../stores/progress.ts';
import { takePlace } from '../stores/place.ts';
import { part } from './part.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const acts = ['scroll', 'keydown', 'pointerdown'] as const;

/** A lesson's steps: tells which are done, colours the leaf, and finishes the lesson after the last. */
class LessonSteps extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  /** The step that the reader is at. */
  #at = '';
  /** Whether they have done anything here but open the page. */
  #acted = false;
  #reading = new IntersectionObserver((entries) => this.#read(entries));
  #passing = new IntersectionObserver((entries) => this.#pass(entries), {
    rootMargin: '-40% 0px -60% 0px',
  });

  get #lesson() {
    return this.dataset['lesson'] ?? '';
  }
  get #sections(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('section[data-step]'));
  }
  get #names(): StepName[] {
    return this.#sections.map(({ dataset }) => dataset['step'] ?? '').filter(isStepName);
  }

  connectedCallback() {
    this.#leaving = new AbortController();
    this.addEventListener('quiz-question-answered', this);
    this.addEventListener('message-rewrite-passed', this);
    this.addEventListener('message-rewrite-solved', this);
    // Nothing is remembered of somebody who only opened the page.
    const { signal } = this.#leaving;
    for (const act of acts) window.addEventListener(act, this, { signal, passive: true });
    for (const section of this.#sections) this.#passing.observe(section);
    this.#unsubscribe = lessonProgress(this.#lesson).subscribe(() => this.#show());
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#reading.disconnect();
    this.#passing.disconnect();
    this.#unsubscribe();
  }

  handleEvent({ type }: Event) {
    if (type === 'quiz-question-answered') this.#solve('check', 'quiz-question:not([data-solved])');
    else if (type === 'message-rewrite-passed') {
      this.#solve('turn', 'message-rewrite:not([data-passed])');
    } else if (type === 'message-rewrite-solved') {
      // Remembered as passed, though the checker came after the reader's first act.
      if (this.#acted) this.#finish(this.#solved());
    } else this.#watch();
  }

  /** After the first act of the reader, watches for the ends of the steps that are only read. */
  #watch() {
    for (const act of acts) window.removeEventListener(act, this);
    this.#acted = true;
    this.#remember();
    // What was passed on the page of an exercise is passed here.
    this.#finish(this.#solved());
    for (const section of this.#sections) {
      const last = section.lastElementChild;
      if (last && !section.querySelector('quiz-question, message-rewrite')) {
        this.#reading.observe(last);
      }
    }
  }

  #read(entries: readonly IntersectionObserverEntry[]) {
    for (const { isIntersecting, target } of entries) {
      const name = target.closest<HTMLElement>('section[data-step]')?.dataset['step'] ?? '';
      // The last step is the lesson's end; it is done when all the others are.
      if (isIntersecting && isStepName(name) && name !== 'keep') this.#finish([name]);
    }
  }

  /** The steps with something to do, all of which is done. */
  #solved(): StepName[] {
    return this.#sections
      .filter(
        (section) =>
          section.dataset['step'] !== 'keep' &&
          section.querySelector('quiz-question, message-rewrite') &&
          !section.querySelector(
            'quiz-question:not([data-solved]), message-rewrite:not([data-passed])',
          ),
      )
      .map(({ dataset }) => dataset['step'] ?? '')
      .filter(isStepName);
  }

  #solve(name: StepName, open: string) {
    const section = this.#sections.find(({ dataset }) => dataset['step'] === name);
    if (!section || section.querySelector(open)) return;
    const names = this.#names;
    // Who can do the exercise has read what stands above it, or had no need to.
    const readOnly = this.#sections
      .slice(0, names.indexOf(name))
      .filter((each) => !each.querySelector('quiz-question, message-rewrite'))
      .map(({ dataset }) => dataset['step'] ?? '');
    this.#finish([...readOnly.filter(isStepName), name]);
  }

  #finish(steps: readonly StepName[]) {
    const before = lessonProgress(this.#lesson).get();
    for (const step of steps) {
      if (!before.steps.includes(step)) finishStep(this.#lesson, step);
    }
    const now = lessonProgress(this.#lesson).get();
    const left = this.#names.filter((name) => name !== 'keep' && !now.steps.includes(name));
    if (left.length > 0 || now.finishedOn !== undefined) return;
    finishStep(this.#lesson, 'keep');
    finishLesson(this.#lesson, localDay(new Date()));
  }

  #show() {
    const { steps, finishedOn } = lessonProgress(this.#lesson).get();
    const isDone = (name: string) => finishedOn !== undefined || steps.includes(name);
    for (const panel of this.querySelectorAll<HTMLElement>('.panel')) {
      panel.dataset['state'] = isDone(panel.dataset['step'] ?? '') ? 'done' : 'open';
    }
    for (const item of this.querySelectorAll<HTMLElement>('[data-rail]')) {
      const name = item.dataset['rail'] ?? '';
      if (isDone(name)) item.dataset['state'] = 'done';
      else if (name === this.#at) item.dataset['state'] = 'now';
      else delete item.dataset['state'];
      part(item, 'done', HTMLElement).textContent = isDone(name) ? ', done' : '';
    }
    this.toggleAttribute('data-finished', finishedOn !== undefined);
    this.#say(isDone);
  }

  #say(isDone: (name: string) => boolean) {
    const leaf = ordinals[Number(this.dataset['leaf'])];
    const done = this.#names.filter(isDone).length;
    const all = this.#names.length;
    const ending = part(this, 'ending', HTMLElement);
    const open = leaf ? `Finish the steps above, and the ${leaf} leaf is yours.` : '';
    const end = leaf ? `The ${leaf} leaf is yours.` : 'Read.';
    const words = done === all ? end : open;
    // A status that is written again is said again.
    if (ending.textContent !== words) ending.textContent = words;
    part(this, 'leaf-note', HTMLElement).textContent =
      done === 0 || !leaf ? '' : `${capital(inWords(done))} of ${inWords(all)} steps done.`;
  }

  /** Marks the step that the reader is at. */
  #pass(entries: readonly IntersectionObserverEntry[]) {
    for (const { isIntersecting, target } of entries) {
      const name = target instanceof HTMLElement ? target.dataset['step'] : undefined;
      const link = this.querySelector(`[data-rail="${name}"] a`);
      if (isIntersecting) {
        link?.setAttribute('aria-current', 'step');
        this.#at = name ?? '';
      } else link?.removeAttribute('aria-current');
    }
    this.#remember();
    this.#show();
  }

  #remember() {
    if (this.#acted && this.#at !== '') takePlace(this.#lesson, this.#at);
  }
}

customElements.define('lesson-steps', LessonSteps);
