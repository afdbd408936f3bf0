import type { StrengthRule } from '../finding.ts';
import { lines, phrase, said } from '../text/phrases.ts';

const ease = phrase(
  ' (?:no (?:hurry|rush|pressure|need to (?:answer|reply)|reply needed|answer needed)(?: at all)?|whenever (?:you like|you want|you feel like it|suits|it suits(?: you)?)|if you (?:like|ever feel like|feel like|have time one day|remember|want to|ever)|take your time|only if you|when you like)',
);

/** An answer that may be left out is given more gladly. */
export const leavesTheTimeOpen: StrengthRule = {
  name: 'leaves-the-time-open',
  find: (reading) => {
    const found = said(lines(reading), ease);
    if (found === undefined) return undefined;
    return {
      evidence: [found],
      explanation: 'You leave the answer to their own time, so there is no pressure.',
    };
  },
};
