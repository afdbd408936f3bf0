import type { StrengthRule } from '../finding.ts';
import { overlapOf, type Tie } from '../text/overlap.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Words that may stand between two words of the same thing: "a bog keeps *its* receipts". */
const apart = 3;

/** One thing of the reader's own shows that the message was written once. */
export const startsFromTheirs: StrengthRule = {
  name: 'starts-from-theirs',
  find: (reading, situation) => {
    const { ties, profile } = overlapOf(reading, situation);
    const [thing] = things(reading, ties).toSorted((one, other) => lengthOf(other) - lengthOf(one));
    if (thing === undefined) return undefined;
    const words = reading.message.slice(thing.start, thing.end).replace(/\s+/g, ' ');
    return {
      evidence: [thing],
      explanation: words.includes(' ')
        ? `You name “${words}”, and that belongs to ${profile.firstName} alone.`
        : `You start from something that is ${profile.firstName}'s own.`,
    };
  },
};

const lengthOf = ({ start, end }: Span) => end - start;

/** Words of one line of the profile that stand together, as the stretch of the message that they make up. */
function things({ words }: Reading, ties: readonly Tie[]): Span[] {
  const found: { start: number; end: number; line: number }[] = [];
  for (const { start, end, line, weight } of ties) {
    if (weight < 0.5) continue;
    const last = found.at(-1);
    const gap = last && words.filter((word) => word.start >= last.end && word.end <= start).length;
    if (last?.line === line && gap !== undefined && gap <= apart) {
      last.end = Math.max(last.end, end);
    } else found.push({ start, end, line });
  }
  return found.map(({ start, end }) => ({ start, end }));
}
