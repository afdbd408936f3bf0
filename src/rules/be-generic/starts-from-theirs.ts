import type { StrengthRule } from '../finding.ts';
import { overlapOf } from '../text/overlap.ts';

/** One thing of the reader's own shows that the message was written once. */
export const startsFromTheirs: StrengthRule = {
  name: 'starts-from-theirs',
  find: (reading, situation) => {
    const { ties, profile } = overlapOf(reading, situation);
    const sentence = reading.sentences.find(({ start, end }) =>
      ties.some((tie) => tie.weight >= 0.5 && tie.start >= start && tie.end <= end),
    );
    if (sentence === undefined) return undefined;
    const evidence: { start: number; end: number }[] = [];
    for (const { start, end, weight } of ties) {
      if (weight < 0.5 || start < sentence.start || end > sentence.end) continue;
      const last = evidence.at(-1);
      if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end);
      else evidence.push({ start, end });
    }
    const first = evidence[0]!;
    const words = reading.message.slice(first.start, first.end);
    return {
      evidence,
      explanation: `You name “${words}”, which you could only have from ${profile.firstName}.`,
    };
  },
};
