import { dontIds, type DontId, type FaultRule, type Verdict } from './finding.ts';
import { finished, gradeInSteps, type Grade, type Steps } from './grade.ts';
import { applies, donts } from './registry.ts';
import { unkindness, type Refusal } from './rewrite.ts';
import type { Situation } from './situation.ts';

/** What the rules say of somebody's own message, to a person of whom they may know little or nothing. */
export interface OwnGrade {
  /** A don't that can't be judged is `n/a` here, as one that doesn't apply. */
  readonly grade: Grade;
  /** The don'ts that apply, break nothing that can be seen, and can't be judged without more of the profile. */
  readonly unjudged: readonly DontId[];
  /** Nothing is broken of what can be judged, nothing is for sale, and it can be judged at all. */
  readonly ready: boolean;
  /** Only where it threatens or insults. */
  readonly refusal?: Refusal;
}

/** Judges a message to a real person, as far as what is known of them goes. */
export const gradeOwn = (message: string, situation: Situation): OwnGrade =>
  finished(gradeOwnInSteps(message, situation));

/** As `gradeOwn`, a rule at a time. */
export function* gradeOwnInSteps(message: string, situation: Situation): Steps<OwnGrade> {
  const known = knownOf(situation);
  const asked = ({ needs }: FaultRule) => needs === undefined || known[needs];
  const all = yield* gradeInSteps(message, situation, asked);
  const unjudged = all.ungradable
    ? []
    : dontIds.filter(
        (dont) =>
          applies(dont, situation.kind) &&
          all.verdicts[dont] === 'kept' &&
          donts[dont].faults.some((rule) => rule.needs !== 'name' && !asked(rule)),
      );
  const verdicts: Record<DontId, Verdict> = { ...all.verdicts };
  for (const dont of unjudged) verdicts[dont] = 'n/a';
  const grade: Grade = {
    ...all,
    verdicts,
    strengths: all.strengths.filter(({ dont }) => !unjudged.includes(dont)),
  };
  const refusal = unkindness(message);
  const isWhole = dontIds.every((dont) => verdicts[dont] !== 'broken');
  const ready = isWhole && !all.ungradable && !all.selling && refusal === undefined;
  return { grade, unjudged, ready, ...(refusal && { refusal }) };
}

/** What is known of the person, of what rules may need. */
function knownOf({ kind, recipient, commonGround, thread }: Situation) {
  const { name, headline, location = '', about = '', experience, education, activity } = recipient;
  // A follow-up is held against what was written before.
  const isThreadKnown =
    kind !== 'follow-up' ||
    thread.some(({ from, text }) => from === 'sender' && text.trim() !== '');
  const details =
    isThreadKnown &&
    (about.trim() !== '' || experience.length + activity.length + commonGround.length > 0);
  return {
    name: name.trim() !== '',
    facts:
      experience.length + activity.length > 0 ||
      about.trim() !== '' ||
      headline.trim() !== '' ||
      location.trim() !== '' ||
      education.length > 0,
    details,
  };
}
