import {
  leavesLine,
  missing,
  missingLine,
  plantState,
  type LeafState,
  type Whole,
} from '../course.ts';
import { dayInWords, monthInWords } from '../days.ts';
import { capital, counted, inWords } from '../names.ts';
import type { Exercise } from '../rules/index.ts';
import {
  brokenLinks,
  passedLine,
  proof,
  sharedNote,
  statedLine,
  verdictLine,
} from '../shared-page.ts';
import {
  decodeFragment,
  encodeFragment,
  fits,
  urlLimit,
  type SharedPage,
} from '../sharing/link.ts';
import { addToProfile, placesFor } from '../sharing/places.ts';
import { qrCode } from '../sharing/qr.ts';
import { lessonProgress, localDay } from '../stores/progress.ts';
import { copyText } from './clipboard.ts';
import { markedText, marksOf } from './evidence.ts';
import { leafStates, watchLessons, type LessonLeaf } from './lesson-leaves.ts';
import { copy, part } from './part.ts';
import { drawPicture } from './picture.ts';
import { growPlant } from './plant.ts';
import { saveFile } from './save-file.ts';
import { showVerdict } from './verdict-word.ts';

interface Lesson extends LessonLeaf, Whole {
  title: string;
  path: string;
}

/** An exercise as this page needs it. */
interface Task {
  id: string;
  title: string;
  /** Under what it is kept: its don't. */
  shelf: string;
  /** The number of the don't's leaf. */
  leaf: number;
  dont: string;
  /** Who the recipient is, in a line. */
  about: string;
  judged: Exercise;
}

