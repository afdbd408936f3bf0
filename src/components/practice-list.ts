import { exerciseState, type LeafState } from '../course.ts';
import { lessonProgress } from '../stores/progress.ts';
import { watchLessons } from './lesson-leaves.ts';
import { part } from './part.ts';

const words: Record<LeafState, string> = { open: 'Open', begun: 'Begun', done: 'Done' };

/** All exercises with how far one has come, filtered by don't and by that. */
class PracticeList extends HTMLElement {
  #unsubscribe = () => {};

  get #items(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('li[data-exercise]'));
  }

  connectedCallback() {
    part(this, 'filters', HTMLFormElement).hidden = false;
    this.addEventListener('change', this);
    this.addEventListener('submit', this);
    const shelves = new Set(this.#items.map(({ dataset }) => dataset['shelf'] ?? ''));
    this.#unsubscribe = watchLessons(
      Array.from(shelves, (id) => ({ id })),
      () => this.#show(),
    );
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    event.preventDefault();
    this.#filter();
  }

  #show() {
    for (const item of this.#items) {
      const { exercise = '', shelf = '' } = item.dataset;
      const state = exerciseState(lessonProgress(shelf).get().rewrites[exercise]);
      item.dataset['state'] = state;
      const leaf = item.querySelector<SVGElement>('.mini .leaf');
      if (leaf) leaf.dataset['state'] = state;
      const place = part(item, 'state', HTMLElement);
      place.hidden = false;
      place.textContent = words[state];
    }
    this.#filter();
  }

  #filter() {
    const dont = part(this, 'dont', HTMLSelectElement).value;
    const state = part(this, 'state', HTMLSelectElement).value;
    for (const item of this.#items) {
      const { shelf, state: found } = item.dataset;
      item.hidden = (dont !== '' && shelf !== dont) || (state !== '' && found !== state);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    const shown = this.#items.filter((item) => !item.hidden).length;
    part(this, 'none', HTMLElement).hidden = shown > 0;
    const count = `${shown} of ${this.#items.length} exercises`;
    const place = part(this, 'count', HTMLElement);
    // A status that is written again is said again.
    if (place.textContent !== count) place.textContent = count;
  }
}

customElements.define('practice-list', PracticeList);
