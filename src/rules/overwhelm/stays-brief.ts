import type { StrengthRule } from '../finding.ts';

const most = 80;
const least = 8;

/** Short enough to be read at once is short enough to be answered at once. */
export const staysBrief: StrengthRule = {
  name: 'stays-brief',
  find: ({ words }) => {
    if (words.length < least || words.length > most) return undefined;
    return {
      evidence: [],
      explanation: `You keep it to ${words.length} words, so it is read before the kettle boils.`,
    };
  },
};
