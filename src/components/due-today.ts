import { calendarFile } from '../calendar.ts';
import { dayInWords } from '../days.ts';
import { counted } from '../names.ts';
import { dueTasks, reviewDays, type Task } from '../review.ts';
import { lessonProgress, localDay } from '../stores/progress.ts';
import { watchLessons } from './lesson-leaves.ts';
import { copy, part } from './part.ts';
import { saveFile } from './save-file.ts';

interface LinkedTask extends Task {
  title: string;
  path: string;
}

const progressOf = (shelf: string) => lessonProgress(shelf).get();

/** What comes back today, and the days on which more will, as a file for a calendar. */
class DueToday extends HTMLElement {
  #unsubscribe = () => {};
  #leaving = new AbortController();
  #tasks: LinkedTask[] = [];
  #titles: Record<string, string> = {};

  connectedCallback() {
    this.#tasks = JSON.parse(this.dataset['tasks'] ?? '[]');
    this.#titles = JSON.parse(this.dataset['donts'] ?? '{}');
    this.#leaving = new AbortController();
    this.addEventListener('click', this);
    // A page that was left open shows what is due on the day on which it is looked at again.
    document.addEventListener('visibilitychange', this, { signal: this.#leaving.signal });
    const shelves = Array.from(new Set(this.#tasks.map(({ shelf }) => shelf)), (id) => ({ id }));
    this.#unsubscribe = watchLessons(shelves, () => this.#show());
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#unsubscribe();
  }

  handleEvent({ type, target }: Event) {
    if (type === 'visibilitychange') this.#show();
    else if (target instanceof Element && target.closest('[data-part="save"]')) this.#save();
  }

  #show() {
    const today = localDay(new Date());
    const due = dueTasks(this.#tasks, progressOf, today);
    part(this, 'due', HTMLElement).hidden = due.length === 0;
    part(this, 'line', HTMLElement).textContent =
      `${counted(due.length, 'thing')} to try, on what you learned before. A few minutes each.`.replace(
        /^./,
        (letter) => letter.toUpperCase(),
      );
    part(this, 'list', HTMLUListElement).replaceChildren(
      ...due.map(({ title, path, dont, kind }) => {
        const item = copy(this, 'due-item');
        const link = part(item, 'link', HTMLAnchorElement);
        link.href = path;
        link.textContent = title;
        part(item, 'dont', HTMLElement).textContent =
          kind === 'exercise' ? (this.#titles[dont] ?? '') : '';
        return item;
      }),
    );
    this.#showComing(today);
  }

  #showComing(today: string) {
    const coming = this.querySelector<HTMLElement>('[data-part="coming"]');
    if (!coming) return;
    const [next] = reviewDays(this.#tasks, progressOf, today).filter(({ day }) => day > today);
    coming.hidden = !next;
    part(coming, 'next', HTMLElement).textContent = next
      ? `The next day is ${dayInWords(next.day)}.`
      : '';
  }

  /** A calendar file, made here and saved where the browser saves files. */
  #save() {
    const days = reviewDays(this.#tasks, progressOf, localDay(new Date())).map(
      ({ day, donts }) => ({
        day,
        title: 'Warm Hello: a few minutes of practice',
        description: donts.map((dont) => this.#titles[dont]).join('\n'),
      }),
    );
    const address = new URL(this.dataset['practice'] ?? '', location.href).href;
    const file = new Blob([calendarFile('review', days, address, new Date())], {
      type: 'text/calendar',
    });
    saveFile(file, 'warm-hello.ics');
    part(this, 'saved', HTMLElement).textContent =
      `Saved: ${counted(days.length, 'day')}. Open the file, and your calendar will ask to add them.`;
  }
}

customElements.define('due-today', DueToday);
