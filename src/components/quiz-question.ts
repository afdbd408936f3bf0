import { capital, inWords } from '../names.ts';
import { answerQuestion, lessonProgress } from '../stores/progress.ts';
import { lessonAround } from './lesson-around.ts';
import { part } from './part.ts';

/** A question that answers with the reason of every chosen option, and with all reasons once it is solved. */
class QuizQuestion extends HTMLElement {
  #unsubscribe = () => {};
  #shown = '';

  get #answers(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('[data-part="answer"]'));
  }

  connectedCallback() {
    part(this, 'reasons', HTMLDetailsElement).hidden = true;
    part(this, 'check', HTMLButtonElement).hidden = false;
    for (const answer of this.#answers) input(answer).disabled = false;
    this.addEventListener('submit', this);
    this.addEventListener('change', this);
    this.#unsubscribe = lessonProgress(lessonAround(this)).subscribe(({ answers }) => {
      const answer = answers[this.dataset['question'] ?? ''];
      if (answer !== undefined && answer !== this.#shown) this.#restore(answer);
    });
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    if (event.type === 'change') {
      // A new choice takes the old remarks away, unless the question is solved and all stand there.
      if (!this.hasAttribute('data-solved')) this.#clear();
      return;
    }
    event.preventDefault();
    const chosen = this.#chosen();
    if (chosen.length === 0) {
      this.#say('Nothing is chosen yet. A guess is fine.');
      return;
    }
    this.#show(chosen);
    answerQuestion(lessonAround(this), this.dataset['question'] ?? '', this.#shown);
    this.dispatchEvent(new Event('quiz-question-answered', { bubbles: true }));
  }

  /** Shows an answer given before. One that names options of an older question is let go. */
  #restore(answer: string) {
    const values = answer.split('\n');
    const options = this.#answers.map(input);
    if (!values.every((value) => options.some((option) => option.value === value))) return;
    for (const option of options) option.checked = values.includes(option.value);
    this.#show(values);
  }

  #chosen(): string[] {
    return this.#answers
      .map(input)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  #show(chosen: readonly string[]) {
    this.#shown = chosen.join('\n');
    const isRight = (answer: HTMLElement) => answer.hasAttribute('data-right');
    const isChosen = (answer: HTMLElement) => chosen.includes(input(answer).value);
    const right = this.#answers.filter(isRight);
    const wrong = this.#answers.filter((answer) => isChosen(answer) && !isRight(answer));
    const missing = right.filter((answer) => !isChosen(answer));
    const solved = wrong.length === 0 && missing.length === 0;
    for (const answer of this.#answers) {
      const told = solved || isChosen(answer);
      if (!told) delete answer.dataset['answer'];
      else if (isRight(answer)) answer.dataset['answer'] = 'right';
      else answer.dataset['answer'] = isChosen(answer) ? 'wrong' : 'other';
      const why = part(answer, 'why', HTMLElement);
      if (told) input(answer).setAttribute('aria-describedby', why.id);
      else input(answer).removeAttribute('aria-describedby');
    }
    // The reasons stand beside the options; who only hears the reply gets them with it.
    const told = solved ? [] : wrong.map((answer) => part(answer, 'reason', HTMLElement));
    this.#say(
      reply(solved, right.length - missing.length, wrong.length, missing.length),
      told.map(({ textContent }) => textContent).join(' '),
    );
    this.toggleAttribute('data-solved', solved);
  }

  #clear() {
    for (const answer of this.#answers) {
      delete answer.dataset['answer'];
      input(answer).removeAttribute('aria-describedby');
    }
    this.#say('');
  }

  #say(words: string, reasons = '') {
    part(this, 'reply', HTMLElement).textContent = words;
    part(this, 'reply-reason', HTMLElement).textContent = reasons;
  }
}

function input(answer: HTMLElement): HTMLInputElement {
  const found = answer.querySelector('input');
  if (found) return found;
  throw new Error('Expected an input in every answer of a question, found none.');
}

function reply(solved: boolean, right: number, wrong: number, missing: number): string {
  if (solved) return 'That’s it. The reasons are with the options.';
  if (wrong > 0) {
    return right > 0
      ? 'Some of it isn’t right yet. Try again; it costs nothing.'
      : 'Not yet. Try again; it costs nothing.';
  }
  return `Right, as far as it goes. ${capital(inWords(missing))} more to find.`;
}

customElements.define('quiz-question', QuizQuestion);