/** The learner's own page and the link to it; with a fragment, the page that somebody shared. */
class CompletionPage extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  #lessons: Lesson[] = [];
  #tasks: Task[] = [];
  #link = '';
  /** Counts the links begun, so that only the newest is shown. */
  #turn = 0;
  /** Exercises that the learner has chosen to show, or to leave out; of the others, one for each don't is shown. */
  #chosen = new Map<string, boolean>();
  /** Whether the day was typed, or is still the one of the newest message. */
  #dated = false;

  connectedCallback() {
    this.#lessons = JSON.parse(this.dataset['lessons'] ?? '[]');
    this.#tasks = JSON.parse(this.dataset['tasks'] ?? '[]');
    this.#leaving = new AbortController();
    window.addEventListener('hashchange', this, { signal: this.#leaving.signal });
    this.addEventListener('input', this);
    this.addEventListener('change', this);
    this.addEventListener('submit', this);
    this.addEventListener('click', this);
    part(this, 'share-sheet', HTMLElement).hidden = !('share' in navigator);
    this.#unsubscribe = watchLessons(this.#kept, () => this.#showOwn());
    void this.#open();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#unsubscribe();
  }

  handleEvent(event: Event) {
    if (event.type === 'hashchange') return void this.#open();
    if (event.type === 'submit') {
      event.preventDefault();
      return void this.#copyLink();
    }
    const { target } = event;
    if (event.type === 'click') {
      if (target instanceof Element) this.#click(target.closest('button')?.dataset['part'] ?? '');
      return;
    }
    if (target instanceof HTMLInputElement) {
      if (target.type === 'checkbox') this.#chosen.set(target.value, target.checked);
      if (target.type === 'date') this.#dated = true;
    }
    void this.#showLink();
  }

  /** Shows what the fragment asks for: nothing, a shared page, or that it can't be opened. */
  async #open() {
    const fragment = withoutTail(location.hash.slice(1));
    // A link within the page is none of ours.
    if (document.getElementById(fragment)) return;
    if (fragment === '') return this.#view('own');
    const opened = await decodeFragment(fragment);
    if (fragment !== withoutTail(location.hash.slice(1))) return;
    if (opened.ok) {
      this.#showShared(opened.page);
      this.#view('shared');
    } else {
      const { heading, line } = brokenLinks[opened.reason];
      part(this, 'broken-heading', HTMLElement).textContent = heading;
      part(this, 'broken-line', HTMLElement).textContent = line;
      this.#view('broken-link');
    }
  }

  /** Under what progress is kept that this page shows: lessons, and the don'ts of exercises. */
  get #kept(): LessonLeaf[] {
    const shelves = this.#tasks.map(({ shelf }) => shelf);
    const ids = new Set([...this.#lessons.map(({ id }) => id), ...shelves]);
    return Array.from(ids, (id) => ({ id }));
  }

  #view(name: 'own' | 'shared' | 'broken-link') {
    for (const view of ['own', 'shared', 'broken-link']) {
      part(this, view, HTMLElement).hidden = view !== name;
    }
    const heading = part(this, name, HTMLElement).querySelector('h1');
    hideFromSearch(name !== 'own');
    document.title = `${name === 'own' ? 'Your page' : heading?.textContent} · Warm Hello`;
    if (name !== 'own') heading?.focus();
  }

  /** Rewrites that passed, as they passed. */
  get #passed(): { task: Task; text: string }[] {
    return this.#tasks.flatMap((task) => {
      const text = lessonProgress(task.shelf).get().rewrites[task.id]?.passedText;
      return text === undefined ? [] : [{ task, text }];
    });
  }

  #showOwn() {
    const finished = this.#lessons.filter(({ id }) => lessonProgress(id).get().finishedOn);
    const passed = this.#passed;
    const plant = plantState(leafStates(this.#lessons));
    growPlant(part(this, 'own', HTMLElement), plant);
    const { heading, deck } = ownWords(finished.length, passed.length, plant.inFlower);
    part(this, 'heading', HTMLElement).textContent = heading;
    part(this, 'deck', HTMLElement).textContent = deck;
    part(this, 'count', HTMLElement).textContent =
      passed.length === 0
        ? ''
        : `You rewrote ${counted(passed.length, 'message')}, and what you wrote keeps everything that applies to it.`;
    title(part(this, 'own', HTMLElement)).textContent = plant.inFlower
      ? 'Your plant, in flower.'
      : `Your plant, with ${inWords(finished.length)} of its six leaves coloured.`;
    part(this, 'finished', HTMLUListElement).replaceChildren(
      ...finished.map(({ title }) => {
        const item = copy(this, 'finished-lesson');
        part(item, 'title', HTMLElement).textContent = title;
        return item;
      }),
    );
    part(this, 'on-label', HTMLElement).textContent =
      finished.length === 0 && passed.length === 0 ? 'Begin' : 'To the lessons';
    part(this, 'share', HTMLElement).hidden = passed.length === 0;
    part(this, 'claim', HTMLElement).hidden = passed.length === 0;
    this.#showMissing(finished.length > 0 || passed.length > 0);
    if (!this.#dated) part(this, 'date', HTMLInputElement).value = this.#newestDay();
    part(this, 'messages', HTMLElement).replaceChildren(
      ...passed.map(({ task }) => {
        const choice = copy(this, 'message-choice');
        const box = choice.querySelector('input');
        if (box) {
          box.value = task.id;
          box.checked = this.#isShown(task);
        }
        part(choice, 'title', HTMLElement).textContent = task.title;
        part(choice, 'dont', HTMLElement).textContent = task.dont;
        return choice;
      }),
    );
    void this.#showLink();
  }

  /** What is still missing in each lesson that has a leaf, once something is done. */
  #showMissing(isBegun: boolean) {
    const open = this.#lessons.flatMap((lesson) => {
      if (lesson.leaf === undefined || lessonProgress(lesson.id).get().finishedOn) return [];
      const left = missing(lesson, (id) => lessonProgress(id).get());
      const item = copy(this, 'missing-lesson');
      const link = part(item, 'lesson', HTMLAnchorElement);
      link.href = lesson.path;
      link.textContent = lesson.title;
      part(item, 'to-go', HTMLElement).textContent = missingLine(left);
      return [item];
    });
    part(this, 'missing', HTMLElement).hidden = !isBegun || open.length === 0;
    part(this, 'missing-list', HTMLUListElement).replaceChildren(...open);
  }

  /** Of each don't, the last message that passed, unless the learner chose otherwise. */
  #isShown(task: Task): boolean {
    const last = this.#passed.findLast(({ task: { shelf } }) => shelf === task.shelf);
    return this.#chosen.get(task.id) ?? last?.task.id === task.id;
  }

  /** The day of the newest thing finished; today while there is none. */
  #newestDay(): string {
    const days = this.#kept.flatMap(({ id }) => {
      const { finishedOn, rewrites } = lessonProgress(id).get();
      return [finishedOn, ...Object.values(rewrites).map(({ passedOn }) => passedOn)];
    });
    return (
      days
        .filter((day) => day !== undefined)
        .toSorted()
        .at(-1) ?? localDay(new Date())
    );
  }

  #page(): SharedPage {
    const name = part(this, 'name', HTMLInputElement).value.trim();
    const date = part(this, 'date', HTMLInputElement).value;
    const passed = this.#passed;
    return {
      ...(name !== '' && { name }),
      ...(date !== '' && { date }),
      rewrites: passed
        .filter(({ task }) => this.#isShown(task))
        .map(({ task, text }) => ({ exercise: task.id, text })),
      stated: passed.filter(({ task }) => !this.#isShown(task)).map(({ task }) => task.id),
    };
  }

  async #showLink() {
    const page = this.#page();
    const turn = ++this.#turn;
    const fragment = await encodeFragment(page);
    // A later choice may be packed sooner.
    if (turn !== this.#turn) return;
    const link = this.#address(fragment);
    if (link === this.#link) return;
    this.#link = link;
    this.#showPlaces(page);
    void this.#showCode(page, turn);
    const tooLong = !fits(this.#link);
    part(this, 'link-name', HTMLElement).textContent = page.name ?? 'None';
    part(this, 'own-name', HTMLElement).textContent = page.name ?? '';
    part(this, 'day', HTMLElement).textContent = page.date ? dayInWords(page.date) : '';
    part(this, 'link-day', HTMLElement).textContent = page.date ? dayInWords(page.date) : 'None';
    part(this, 'link-messages', HTMLElement).textContent = [
      page.rewrites.length === 0 ? 'None shown' : `${page.rewrites.length} in full`,
      ...(page.stated.length > 0 ? [`${page.stated.length} only mentioned`] : []),
    ].join(', ');
    part(this, 'link', HTMLElement).textContent = this.#link;
    part(this, 'visit', HTMLAnchorElement).href = `#${fragment}`;
    const counter = part(this, 'counter', HTMLElement);
    counter.textContent = `${this.#link.length.toLocaleString('en')}/${urlLimit.toLocaleString('en')}`;
    counter.toggleAttribute('data-over', tooLong);
    part(this, 'over', HTMLElement).textContent = tooLong
      ? `Too long by ${counted(this.#link.length - urlLimit, 'character')}: some chat programs would cut it. Leave a message out.`
      : '';
    const longest = page.rewrites.toSorted((one, other) => other.text.length - one.text.length)[0];
    const task = this.#tasks.find(({ id }) => id === longest?.exercise);
    part(this, 'shorter', HTMLElement).hidden = !tooLong || !task;
    const leave = part(this, 'leave-out', HTMLButtonElement);
    leave.value = task?.id ?? '';
    leave.textContent = task ? `Leave out the longest: ${task.title}` : '';
    part(this, 'copy', HTMLButtonElement).disabled = tooLong;
    part(this, 'copied', HTMLElement).textContent = '';
  }

  #address(fragment: string): string {
    return `${location.origin}${location.pathname}#${fragment}`;
  }

  #showPlaces({ date }: SharedPage) {
    const places = placesFor(this.#link, shareWords);
    part(this, 'mail', HTMLAnchorElement).href = places.mail;
    part(this, 'whatsApp', HTMLAnchorElement).href = places.whatsApp;
    part(this, 'linkedIn', HTMLAnchorElement).href = places.linkedIn;
    const words = (name: string) => part(this, name, HTMLElement).textContent ?? '';
    part(this, 'entry-date', HTMLElement).textContent = date ? monthInWords(date) : 'None';
    part(this, 'entry-link', HTMLElement).textContent = this.#link;
    part(this, 'add-to-profile', HTMLAnchorElement).href = addToProfile({
      name: words('entry-name'),
      organisation: words('entry-organisation'),
      link: this.#link,
      ...(date !== undefined && { date }),
    });
  }

  /** The short form, without messages, as a code; hidden where it would be too fine to read. */
  async #showCode({ name, date }: SharedPage, turn: number) {
    const done = new Map(this.#passed.map(({ task }) => [task.shelf, task.id]));
    const short = { rewrites: [], stated: [...done.values()] };
    const fragment = await encodeFragment({
      ...short,
      ...(name !== undefined && { name }),
      ...(date !== undefined && { date }),
    });
    if (turn !== this.#turn) return;
    const code = qrCode(this.#address(fragment));
    part(this, 'code', HTMLElement).hidden = code === undefined;
    const drawing = part(this, 'qr', SVGSVGElement);
    drawing.setAttribute('viewBox', `0 0 ${code?.size ?? 1} ${code?.size ?? 1}`);
    part(drawing, 'qr-path', SVGPathElement).setAttribute('d', code?.path ?? '');
  }

  #click(name: string) {
    if (name === 'print') window.print();
    else if (name === 'picture') void this.#savePicture();
    else if (name === 'share-sheet') void this.#share();
    else if (name === 'leave-out') {
      this.#chosen.set(part(this, 'leave-out', HTMLButtonElement).value, false);
      this.#showOwn();
      part(this, 'copy', HTMLButtonElement).focus();
    }
  }

  async #savePicture() {
    const said = part(this, 'pictured', HTMLElement);
    const own = part(this, 'own', HTMLElement);
    const plant = own.querySelector<SVGSVGElement>('svg.plant');
    const { name = '', date } = this.#page();
    try {
      if (!plant) throw new Error('Expected the plant, found none.');
      const words = {
        heading: part(this, 'heading', HTMLElement).textContent ?? '',
        name,
        line: `${capital(counted(this.#passed.length, 'message'))} to strangers, rewritten until they were worth opening.`.replace(
          /^One message(.*) they were/,
          'One message$1 it was',
        ),
        foot: [date && dayInWords(date), 'A course on writing to strangers.']
          .filter(Boolean)
          .join('. '),
      };
      saveFile(await drawPicture(plant, words), 'warm-hello.png');
      said.textContent = 'Saved as warm-hello.png, 1200 by 627 pixels.';
    } catch {
      said.textContent =
        'Your browser didn’t let us draw it. A screenshot of this page does as well.';
    }
  }

  async #share() {
    try {
      await navigator.share({ title: shareWords, url: this.#link });
    } catch {
      // The learner closed the sheet, or there was none; the link is still there to be copied.
    }
  }

  #copyLink() {
    const link = part(this, 'link', HTMLElement);
    return copyText(this.#link, part(this, 'copied', HTMLElement), () =>
      getSelection()?.selectAllChildren(link),
    );
  }

  #showShared({ name, date, rewrites, stated }: SharedPage) {
    const who = name ?? 'Somebody';
    const known = rewrites.flatMap(({ exercise, text }) => {
      const task = this.#tasks.find(({ id }) => id === exercise);
      return task ? [{ task, text, ...proof(text, task.judged) }] : [];
    });
    const passed = known.filter((each) => each.passed).length;
    const heading = part(this, 'shared-heading', HTMLElement);
    const isolated = document.createElement('bdi');
    isolated.textContent = who;
    heading.replaceChildren(
      isolated,
      passed > 0 && passed === known.length ? ' writes a good first message' : ' took Warm Hello',
    );
    part(this, 'shared-deck', HTMLElement).textContent =
      `From Warm Hello, a course on writing to strangers.${known.length > 0 ? ` Below: ${counted(known.length, 'message')}, before and after.` : ''}`;
    part(this, 'shared-day', HTMLElement).textContent = date ? dayInWords(date) : '';
    part(this, 'shared-note', HTMLElement).textContent = sharedNote(
      date,
      localDay(new Date()),
      passed < known.length,
    );
    const all = passed === known.length && known.length > 0;
    const regrade = part(this, 'regrade', HTMLElement);
    regrade.dataset['verdict'] = all ? 'kept' : 'broken';
    showVerdict(regrade, all ? 'kept' : 'broken');
    regrade.hidden = known.length === 0;
    part(this, 'regrade-count', HTMLElement).textContent = passedLine(passed, known.length);
    part(this, 'proofs', HTMLElement).replaceChildren(
      ...known.map((each) => this.#proof(who, each)),
    );
    const unseen = stated.length + rewrites.length - known.length;
    part(this, 'stated-heading', HTMLElement).textContent =
      unseen > 0 ? 'Stated, not shown' : 'Shown, not signed';
    part(this, 'stated', HTMLElement).textContent = statedLine(who, unseen, known.length);
    this.#growShared(
      known.filter((each) => each.passed).map(({ task }) => task),
      this.#tasks.filter(({ id }) => stated.includes(id)),
    );
  }

  /** A leaf is coloured by a message that passes here and now, and drawn in ink by one that is only stated. */
  #growShared(passed: readonly Task[], stated: readonly Task[]) {
    const leaves: Record<number, LeafState> = {};
    for (const { leaf } of this.#lessons) {
      if (leaf === undefined) continue;
      if (passed.some((task) => task.leaf === leaf)) leaves[leaf] = 'done';
      else if (stated.some((task) => task.leaf === leaf)) leaves[leaf] = 'begun';
    }
    const view = part(this, 'shared', HTMLElement);
    growPlant(view, plantState(leaves));
    title(view).textContent = `Their plant, with ${leavesLine(leaves).full} coloured.`;
  }

  #proof(
    who: string,
    {
      task,
      text,
      before,
      after,
      passed,
      verdict,
      why,
    }: ReturnType<typeof proof> & { task: Task; text: string },
  ) {
    const section = copy(this, 'proof');
    part(section, 'title', HTMLElement).textContent = task.title;
    part(section, 'about', HTMLElement).textContent = `${task.dont}. ${task.about}.`;
    part(section, 'before-why', HTMLElement).textContent = before.findings[0]?.explanation ?? '';
    part(section, 'after-why', HTMLElement).textContent = why;
    part(section, 'length', HTMLElement).textContent = `${who}’s words, ${text.length} characters`;
    const is = passed ? 'kept' : 'broken';
    const cards = [
      ['before', task.judged.message, before.findings, 'broken', verdictLine(before).words],
      ['after', text, passed ? after.strengths : after.findings, is, verdict],
    ] as const;
    for (const [name, message, told, state, words] of cards) {
      const card = part(section, name, HTMLElement);
      card.dataset['verdict'] = state;
      part(card, 'text', HTMLElement).replaceChildren(...markedText(message, marksOf(told, state)));
      part(card, 'verdict', HTMLElement).textContent = words;
      showVerdict(card, state);
    }
    return section;
  }
}

