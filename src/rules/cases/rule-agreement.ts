import { grade, ruleCards, type RuleCard } from '../index.ts';
import type { LabelledCase } from './measure.ts';

/** How well what one rule says agrees with the readers. */
export interface RuleAgreement extends Pick<RuleCard, 'dont'> {
  readonly rule: string;
  /** Messages that break its don't, say the readers; for whatever reason, so no one rule need find them all. */
  readonly broken: number;
  /** Messages on which it spoke up. */
  readonly said: number;
  /** Those of them that break its don't, say the readers. */
  readonly right: number;
}

/** Sets each rule's findings beside the readers' verdicts on its don't, in the order of the course. */
export function ruleAgreements(cases: readonly LabelledCase[]): RuleAgreement[] {
  const judged = cases.filter(({ labels }) => labels.gradable);
  const graded = judged.map(({ message, situation, labels }) => ({
    labels,
    rules: new Set(grade(message, situation).findings.map(({ rule }) => rule)),
  }));
  return ruleCards.map(({ name: rule, dont }) => {
    let [broken, said, right] = [0, 0, 0];
    for (const { labels, rules } of graded) {
      const isBroken = dont === 'selling' ? labels.selling : labels.verdicts[dont] === 'broken';
      if (isBroken) broken++;
      if (!rules.has(rule)) continue;
      said++;
      if (isBroken) right++;
    }
    return { rule, dont, broken, said, right };
  });
}
