import type { FaultRule } from '../finding.ts';
import { compared } from '../measured.ts';
import { enough, overlapOf, praises } from '../text/overlap.ts';

/** A title and an employer can be filled in by a machine; only the why cannot. */
export const onlyMergeFields: FaultRule = {
  name: 'only-merge-fields',
  gravity: 3,
  label: 'nothing but title and company',
  looksFor:
    'At least one thing beyond the name, the job title and the company, which a program could have filled in.',
  needs: 'details',
  find: (reading, situation) => {
    const { score, strings, merged, profile } = overlapOf(reading, situation);
    if (score >= enough || strings.length > 0 || merged.length === 0) return undefined;
    if (praises(reading).length > 0) return undefined;
    return {
      evidence: merged,
      explanation: `It names what a machine could fill in, and not why ${profile.firstName}'s work matters to you.`,
      measured: compared(reading, profile),
      suggestion: 'Say what in that work touches something of yours.',
    };
  },
};
