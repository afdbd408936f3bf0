import { chosenReply, type Form } from './form.ts';
import { part } from './part.ts';

/** Options to choose from; one is right, or several. */
export function choosing(host: HTMLElement): Form {
  const options = Array.from(host.querySelectorAll<HTMLElement>('[data-part="answer"]'), option);
  const tell = ({ answer, place, why, input }: Option, told: string | undefined) => {
    for (const element of [answer, place]) {
      if (told === undefined) delete element.dataset['answer'];
      else element.dataset['answer'] = told;
    }
    if (told === undefined) input.removeAttribute('aria-describedby');
    else input.setAttribute('aria-describedby', why);
  };
  return {
    open: () => options.forEach(({ input }) => (input.disabled = false)),
    given: () => options.flatMap(({ input: { checked, value } }) => (checked ? [value] : [])),
    put(values) {
      if (!values.every((value) => options.some(({ input }) => input.value === value)))
        return false;
      for (const { input } of options) input.checked = values.includes(input.value);
      return true;
    },
    judge(given) {
      const isChosen = ({ input }: Option) => given.includes(input.value);
      const wrong = options.filter((each) => isChosen(each) && !each.right);
      const right = options.filter((each) => isChosen(each) && each.right);
      // One choice can't have all that are right, and needn't.
      const isOneOf = options[0]?.input.type === 'radio';
      const missing =
        isOneOf && right.length > 0
          ? 0
          : options.filter((each) => each.right).length - right.length;
      const solved = wrong.length === 0 && missing === 0;
      for (const each of options) {
        const told = solved || isChosen(each);
        tell(each, !told ? undefined : each.right ? 'right' : isChosen(each) ? 'wrong' : 'other');
      }
      return {
        solved,
        reply: chosenReply(right.length, wrong.length, missing),
        // The reasons stand beside the options; who only hears the reply gets them with it.
        reasons: solved
          ? ''
          : wrong.map(({ place }) => part(place, 'reason', HTMLElement).textContent).join(' '),
      };
    },
    clear: () => options.forEach((each) => tell(each, undefined)),
    press: () => undefined,
  };
}

interface Option {
  answer: HTMLElement;
  input: HTMLInputElement;
  right: boolean;
  /** Where the reason stands: in the option, or apart from it. */
  place: HTMLElement;
  /** The id of the reason. */
  why: string;
}

function option(answer: HTMLElement): Option {
  const input = answer.querySelector('input');
  const { reason } = answer.dataset;
  const place = reason === undefined ? answer : document.getElementById(reason);
  if (!input || !place) {
    throw new Error(
      `Expected an input and a reason for every answer of a question, found ${input ? 'no reason' : 'no input'}.`,
    );
  }
  const right = answer.hasAttribute('data-right');
  return { answer, input, right, place, why: reason ?? part(answer, 'why', HTMLElement).id };
}
