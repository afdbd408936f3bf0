import {
  dontIds,
  type DontId,
  type Fault,
  type FaultRule,
  type Finding,
  type Strength,
  type Verdict,
} from './finding.ts';
import { gate, messageLimit, type Ungradable } from './gradable.ts';
import { applies, donts } from './registry.ts';
import { selling } from './selling.ts';
import type { Situation } from './situation.ts';
import { read } from './text/reading.ts';

/** What the rules say of one message. */
export interface Grade {
  /** Why there is no verdict; only where there is none. Then all six are `n/a`. */
  readonly ungradable?: Ungradable;
  /** It wants to sell, recruit or raise money, which the course doesn't teach. Judged on the six as well. */
  readonly selling: boolean;
  readonly verdicts: Readonly<Record<DontId, Verdict>>;
  /** The gravest first. One of the don't `selling` stands outside the six. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}

/** Rules are typed with straight apostrophes, and read on pages that are set with curly ones. */
const curly = (text: string) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

const typeset = ({ evidence, explanation, measured, suggestion }: Fault): Fault => ({
  evidence,
  explanation: curly(explanation),
  ...(measured !== undefined && { measured: curly(measured) }),
  suggestion: curly(suggestion),
});

/** Judges a message in its situation. Total and pure: any string gets an answer, and the same one each time. */
export const grade = (message: string, situation: Situation): Grade =>
  finished(gradeInSteps(message, situation));

/** Work in steps, between which whoever does it may do something else. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * As `grade`, a rule at a time, for a page that must go on listening to its keyboard. Rules that are not `asked` find
 * nothing.
 */
export function* gradeInSteps(
  message: string,
  situation: Situation,
  asked: (rule: FaultRule) => boolean = () => true,
): Steps<Grade> {
  const verdicts: Record<DontId, Verdict> = {
    'ignore-background': 'n/a',
    'be-generic': 'n/a',
    overwhelm: 'n/a',
    'pushy-follow-up': 'n/a',
    'skip-personalization': 'n/a',
    'just-take': 'n/a',
  };
  const reading = read(message.slice(0, messageLimit + 1));
  yield;
  const ungradable = gate(reading, situation);
  if (ungradable !== undefined) {
    return { ungradable, selling: false, verdicts, findings: [], strengths: [] };
  }
  const findings: Finding[] = [];
  const strengths: Strength[] = [];

  yield;
  const offer = selling.find(reading, situation);
  if (offer !== undefined) {
    const { name: rule, gravity, label, looksFor } = selling;
    findings.push({ ...typeset(offer), rule, dont: 'selling', gravity, label, looksFor });
  }

  for (const dont of dontIds) {
    if (!applies(dont, situation.kind)) continue;
    const { faults, strengths: merits } = donts[dont];
    verdicts[dont] = 'kept';
    for (const rule of faults) {
      if (!asked(rule)) continue;
      yield;
      const fault = rule.find(reading, situation);
      if (fault === undefined) continue;
      const { name, gravity, label, looksFor } = rule;
      findings.push({ ...typeset(fault), rule: name, dont, gravity, label, looksFor });
      verdicts[dont] = 'broken';
    }
    if (verdicts[dont] === 'broken') continue;
    for (const rule of merits) {
      const merit = rule.find(reading, situation);
      if (merit === undefined) continue;
      strengths.push({ ...merit, explanation: curly(merit.explanation), rule: rule.name, dont });
    }
  }

  return {
    selling: offer !== undefined,
    verdicts,
    findings: findings.toSorted((one, other) => other.gravity - one.gravity),
    strengths,
  };
}
