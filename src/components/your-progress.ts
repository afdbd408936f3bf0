import { copyText } from './clipboard.ts';
import { part } from './part.ts';
import { saveFile } from './save-file.ts';
import { counted } from '../names.ts';
import { forgetCopy } from '../offline/course-copy.ts';
import { openResumeLink, resumeFragment } from '../sharing/resume.ts';
import {
  bringBack,
  currentBackup,
  readBackup,
  writeBackup,
  type Backup,
  type BackupFault,
} from '../stores/backup.ts';
import { forgetCourse, localDay } from '../stores/progress.ts';

/** Why a copy can't be brought back; each time, nothing has changed. */
const faults: Record<BackupFault | 'truncated' | 'damaged', string> = {
  empty: 'The file is empty.',
  'too-large': 'It is larger than any copy of ours, so it wasn’t opened.',
  'not-json': 'It isn’t a copy of your progress: it can’t be read as one.',
  'other-format': 'It is a file of another kind, not a copy of your progress.',
  'newer-version': 'It was made by a later version of the course. Reload the page, and try again.',
  truncated: 'The end of the link is missing. Copy it once more, whole.',
  damaged: 'Something in the link has changed on the way. Copy it once more.',
};

const asked = ['found', 'link-box', 'sure'];

/** Saves a copy of the progress, brings one back, moves it to another device, or deletes it all. */
class YourProgress extends HTMLElement {
  #leaving = new AbortController();
  #found: Backup = {};
  #undo: (() => void) | undefined;

  connectedCallback() {
    this.#leaving = new AbortController();
    this.hidden = false;
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    window.addEventListener('hashchange', this, { signal: this.#leaving.signal });
    void this.#open();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  handleEvent(event: Event) {
    if (event.type === 'hashchange') return void this.#open();
    if (event.type === 'change') return void this.#readFile();
    if (event.target instanceof Element) {
      this.#click(event.target.closest('button')?.dataset['part'] ?? '');
    }
  }

  #click(name: string) {
    switch (name) {
      case 'save':
        return this.#save();
      case 'choose':
        return part(this, 'file', HTMLInputElement).click();
      case 'move':
        return void this.#move();
      case 'copy':
        return void this.#copy();
      case 'merge':
      case 'replace':
        return this.#bring(name);
      case 'cancel':
        return this.#show('', 'Nothing has changed.', 'choose');
      case 'ask':
        return this.#show('sure', '', 'no');
      case 'no':
        return this.#show('', '', 'ask');
      case 'yes':
        forgetCourse();
        void forgetCopy();
        return this.#show('', 'Deleted. This browser keeps nothing of the course any more.', 'ask');
      case 'undo':
        this.#undo?.();
        this.#undo = undefined;
        return this.#show('', 'Undone. Everything is as it was before.', 'choose');
    }
  }

  /** Shows one of the questions or none, says something, and puts the focus where one goes on. */
  #show(name: string, said: string, focus?: string) {
    for (const other of asked) part(this, other, HTMLElement).hidden = other !== name;
    part(this, 'said', HTMLElement).textContent = said;
    part(this, 'undo', HTMLButtonElement).hidden = this.#undo === undefined;
    if (focus !== undefined) part(this, focus, HTMLElement).focus();
  }

  #save() {
    const today = localDay(new Date());
    const file = new Blob([writeBackup(currentBackup(), today)], { type: 'application/json' });
    saveFile(file, `warm-hello-${today}.json`);
    this.#show('', `Saved as warm-hello-${today}.json.`);
  }

  async #readFile() {
    const input = part(this, 'file', HTMLInputElement);
    const [file] = input.files ?? [];
    if (!file) return;
    // So large a file isn't even read.
    const text = file.size > 10_000_000 ? undefined : await file.text();
    input.value = '';
    const read =
      text === undefined ? ({ ok: false, reason: 'too-large' } as const) : readBackup(text);
    if (read.ok) this.#offer(read.lessons, 'The copy');
    else this.#show('', `${faults[read.reason]} Nothing has changed.`, 'choose');
  }

  /** Takes progress from the address, if there is any, and takes it out of the address. */
  async #open() {
    const opened = await openResumeLink(location.hash);
    if (opened === undefined) return;
    history.replaceState(null, '', location.pathname + location.search);
    if (opened.ok) this.#offer(opened.lessons, 'The link');
    else this.#show('', `${faults[opened.reason]} Nothing has changed.`, 'choose');
    this.scrollIntoView();
  }

  #offer(lessons: Backup, what: string) {
    this.#found = lessons;
    const count = Object.keys(lessons).length;
    part(this, 'found-line', HTMLElement).textContent =
      `${what} holds progress in ${counted(count, 'lesson')}. What should happen to what this browser has?`;
    this.#show('found', '', 'merge');
  }

  #bring(how: 'merge' | 'replace') {
    this.#undo = bringBack(this.#found, how);
    this.#show(
      '',
      how === 'merge' ? 'Added to what was here.' : 'Put in the place of what was here.',
      'choose',
    );
  }

  async #move() {
    const fragment = await resumeFragment(writeBackup(currentBackup(), localDay(new Date())));
    if (fragment === undefined) {
      this.#show(
        '',
        'Your progress is too large for a link. Save a copy, and bring it back there.',
        'save',
      );
      return;
    }
    part(this, 'link', HTMLElement).textContent =
      `${location.origin}${location.pathname}#${fragment}`;
    this.#show('link-box', '', 'copy');
  }

  #copy() {
    const link = part(this, 'link', HTMLElement);
    return copyText(link.textContent ?? '', part(this, 'said', HTMLElement), () =>
      getSelection()?.selectAllChildren(link),
    );
  }
}

customElements.define('your-progress', YourProgress);
