import {
  dontIds,
  type DontId,
  type Fault,
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
export function grade(message: string, situation: Situation): Grade {
  const verdicts: Record<DontId, Verdict> = {
    'ignore-background': 'n/a',
    'be-generic': 'n/a',
    overwhelm: 'n/a',
    'pushy-follow-up': 'n/a',
    'skip-personalization': 'n/a',
    'just-take': 'n/a',
  };
  const reading = read(message.slice(0, messageLimit + 1));
  const ungradable = gate(reading, situation);
  if (ungradable !== undefined) {
    return { ungradable, selling: false, verdicts, findings: [], strengths: [] };
  }
  const findings: Finding[] = [];
  const strengths: Strength[] = [];

  const offer = selling.find(reading, situation);
  if (offer !== undefined) {
    const { name: rule, gravity, label, looksFor } = selling;
    findings.push({ ...typeset(offer), rule, dont: 'selling', gravity, label, looksFor });
  }

  for (const dont of dontIds) {
    if (!applies(dont, situation.kind)) continue;
    const { faults, strengths: merits } = donts[dont];
    const found = faults.flatMap((rule): Finding[] => {
      const fault = rule.find(reading, situation);
      if (fault === undefined) return [];
      const { name, gravity, label, looksFor } = rule;
      return [{ ...typeset(fault), rule: name, dont, gravity, label, looksFor }];
    });
    findings.push(...found);
    verdicts[dont] = found.length > 0 ? 'broken' : 'kept';
    if (found.length > 0) continue;
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
