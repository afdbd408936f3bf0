import type { StrengthRule } from '../finding.ts';
import { overlapOf } from '../text/overlap.ts';

/** A question that begins where the profile ends is the best proof that it was read. */
export const asksPastTheProfile: StrengthRule = {
  name: 'asks-past-the-profile',
  find: (reading, situation) => {
    const { ties, profile } = overlapOf(reading, situation);
    const evidence = reading.sentences
      .filter(
        ({ isQuestion, start, end }) =>
          isQuestion && ties.some((tie) => tie.start >= start && tie.end <= end),
      )
      .map(({ start, end }) => ({ start, end }));
    if (evidence.length === 0) return undefined;
    return {
      evidence,
      explanation: `You start from ${profile.firstName}'s profile and ask what it doesn't say.`,
    };
  },
};
