import type { FaultRule } from '../finding.ts';
import { enough, overlapOf } from '../text/overlap.ts';

/** Words of a profile in a row show that it was found, not that it was read. */
export const stringsKeywords: FaultRule = {
  name: 'strings-keywords',
  gravity: 3,
  label: 'keywords in place of a sentence',
  looksFor: 'Words of the profile in a row, where a sentence should be.',
  needs: 'details',
  find: (reading, situation) => {
    const { score, strings, profile } = overlapOf(reading, situation);
    if (strings.length === 0 || score >= enough) return undefined;
    return {
      evidence: strings,
      explanation: `It hands ${profile.firstName} the words of the profile back and says nothing with them.`,
      suggestion: 'Take one of these words and say in a sentence what it means to you.',
    };
  },
};
