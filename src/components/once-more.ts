import { mixed } from '../order.ts';
import { lessonProgress } from '../stores/progress.ts';
import { lessonAround } from './lesson-around.ts';
import { part } from './part.ts';

/** The end of a lesson: the questions that weren't right at first are asked again, in another order. */
class OnceMore extends HTMLElement {
  #unsubscribe = () => {};

  connectedCallback() {
    this.#unsubscribe = lessonProgress(lessonAround(this)).subscribe(({ again }) =>
      this.#ask(Object.keys(again ?? {})),
    );
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  #ask(ids: readonly string[]) {
    const place = part(this, 'questions', HTMLElement);
    const asked = Array.from(place.querySelectorAll<HTMLElement>('[data-question]'));
    for (const question of asked) {
      if (!ids.includes(question.dataset['question'] ?? '')) question.remove();
    }
    // What is asked already stays where it is: somebody may be answering it.
    const fresh = ids.filter((id) => !asked.some(({ dataset }) => dataset['question'] === id));
    for (const id of mixed(fresh)) {
      const original = document.getElementById(`question-${id}`);
      if (original) place.append(askedAgain(original));
    }
    this.hidden = place.childElementCount === 0;
  }
}

/** A copy of a question as nobody has answered it, with ids of its own and its options in another order. */
function askedAgain(original: HTMLElement): HTMLElement {
  const copied = document.importNode(original, true);
  copied.toggleAttribute('data-again', true);
  copied.removeAttribute('data-solved');
  if (original.closest('.crossing-out')) copied.classList.add('crossing-out');
  part(copied, 'number', HTMLElement).textContent = 'Once more';
  for (const name of ['reply', 'reply-reason']) part(copied, name, HTMLElement).textContent = '';
  for (const element of [copied, ...copied.querySelectorAll('*')]) {
    for (const name of ['data-answer', 'aria-describedby']) element.removeAttribute(name);
    for (const name of ['id', 'name', 'data-reason']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, `${value}-again`);
    }
  }
  copied.querySelector('form')?.reset();
  reorder(copied);
  return copied;
}

function reorder(question: HTMLElement) {
  if (question.hasAttribute('data-ordered')) return;
  const answers = Array.from(question.querySelectorAll<HTMLElement>('[data-part="answer"]'));
  const last = answers.at(-1)?.nextSibling ?? null;
  const byValue = new Map(answers.map((answer) => [valueOf(answer), answer]));
  for (const value of orderOf(answers)) {
    const answer = byValue.get(value);
    answer?.parentNode?.insertBefore(answer, last);
  }
}

/** Options in another order than they stand; steps neither in theirs nor in that in which they were shown. */
function orderOf(answers: readonly HTMLElement[]): string[] {
  const places = answers.map(({ dataset }) => Number(dataset['place'] ?? 'NaN'));
  if (places.some(Number.isNaN)) return mixed(answers.map(valueOf), 'again');
  const right = answers.toSorted((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']));
  return mixed(right.map(valueOf), 'again', mixed(right.map(valueOf)));
}

const valueOf = (answer: HTMLElement): string =>
  answer.dataset['value'] ?? answer.querySelector('input')?.value ?? '';

customElements.define('once-more', OnceMore);
