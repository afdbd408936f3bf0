import { capital, inWords } from './names.ts';
import {
  compare,
  dontIds,
  type Changes,
  type Finding,
  type Grade,
  type Kind,
  type Situation,
} from './rules/index.ts';
import { daysAgoInWords } from './wait.ts';

/** What a recipient is called in a sentence about them. */
export type Pronoun = 'she' | 'he' | 'they';
export const isPronoun = (word: string): word is Pronoun => /^(?:she|he|they)$/.test(word);

/** The number of honest tries after which the models are shown. */
export const modelsAfter = 3;

/** The heading over the remarks on a message that could be graded, and the line under it. */
export function headline(
  grade: Grade,
  changes: Changes | undefined,
  pronoun: Pronoun,
): { heading: string; line: string } {
  const applying = dontIds.filter((id) => grade.verdicts[id] !== 'n/a').length;
  const count = grade.findings.length;
  if (count === 0) {
    return {
      heading: `${capital(pronoun)} would open this one`,
      line: `It keeps all ${inWords(applying)} that apply.`,
    };
  }
  return {
    heading: count === 1 ? 'One thing to look at' : `${capital(inWords(count))} things to look at`,
    line: progressLine(changes, count),
  };
}

/** What was fixed is praised by its name; a draft with something new in it isn't called better. */
function progressLine(changes: Changes | undefined, count: number): string {
  const named = (findings: readonly Finding[]) => findings.map(({ label }) => label).join('; ');
  const [fixed, fresh] = [named(changes?.fixed ?? []), named(changes?.fresh ?? [])];
  if (fixed !== '' && fresh !== '') return `Gone now: ${fixed}. New: ${fresh}.`;
  if (fixed !== '') return `Gone now: ${fixed}. Well done.`;
  if (fresh !== '') return `New since the last check: ${fresh}.`;
  return count === 1 ? 'The rest is fine.' : 'The most important comes first.';
}

/** What became of each finding since the grade before; nothing on a first check. */
export function changesSince(before: Grade | undefined, after: Grade): Changes | undefined {
  return before && !before.ungradable ? compare(before, after) : undefined;
}

/** What the counter under the editor says, and whether the text is over the limit of a note, in characters. */
export function counter(text: string, kind: Kind, limit: number): { text: string; over: boolean } {
  if (kind === 'request') return { text: `${text.length}/${limit}`, over: text.length > limit };
  const words = text.match(/\S+/g)?.length ?? 0;
  return { text: words === 1 ? '1 word' : `${words} words`, over: false };
}

/** What is said of the tries so far. */
export function triesLine(tries: number): string {
  if (tries >= modelsAfter) return 'Three tries: our versions are open now, below.';
  const left = inWords(modelsAfter - tries);
  return `${capital(inWords(tries))} ${tries === 1 ? 'try' : 'tries'}. After ${left} more, you can see our versions.`;
}

/** A report on a grade that looks wrong, or on one finding of it, for the learner to copy. `what` was graded. */
export function report(
  what: string,
  situation: Situation,
  text: string,
  grade: Grade,
  finding?: Finding,
): string {
  const { kind, sender, recipient, commonGround, thread } = situation;
  const lineOf = ({ dont, rule, explanation, evidence, measured }: Finding) => {
    const words = evidence.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
    return `- ${dont} / ${rule}: ${[explanation, words, measured].filter(Boolean).join(' ')}`;
  };
  const shared = commonGround.length > 0 ? [`In common: ${commonGround.join('; ')}`] : [];
  return [
    `Warm Hello, ${what}`,
    `A ${kind} from ${sender.name} (${sender.about}) to ${recipient.name} (${recipient.headline})`,
    ...shared,
    ...thread.map(
      ({ from, daysAgo, text }) => `${capital(from)}, ${daysAgoInWords(daysAgo)}: ${text}`,
    ),
    `Verdicts: ${dontIds.map((id) => `${id} ${grade.verdicts[id]}`).join(', ')}`,
    ...(finding ? ['What looks wrong:', lineOf(finding)] : grade.findings.map(lineOf)),
    'Message:',
    text,
    'What I expected instead:',
    '',
  ].join('\n');
}
