import { leafState, leavesLine, plantState, type LeafState } from '../course.ts';
import { inWords } from '../names.ts';
import { lessonProgress } from '../stores/progress.ts';
import { leafStates, watchLessons, type LessonLeaf } from './lesson-leaves.ts';
import { part } from './part.ts';
import { growPlant } from './plant.ts';

interface Lesson extends LessonLeaf {
  title: string;
  path: string;
  /** How many steps it has. */
  steps: number;
}

/** The home page's list of lessons, plant and button, as far as the reader has come. */
class CourseProgress extends HTMLElement {
  #unsubscribe = () => {};
  #lessons: Lesson[] = [];

  connectedCallback() {
    this.#lessons = JSON.parse(this.dataset['lessons'] ?? '[]');
    this.#unsubscribe = watchLessons(this.#lessons, () => this.#show());
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
      state === 'done' ? (leaf ? 'Done' : 'Read') : `${progress.steps.length} of ${steps} steps`;
  }

  #showButton() {
    const states = this.#lessons.map((lesson) => ({
      lesson,
      state: leafState(lessonProgress(lesson.id).get()),
    }));
    const begun = states.some(({ state }) => state !== 'open');
    const next =
      states.find(({ state }) => state === 'begun') ?? states.find(({ state }) => state === 'open');
    // With nothing left to do, the button itself leads there.
    part(this, 'page', HTMLElement).hidden = !begun || !next;
    const go = part(this, 'go', HTMLAnchorElement);
    const label = part(this, 'go-label', HTMLElement);
    for (const { lesson } of states) {
      const link = this.querySelector(`li[data-lesson="${CSS.escape(lesson.id)}"] a`);
      if (begun && lesson === next?.lesson) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    }
    if (!begun) return;
    if (!next) {
      go.href = part(this, 'page', HTMLAnchorElement).href;
      label.textContent = 'See your page';
      return;
    }
    go.href = next.lesson.path;
    label.textContent = `Go on with “${next.lesson.title}”`;
  }
}

function plantLine(leaves: Readonly<Record<number, LeafState>>): string {
  const count = (state: LeafState) => Object.values(leaves).filter((each) => each === state).length;
  const [done, begun] = [count('done'), count('begun')];
  if (done === 6) return 'Your plant, in flower: six coloured leaves and five blue flowers.';
  const coloured = `${inWords(done)} ${done === 1 ? 'leaf' : 'leaves'} of six coloured`;
  return `Your plant: ${coloured}${begun > 0 ? `, ${inWords(begun)} begun` : ''}.`;
}

customElements.define('course-progress', CourseProgress);
