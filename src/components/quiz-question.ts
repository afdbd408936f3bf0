import {
  answerAgain,
  answerQuestion,
  lessonProgress,
  localDay,
  missQuestion,
  noteDay,
} from '../stores/progress.ts';
import { choosing } from './choosing.ts';
import type { Form } from './form.ts';
import { lessonAround } from './lesson-around.ts';
import { ordering } from './ordering.ts';
import { part } from './part.ts';

/** A question that answers with the reason of every chosen option, and with all reasons once it is solved. */
class QuizQuestion extends HTMLElement {
  #unsubscribe = () => {};
  #shown = '';
  #form!: Form;

  get #id() {
    return this.dataset['question'] ?? '';
  }
  /** Whether it is asked once more, at the end of the lesson. */
  get #isAgain() {
    return this.hasAttribute('data-again');
  }

  connectedCallback() {
    this.#form = this.querySelector('[data-part="ordering"]') ? ordering(this) : choosing(this);
    part(this, 'reasons', HTMLDetailsElement).hidden = true;
    part(this, 'check', HTMLButtonElement).hidden = false;
    this.#form.open();
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this);
    this.#unsubscribe = lessonProgress(lessonAround(this)).subscribe(({ answers, again }) => {
      const answer = (this.#isAgain ? again : answers)?.[this.#id];
      if (answer && answer !== this.#shown) this.#restore(answer);
    });
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    if (event.type === 'click') this.#press(event.target);
    else if (event.type === 'change') this.#clear();
    else {
      event.preventDefault();
      this.#answer();
    }
  }

  #press(target: EventTarget | null) {
    const said = target instanceof Element ? this.#form.press(target) : undefined;
    if (said === undefined) return;
    this.#clear();
    this.#say('', said);
  }

  #answer() {
    const given = this.#form.given();
    if (given.length === 0) {
      this.#say('Nothing is chosen yet. A guess is fine.');
      return;
    }
    const wasSolved = this.hasAttribute('data-solved');
    const solved = this.#show(given);
    const lesson = lessonAround(this);
    if (this.#isAgain) answerAgain(lesson, this.#id, this.#shown);
    else {
      answerQuestion(lesson, this.#id, this.#shown);
      if (!solved && !wasSolved) missQuestion(lesson, this.#id);
    }
    if (solved && !wasSolved) noteDay(lesson, localDay(new Date()));
    this.dispatchEvent(new Event('quiz-question-answered', { bubbles: true }));
  }

  /** Shows an answer given before. One that names options of an older question is let go. */
  #restore(answer: string) {
    const values = answer.split('\n');
    if (this.#form.put(values)) this.#show(values);
  }

  #show(given: readonly string[]): boolean {
    this.#shown = given.join('\n');
    const { solved, reply, reasons } = this.#form.judge(given);
    this.#say(reply, reasons);
    this.toggleAttribute('data-solved', solved);
    return solved;
  }

  /** A new choice takes the old remarks away, unless the question is solved and all stand there. */
  #clear() {
    if (this.hasAttribute('data-solved')) return;
    this.#form.clear();
    this.#say('');
  }

  #say(words: string, reasons = '') {
    part(this, 'reply', HTMLElement).textContent = words;
    part(this, 'reply-reason', HTMLElement).textContent = reasons;
  }
}

customElements.define('quiz-question', QuizQuestion);
