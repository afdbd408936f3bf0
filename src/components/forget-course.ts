import { forgetCourse } from '../stores/progress.ts';
import { part } from './part.ts';

class ForgetCourse extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    if (!(target instanceof Element)) return;
    switch (target.closest<HTMLElement>('[data-part]')?.dataset['part']) {
      case 'ask':
        this.#ask(true);
        break;
      case 'no':
        this.#ask(false);
        break;
      case 'yes':
        forgetCourse();
        this.#ask(false);
        this.#say('Deleted. This browser keeps nothing of the course any more.');
        break;
    }
  }

  #ask(asking: boolean) {
    this.#say('');
    part(this, 'sure', HTMLElement).hidden = !asking;
    const ask = part(this, 'ask', HTMLButtonElement);
    ask.hidden = asking;
    if (asking) part(this, 'no', HTMLButtonElement).focus();
    else ask.focus();
  }

  #say(words: string) {
    part(this, 'said', HTMLElement).textContent = words;
  }
}

customElements.define('forget-course', ForgetCourse);
