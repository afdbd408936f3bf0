import type { StrengthRule } from '../finding.ts';
import { overlapOf } from '../text/overlap.ts';
import type { Sentence, Word } from '../text/reading.ts';

const mine = new Set(['my', 'mine', 'me', 'our', 'ours', 'us']);
const self = new Set(['i', "i'm", "i've", "i'd", 'im', 'we', "we're", "we've"]);
/** What anybody can say of anything; it tells nothing of the writer's own life. */
const liking = new Set(
  'love like enjoy admire read saw seen found find came come would really so also very am just want hope think loved liked enjoyed'.split(
    ' ',
  ),
);

/** A reason that joins the reader's work to the writer's own makes it easy to say yes. */
export const saysWhyThem: StrengthRule = {
  name: 'says-why-them',
  find: (reading, situation) => {
    const { ties, profile } = overlapOf(reading, situation);
    const evidence = reading.sentences.flatMap((sentence) => {
      const isTied = ties.some(
        ({ start, end, weight }) => weight >= 0.5 && start >= sentence.start && end <= sentence.end,
      );
      const first = isTied ? ownPart(sentence) : undefined;
      const last = sentence.words.at(-1);
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
    if (evidence.length === 0) return undefined;
    return {
      evidence,
      explanation: `You say how it meets your own life, so ${profile.firstName} sees why you are writing.`,
    };
  },
};

/** The word with which a sentence turns to the writer. */
function ownPart({ words }: Sentence): Word | undefined {
  return words.find(({ text }, index) => {
    const next = words[index + 1]?.text;
    if (next === undefined) return false;
    return mine.has(text) || (self.has(text) && !liking.has(next));
  });
}
