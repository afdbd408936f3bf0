import { letQuestionMarkOpen, questionMarkChoice } from '../stores/key-list.ts';
import { part } from './part.ts';

/** The list of keys: opened by its button, or by `?` where nobody is writing. */
class KeyList extends HTMLElement {
  #unsubscribe = () => {};

  connectedCallback() {
    part(this, 'open', HTMLButtonElement).hidden = false;
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    document.addEventListener('keydown', this);
    this.#unsubscribe = questionMarkChoice().subscribe((choice) => {
      part(this, 'on', HTMLInputElement).checked = choice === 'on';
    });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this);
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    const { target } = event;
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'change')
      letQuestionMarkOpen(part(this, 'on', HTMLInputElement).checked);
    else if (target === part(this, 'open', HTMLButtonElement)) this.#dialog.showModal();
    // What lies around the dialog's content is the dialog itself.
    else if (target === this.#dialog) this.#dialog.close();
  }

  get #dialog() {
    return part(this, 'dialog', HTMLDialogElement);
  }

  #press(event: KeyboardEvent) {
    if (event.key !== '?' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (questionMarkChoice().get() === 'off' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.#dialog.showModal();
  }
}

/** Whether a key pressed on this element would write a character. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:radio|checkbox|button)$/.test(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

customElements.define('key-list', KeyList);
