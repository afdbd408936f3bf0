import type { DontId } from '../index.ts';
import { measure, type Agreement, type LabelledCase, type Share } from './measure.ts';
import { ruleAgreements } from './rule-agreement.ts';

/** How often each rule was right where it spoke, by its name; a rule that never spoke isn't there. */
export interface Precision {
  /** Messages that were graded. */
  readonly messages: number;
  readonly rules: Readonly<Record<string, Share>>;
  /** The six, as `measure` finds them on the same messages; rates to three digits. */
  readonly donts: Readonly<Record<DontId, Pick<Agreement, 'precision' | 'recall'>>>;
  /** Messages on which the rules and the readers agree on everything that applies. */
  readonly allSix: Share;
}

/** The sets that nobody who writes rules has read, so that their figures are honest. */
export const measuredOn = ['d.jsonl', 'g.jsonl', 'n.jsonl'] as const;

/** Grades the cases and counts, rule by rule, where the readers too said that its don't is broken. */
export function precisionOf(cases: readonly LabelledCase[]): Precision {
  const spoke = ruleAgreements(cases).filter(({ said }) => said > 0);
  const rules = Object.fromEntries(
    spoke
      .map(({ rule, said, right }) => [rule, { right, of: said }] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  const { donts, allSix } = measure(cases);
  const rates = (dont: DontId) => {
    const { precision, recall } = donts[dont];
    return { precision: rounded(precision), recall: rounded(recall) };
  };
  return {
    messages: cases.filter(({ labels }) => labels.gradable).length,
    rules,
    donts: {
      'ignore-background': rates('ignore-background'),
      'be-generic': rates('be-generic'),
      overwhelm: rates('overwhelm'),
      'pushy-follow-up': rates('pushy-follow-up'),
      'skip-personalization': rates('skip-personalization'),
      'just-take': rates('just-take'),
    },
    allSix,
  };
}

const rounded = (rate: number) => Math.round(rate * 1000) / 1000;