const shareWords = 'What I wrote in Warm Hello, a course on writing to strangers';

/** A fragment without what writers and chat programs put behind a link. */
function withoutTail(fragment: string): string {
  let end = fragment.length;
  while (end > 0 && /[\s.,;:!?)\]>"'’”]/.test(fragment[end - 1] ?? '')) end -= 1;
  const rest = fragment.slice(0, end);
  return rest.endsWith('%20') ? withoutTail(rest.slice(0, -3)) : rest;
}

/** What somebody shared is none of a search engine's business; the page itself may be found. */
function hideFromSearch(hidden: boolean) {
  document.querySelector('meta[name="robots"]')?.remove();
  if (!hidden) return;
  const meta = document.createElement('meta');
  meta.name = 'robots';
  meta.content = 'noindex';
  document.head.append(meta);
}

const title = (view: HTMLElement) => part(view, 'plant-title', SVGTitleElement);

/** What the own page says above, by how much is finished. */
function ownWords(lessons: number, rewrites: number, inFlower: boolean) {
  if (inFlower) {
    return {
      heading: 'In flower',
      deck: 'Six leaves, and at last the thing that they were for. It’s a forget-me-not. We thought it apt.',
    };
  }
  if (lessons > 0) {
    return {
      heading: lessons === 1 ? 'One leaf so far' : `${capital(inWords(lessons))} leaves so far`,
      deck: 'It flowers when all six are coloured. What is done can be shown already.',
    };
  }
  if (rewrites > 0) {
    return {
      heading: 'A beginning',
      deck: 'No lesson is finished yet, but there is a message to be proud of.',
    };
  }
  return {
    heading: 'Nothing to show yet',
    deck: 'Finish a lesson, and what you wrote in it will stand here, for you and for whom you show it to.',
  };
}

customElements.define('completion-page', CompletionPage);
