import {
  dontIds,
  grade,
  gradeRewrite,
  rulesVersion,
  type Exercise,
  type Grade,
} from './rules/index.ts';
import { counted, inWords } from './names.ts';
import { dontWords } from './virtues.ts';

/** Whether a message keeps all that applies, and that in words. */
export function verdictLine(graded: Grade): { kept: boolean; words: string } {
  if (graded.ungradable) return { kept: false, words: 'Can’t be read by the rules' };
  const applying = dontIds.filter((id) => graded.verdicts[id] !== 'n/a').length;
  const broken = dontIds.filter((id) => graded.verdicts[id] === 'broken');
  if (broken.length > 0) {
    const names = broken.map((id) => dontWords[id].short).join(', ');
    return {
      kept: false,
      words: `Breaks ${inWords(broken.length)} of ${inWords(applying)}: ${names}`,
    };
  }
  if (graded.selling) return { kept: false, words: 'A pitch' };
  return { kept: true, words: `Keeps all ${inWords(applying)} that apply` };
}

/** A shared rewrite, judged again: the exercise's message and the learner's. */
export interface Proof {
  before: Grade;
  after: Grade;
  /** It passes today, by the rules of this visit. */
  passed: boolean;
  verdict: string;
  why: string;
}

/** Judges a shared rewrite as the exercise would; what the link says of it counts for nothing. */
export function proof(text: string, exercise: Exercise): Proof {
  const before = grade(exercise.message, exercise.situation);
  const { grade: after, passed, refusal } = gradeRewrite(text, exercise);
  const { words } = verdictLine(after);
  const verdict = refusal && !after.ungradable ? 'Not a rewrite' : words;
  const why = refusal?.explanation ?? (after.findings[0] ?? after.strengths[0])?.explanation ?? '';
  return { before, after, passed, verdict, why };
}

/** The line over the proofs: how many of the shown messages pass. */
export function passedLine(passed: number, all: number): string {
  if (all === 0) return 'No message in this link';
  if (all === 1)
    return passed === 1 ? 'It keeps all that applies' : 'It doesn’t keep all that applies';
  return `${passed} of ${all} keep all that applies`;
}

/** What the page says of the exercises that are said to be done, and not shown. */
export function statedLine(name: string, stated: number, shown: number): string {
  const proofless =
    'Nobody can prove who wrote the messages above; what you can see is whether they are good.';
  if (stated === 0) {
    return shown === 0 ? 'There is no message in this link.' : proofless;
  }
  const rest = `${name} says that ${counted(stated, shown === 0 ? 'exercise' : 'other exercise')} ${stated === 1 ? 'is' : 'are'} done too. The ${stated === 1 ? 'message isn’t' : 'messages aren’t'} in this link, so your browser can’t tell, and neither can we.`;
  return shown === 0 ? rest.replace(' too.', '.') : `${rest} ${proofless}`;
}

/** What a visitor should know beside: a day that hasn't come, and messages that today's rules find fault with. */
export function sharedNote(date: string | undefined, today: string, someFail: boolean): string {
  const notes = [];
  if (someFail) {
    notes.push(
      `What doesn’t keep everything today may have kept it when it was written: rules get better, and these are version ${rulesVersion}.`,
    );
  }
  if (date !== undefined && date > today) {
    notes.push('The day on this page hasn’t come yet, so somebody’s calendar is wrong.');
  }
  return notes.join(' ');
}

/** What is said of a link that can't be opened, by the reason. */
export const brokenLinks = {
  empty: {
    heading: 'This link is empty',
    line: 'It leads here, but carries nothing. Ask whoever sent it for the whole link; it ends where theirs does.',
  },
  truncated: {
    heading: 'This link is incomplete',
    line: 'Its end is missing; chat and mail programs sometimes cut long links. Ask whoever sent it to send it again, on a line of its own.',
  },
  damaged: {
    heading: 'This link is damaged',
    line: 'Something in it has changed on the way, so nothing of it is shown. Ask whoever sent it to copy it once more from their page.',
  },
  'too-large': {
    heading: 'This link is too long',
    line: 'It carries more than a page of ours can hold, so it wasn’t opened.',
  },
  'newer-version': {
    heading: 'This link is newer than this page',
    line: 'It was made by a later version of the course. Reload the page; if that doesn’t help, come back in a while.',
  },
  'wrong-shape': {
    heading: 'This link isn’t one of ours',
    line: 'It reads well, but not as a page of this course. Ask whoever sent it to copy it once more from their page.',
  },
} as const;
