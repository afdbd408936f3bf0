import type { FaultRule } from '../finding.ts';
import { functionWords, rarity } from '../text/lexicon.ts';
import { overlapOf } from '../text/overlap.ts';

const theirs =
  /(?<!\p{L})(?:post|talk|article|podcast|episode|paper|case study|project|survey|series|workshop|campaign|guide|report|dataset|called|titled|title|wrote|write|said|say|line|sentence|phrase|part)(?!\p{L})/iu;
const reply = /(?<!\p{L})(?:i|i'm|my|me|we|our|us)(?!\p{L})/iu;

/** Whoever wrote the profile knows it: a copy says nothing that they couldn't read at home. */
export const copiesTheProfile: FaultRule = {
  name: 'copies-the-profile',
  gravity: 2,
  label: 'the profile, copied',
  looksFor:
    'Eight words or more that stand like that on the profile, with next to nothing of yours around them.',
  needs: 'details',
  find: (reading, situation) => {
    const { copied, profile } = overlapOf(reading, situation);
    if (copied.length === 0) return undefined;
    const isCopied = (start: number) =>
      copied.some((span) => start >= span.start && start < span.end);
    const rest = reading.words.filter(({ start }) => !isCopied(start));
    const own = rest.filter(({ text }) => !functionWords.has(text));
    const said = rest.map(({ text }) => text).join(' ');
    const count = reading.words.length - rest.length;
    if (
      count < 8 ||
      own.length > count / 2 ||
      own.filter(({ text }) => rarity(text) !== 'common').length > 2 ||
      theirs.test(said) ||
      (reply.test(said) && own.length > 7)
    )
      return undefined;
    return {
      evidence: copied,
      explanation: `It tells ${profile.firstName} what ${profile.firstName} wrote, and adds next to nothing.`,
      measured: `${count} of ${reading.words.length} words stand like that on the profile.`,
      suggestion: 'Keep the one thing that struck you, and say why it did.',
    };
  },
};
