import type { StrengthRule } from '../finding.ts';
import { overlapOf } from '../text/overlap.ts';

const mine = new Set(['i', "i'm", "i've", "i'd", 'my', 'me', 'we', 'our', 'us', "we're", "we've"]);

/** A reason that joins the reader's work to the writer's own makes it easy to say yes. */
export const saysWhyThem: StrengthRule = {
  name: 'says-why-them',
  find: (reading, situation) => {
    const { ties, profile } = overlapOf(reading, situation);
    const evidence = reading.sentences
      .filter(
        ({ words, start, end }) =>
          words.some(({ text }) => mine.has(text)) &&
          ties.some((tie) => tie.weight >= 0.5 && tie.start >= start && tie.end <= end),
      )
      .map(({ start, end }) => ({ start, end }));
    if (evidence.length === 0) return undefined;
    return {
      evidence,
      explanation: `You say how it touches your own road, so ${profile.firstName} sees why it is you who writes.`,
    };
  },
};
