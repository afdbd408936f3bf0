import { headline } from './feedback.ts';
import { counted, listed } from './names.ts';
import type { PastedProfile } from './pasted/read.ts';
import type { Changes, DontId, Kind, OwnGrade, Situation } from './rules/index.ts';
import { dontWords } from './virtues.ts';

/** The heading over the remarks on somebody's own message, and the line under it. */
export function ownHeadline(
  { grade, refusal, unjudged }: OwnGrade,
  changes: Changes | undefined,
): { heading: string; line: string } {
  const wrong = refusal ?? grade.ungradable;
  if (wrong) return { heading: wrong.explanation, line: wrong.suggestion };
  if (grade.findings.length > 0) return headline(grade, changes, 'they');
  return unjudged.length > 0
    ? {
        heading: 'Nothing to mend, as far as we can see',
        line: 'More of the profile would show more.',
      }
    : { heading: 'It is ready', line: headline(grade, changes, 'they').line };
}

/** Which of the six can't be judged, and what would change that; nothing where all can. */
export function unjudgedLine(unjudged: readonly DontId[], { kind, thread }: Situation): string {
  if (unjudged.length === 0) return '';
  const names = listed(unjudged.map((dont) => dontWords[dont].virtue));
  const isThreadMissing = kind === 'follow-up' && thread.every(({ text }) => text === '');
  const what = unjudged.every((dont) => dont === 'ignore-background')
    ? 'a headline'
    : isThreadMissing
      ? 'what you wrote before, and something of their profile'
      : 'an about, a job, a post, or something that you share';
  return `Not judged, since we know too little: ${names}. Fill in ${what}, and check again.`;
}

/** What comes after a message that is ready. */
export function readyLine(kind: Kind): string {
  switch (kind) {
    case 'request':
      return 'Send it, and close the app. If they say yes, your first message has somewhere to begin. If they don’t, let it go.';
    case 'first':
      return 'Send it, and close the app. If nothing comes within ten days, one follow-up is welcome: one, then let go.';
    case 'follow-up':
      return 'Send it, and close the app. This was the one follow-up. Whatever comes or doesn’t, let it go now.';
  }
}

/** What the reminder in ten days says. A follow-up has none: after it, one lets go. */
export function reminder(
  kind: Kind,
  name: string,
): { title: string; description: string } | undefined {
  const whom = name === '' ? 'your message' : name;
  if (kind === 'follow-up') return undefined;
  if (kind === 'request') {
    return {
      title: `Look once whether ${name === '' ? 'they have' : `${name} has`} said yes`,
      description:
        'If they have, write your first message. If they haven’t, let it go. One look, then let go.',
    };
  }
  return {
    title: name === '' ? 'One follow-up, then let go' : `One follow-up to ${whom}, then let go`,
    description:
      'If they haven’t answered: one friendly follow-up, with something new in it and no hurry. One, then let go.',
  };
}

/** What was read from a pasted profile, in a sentence. */
export function readLine(read: PastedProfile): string {
  const { name, headline: line, location, about, experience, education, activity, rest } = read;
  const found = [
    ...(name === '' ? [] : ['name']),
    ...(line === '' ? [] : ['headline']),
    ...(location === '' ? [] : ['place']),
    ...(about === '' ? [] : ['about']),
    ...(experience.length === 0 ? [] : [counted(experience.length, 'job')]),
    ...(education.length === 0 ? [] : [counted(education.length, 'school')]),
    ...(activity.length === 0 ? [] : [`${counted(activity.length, 'post')} or the like`]),
  ];
  const left = rest === '' ? 0 : rest.split('\n').length;
  const stays =
    left === 0
      ? ''
      : ` ${left === 1 ? 'One line' : `${left} lines`} couldn’t be read, and ${left === 1 ? 'stays' : 'stay'} in the box.`;
  if (found.length === 0) return `Nothing that we could read.${stays}`;
  return `Read: ${listed(found)}. Look through it below.${stays}`;
}
