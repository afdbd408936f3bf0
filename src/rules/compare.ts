import type { Finding } from './finding.ts';
import type { Grade } from './grade.ts';

/** What changed from one try to the next. */
export interface Changes {
  /** Found before and gone now. */
  readonly fixed: readonly Finding[];
  /** Found before and now; as it stands now. */
  readonly still: readonly Finding[];
  /** Found now for the first time. */
  readonly fresh: readonly Finding[];
}

/** Sets two grades of the same exercise side by side, by the rules that found something. */
export function compare(before: Grade, after: Grade): Changes {
  // What cannot be graded proves nothing fixed.
  if (after.ungradable !== undefined) return { fixed: [], still: [], fresh: [] };
  const rulesOf = (grade: Grade) =>
    new Set(grade.findings.map(({ dont, rule }) => `${dont}/${rule}`));
  const earlier = rulesOf(before);
  const later = rulesOf(after);
  const isIn = (rules: Set<string>) => (finding: Finding) =>
    rules.has(`${finding.dont}/${finding.rule}`);
  return {
    fixed: before.findings.filter((finding) => !isIn(later)(finding)),
    still: after.findings.filter(isIn(earlier)),
    fresh: after.findings.filter((finding) => !isIn(earlier)(finding)),
  };
}
