import {
  leafState,
  leavesLine,
  plantState,
  resumed,
  type LeafState,
  type Resumed,
} from '../course.ts';
import { inWords } from '../names.ts';
import { isStepName, steps } from '../steps.ts';
import { lastPlace } from '../stores/place.ts';
import { lessonProgress } from '../stores/progress.ts';
import { leafStates, watchLessons, type LessonLeaf } from './lesson-leaves.ts';
import { part } from './part.ts';
import { growPlant } from './plant.ts';

interface Lesson extends LessonLeaf {
  title: string;
  path: string;
  /** The ids of its steps. */
  steps: string[];
}

/** The home page's list of lessons, plant and button, as far as the reader has come. */
class CourseProgress extends HTMLElement {
  #unsubscribe = () => {};
  #lessons: Lesson[] = [];

  connectedCallback() {
    this.#lessons = JSON.parse(this.dataset['lessons'] ?? '[]');
    const stops = [
      watchLessons(this.#lessons, () => this.#show()),
      lastPlace().listen(() => this.#showButton()),
    ];
    this.#unsubscribe = () => stops.forEach((stop) => stop());
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  #show() {
    const leaves = leafStates(this.#lessons);
    growPlant(this, plantState(leaves));
    part(this, 'plant-title', SVGTitleElement).textContent = plantLine(leaves);
    part(this, 'count', HTMLElement).textContent = leavesLine(leaves).full.replace(' leaves', '');
    for (const lesson of this.#lessons) this.#showRow(lesson);
    this.#showButton();
  }

  #showRow({ id, leaf, steps }: Lesson) {
    const row = this.querySelector<HTMLElement>(`li[data-lesson="${CSS.escape(id)}"]`);
    if (!row) return;
    const progress = lessonProgress(id).get();
    const state = leafState(progress);
    row.dataset['state'] = state;
    const drawing = row.querySelector<SVGElement>('.mini .leaf');
    if (drawing) drawing.dataset['state'] = state;
    if (state === 'open') return;
    part(row, 'state', HTMLElement).textContent =
      state === 'done'
        ? leaf
          ? 'Done'
          : 'Read'
        : `${progress.steps.length} of ${steps.length} steps`;
  }

  /** Where they were, and what comes next. */
  #showButton() {
    const progressOf = (id: string) => lessonProgress(id).get();
    const on = resumed(this.#lessons, progressOf, lastPlace().get());
    const done = this.#lessons.every(({ id }) => leafState(progressOf(id)) === 'done');
    // With nothing left to do, the button itself leads there.
    part(this, 'page', HTMLElement).hidden = !on;
    for (const { id } of this.#lessons) {
      const link = this.querySelector(`li[data-lesson="${CSS.escape(id)}"] a`);
      if (id === on?.lesson.id) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    }
    const where = part(this, 'where', HTMLElement);
    where.textContent = on ? whereLine(on) : '';
    where.hidden = where.textContent === '';
    const go = part(this, 'go', HTMLAnchorElement);
    const label = part(this, 'go-label', HTMLElement);
    if (on) {
      go.href = on.lesson.path + (on.next === undefined ? '' : `#${on.next}`);
      label.textContent = `Go on with “${on.lesson.title}”`;
    } else if (done && this.#lessons.length > 0) {
      go.href = part(this, 'page', HTMLAnchorElement).href;
      label.textContent = 'See your page';
    }
  }
}

const long = (step: string | undefined) =>
  step !== undefined && isStepName(step) ? `“${steps[step].long}”` : '';

function whereLine({ was, next }: Resumed<Lesson>): string {
  const [wasLong, nextLong] = [long(was), long(next)];
  if (wasLong === '') return nextLong === '' ? '' : `Next comes ${nextLong}.`;
  if (was === next || nextLong === '') return `You were at ${wasLong}.`;
  return `You were at ${wasLong}. Next comes ${nextLong}.`;
}

function plantLine(leaves: Readonly<Record<number, LeafState>>): string {
  const count = (state: LeafState) => Object.values(leaves).filter((each) => each === state).length;
  const [done, begun] = [count('done'), count('begun')];
  if (done === 6) return 'Your plant, in flower: six coloured leaves and five blue flowers.';
  const coloured = `${inWords(done)} ${done === 1 ? 'leaf' : 'leaves'} of six coloured`;
  return `Your plant: ${coloured}${begun > 0 ? `, ${inWords(begun)} begun` : ''}.`;
}

customElements.define('course-progress', CourseProgress);
