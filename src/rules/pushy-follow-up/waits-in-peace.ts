import type { StrengthRule } from '../finding.ts';
import { days, unanswered } from '../text/thread.ts';

/** Waiting is the part of a follow-up that nobody sees and everybody feels. */
export const waitsInPeace: StrengthRule = {
  name: 'waits-in-peace',
  find: (_reading, situation) => {
    const last = unanswered(situation).at(-1);
    if (last === undefined) return undefined;
    return {
      evidence: [],
      explanation: `You let ${days(last.daysAgo)} go by, which is what a busy week needs.`,
    };
  },
};
