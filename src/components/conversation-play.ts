import { tell, type Cast, type Move, type MoveKind, type Turn } from '../conversation/story.ts';
import {
  dayLabel,
  endingWords,
  happened,
  moveNames,
  replyOf,
  verdictLine,
  type Lines,
} from '../conversation/words.ts';
import { counter } from '../feedback.ts';
import type { Grade } from '../rules/index.ts';
import { keepPlayed, played } from '../stores/conversation.ts';
import { Announcer } from './announcer.ts';
import { copy, part } from './part.ts';
import { showVerdict } from './verdict-word.ts';

/** Milliseconds of quiet after which the draft is kept. */
const pause = 500;
/** Characters that any account can write into a note. */
const noteLimit = 300;

/** A conversation with one person: the learner writes, waits or lets go, and the person reacts as the grade says. */
class ConversationPlay extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  #timer = 0;
  #announcer!: Announcer;
  #cast!: Cast;
  #lines!: Lines;
  /** What is shown now, so that only a change is shown anew. */
  #shown = '';

  get #id() {
    return this.dataset['conversation'] ?? '';
  }
  get #name() {
    return this.dataset['name'] ?? '';
  }
  get #text() {
    return part(this, 'text', HTMLTextAreaElement);
  }
  get #moves(): readonly Move[] {
    return played(this.#id).get().moves;
  }
  /** What the form is for, or nothing when it has ended. */
  get #next(): MoveKind | undefined {
    return tell(this.#cast, this.#moves).next[0];
  }

  connectedCallback() {
    this.#leaving = new AbortController();
    this.#cast = JSON.parse(this.dataset['cast'] ?? '');
    this.#lines = JSON.parse(this.dataset['lines'] ?? '');
    this.#announcer = new Announcer(part(this, 'said', HTMLElement));
    for (const type of ['submit', 'click', 'input', 'keydown']) this.addEventListener(type, this);
    const { signal } = this.#leaving;
    window.addEventListener('pagehide', () => this.#save(), { signal });
    document.addEventListener('click', () => this.#save(), { capture: true, signal });
    this.#unsubscribe = played(this.#id).subscribe(() => this.#follow());
  }

  disconnectedCallback() {
    this.#save();
    clearTimeout(this.#timer);
    this.#announcer.stop();
    this.#leaving.abort();
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    if (event.type === 'submit') {
      event.preventDefault();
      this.#send();
    } else if (event.type === 'input') {
      this.#count();
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#save(), pause);
    } else if (event instanceof KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#send();
    } else if (event.target instanceof Element) {
      this.#click(event.target.closest('button')?.dataset['part'] ?? '');
    }
  }

  #click(name: string) {
    if (name === 'let-go') this.#make({ kind: 'let-go' });
    else if (name === 'back') this.#takeBack();
    else if (name === 'again') this.#keep([], '');
    if (name === 'again') this.#text.focus();
  }

  #send() {
    const kind = this.#next;
    const text = this.#text.value;
    if (kind === undefined || kind === 'let-go') return;
    if (text.trim() === '' && kind !== 'request') {
      this.#announcer.say('There is nothing in it yet.', true);
      return this.#text.focus();
    }
    const days = Number(part(this, 'days', HTMLSelectElement).value);
    this.#make(kind === 'follow-up' ? { kind, text, days } : { kind, text });
  }

  #make(move: Move) {
    clearTimeout(this.#timer);
    this.#keep([...this.#moves, move], '');
    const { turns, ending } = tell(this.#cast, this.#moves);
    const turn = turns.at(-1);
    if (!turn) return;
    const reply = replyOf(turn, this.#lines);
    const said = [happened(turn, this.#name, this.#lines), reply];
    if (ending) {
      const { heading, line } = endingWords(ending, this.#name, this.#lines.silence);
      said.push(heading, line);
      part(this, 'end', HTMLElement).focus({ preventScroll: true });
    } else this.#text.focus({ preventScroll: true });
    this.#announcer.say(said.filter(Boolean).join(' '), true);
    part(this, 'turns', HTMLElement).lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  /** The last move is undone, and its words are in the editor again. */
  #takeBack() {
    const last = this.#moves.at(-1);
    if (!last) return;
    this.#keep(this.#moves.slice(0, -1), last.kind === 'let-go' ? '' : last.text);
    this.#announcer.say(`Taken back: ${moveNames[last.kind].toLowerCase()}.`, true);
    this.#text.focus();
  }

  #keep(moves: readonly Move[], draft: string) {
    this.#text.value = draft;
    keepPlayed(this.#id, { moves, draft });
    this.#follow();
  }

  #save() {
    const { moves, draft } = played(this.#id).get();
    const { value } = this.#text;
    if (value !== draft) keepPlayed(this.#id, { moves, draft: value });
  }

  #follow() {
    const { moves, draft } = played(this.#id).get();
    if (this.#text.value === '' && draft !== '') this.#text.value = draft;
    const state = JSON.stringify(moves);
    if (state !== this.#shown) this.#show();
    this.#shown = state;
    this.#count();
  }

  #show() {
    const { turns, next, ending } = tell(this.#cast, this.#moves);
    part(this, 'turns', HTMLOListElement).replaceChildren(
      ...turns.map((turn) => this.#item(turn, ending !== undefined)),
    );
    const [kind] = next;
    part(this, 'form', HTMLElement).hidden = kind === undefined;
    if (kind !== undefined) {
      part(this, 'label', HTMLElement).textContent = `${moveNames[kind]} to ${this.#name}`;
    }
    part(this, 'wait', HTMLElement).hidden = kind !== 'follow-up';
    part(this, 'limit', HTMLElement).hidden = kind !== 'request';
    part(this, 'let-go', HTMLElement).hidden = !next.includes('let-go');
    part(this, 'send', HTMLElement).textContent =
      kind === 'follow-up' ? 'Wait, and send it' : 'Send it';
    for (const name of ['back', 'again']) part(this, name, HTMLElement).hidden = turns.length === 0;
    part(this, 'end', HTMLElement).hidden = ending === undefined;
    part(this, 'ours', HTMLElement).hidden = ending === undefined;
    if (ending) {
      const { heading, line } = endingWords(ending, this.#name, this.#lines.silence);
      part(this, 'end-heading', HTMLElement).textContent = heading;
      part(this, 'end-line', HTMLElement).textContent = line;
    }
  }

  #item(turn: Turn, isOver: boolean): HTMLElement {
    const item = copy(this, 'turn');
    const { move, day, grade, seenOn } = turn;
    part(item, 'what', HTMLElement).textContent = moveNames[move.kind];
    part(item, 'day', HTMLElement).textContent = dayLabel(day);
    const mine = part(item, 'mine', HTMLElement);
    mine.hidden = move.kind === 'let-go';
    mine.textContent =
      move.kind === 'let-go' ? '' : move.text.trim() === '' ? '(without a word)' : move.text;
    const event = part(item, 'event', HTMLElement);
    event.textContent = happened(turn, this.#name, this.#lines);
    event.hidden = event.textContent === '';
    const reply = replyOf(turn, this.#lines);
    part(item, 'reply-place', HTMLElement).hidden = reply === undefined;
    part(item, 'reply', HTMLElement).textContent = reply ?? '';
    part(item, 'reply-day', HTMLElement).textContent = dayLabel(seenOn);
    const verdict = part(item, 'verdict', HTMLDetailsElement);
    verdict.hidden = grade === undefined;
    if (grade) this.#remarks(verdict, grade, isOver);
    return item;
  }

  /** What the rules say of a message; at the end it all stands open. */
  #remarks(place: HTMLDetailsElement, grade: Grade, isOver: boolean) {
    part(place, 'verdict-line', HTMLElement).textContent = verdictLine(grade);
    place.open = isOver;
    const rows = [
      ...grade.findings.map(
        ({ explanation, suggestion }) => ['broken', explanation, suggestion] as const,
      ),
      ...(grade.findings.length === 0
        ? grade.strengths.map(({ explanation }) => ['kept', explanation, ''] as const)
        : []),
    ];
    part(place, 'remarks', HTMLUListElement).replaceChildren(
      ...rows.map(([verdict, what, why]) => {
        const row = copy(this, 'remark');
        showVerdict(row, verdict);
        part(row, 'remark-what', HTMLElement).textContent = what;
        part(row, 'remark-why', HTMLElement).textContent = why;
        return row;
      }),
    );
  }

  #count() {
    const kind = this.#next;
    if (kind === undefined || kind === 'let-go') return;
    const { text, over } = counter(this.#text.value, kind, noteLimit);
    const place = part(this, 'counter', HTMLElement);
    place.textContent = text;
    place.toggleAttribute('data-over', over);
  }
}

customElements.define('conversation-play', ConversationPlay);
