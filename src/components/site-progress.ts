import { leavesLine, plantState } from '../course.ts';
import { leafStates, watchLessons, type LessonLeaf } from './lesson-leaves.ts';
import { part } from './part.ts';
import { growPlant } from './plant.ts';

/** The sprig in the head of the page: how many leaves are coloured. */
class SiteProgress extends HTMLElement {
  #unsubscribe = () => {};
  #lessons: LessonLeaf[] = [];

  connectedCallback() {
    const ids = this.dataset['leaves']?.split(' ') ?? [];
    this.#lessons = ids.map((id, index) => ({ id, leaf: index + 1 }));
    part(this, 'link', HTMLElement).hidden = false;
    this.#unsubscribe = watchLessons(this.#lessons, () => this.#show());
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  #show() {
    const leaves = leafStates(this.#lessons);
    const { full, brief } = leavesLine(leaves);
    part(this, 'full', HTMLElement).textContent = full;
    part(this, 'brief', HTMLElement).textContent = brief;
    growPlant(this, plantState(leaves));
  }
}

customElements.define('site-progress', SiteProgress);
