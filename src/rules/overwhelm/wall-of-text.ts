import type { FaultRule } from '../finding.ts';

const longest = 65;
const least = 80;

/** A sentence without a place to breathe is read once, from outside. */
export const wallOfText: FaultRule = {
  name: 'wall-of-text',
  gravity: 1,
  label: 'a wall of text',
  looksFor: 'A very long sentence in a long message.',
  find: ({ sentences, words }) => {
    const walls = sentences.filter((sentence) => sentence.words.length >= longest);
    if (walls.length === 0 || words.length < least) return undefined;
    const most = Math.max(...walls.map((sentence) => sentence.words.length));
    return {
      evidence: walls.map(({ start, end }) => ({ start, end })),
      explanation: `It has a stretch of ${most} words without a stop, which looks like a wall on a phone.`,
      measured: `${most} words in one sentence, in a message of ${words.length}.`,
      suggestion: 'Break it into short sentences, and keep those that stay on one point.',
    };
  },
};
