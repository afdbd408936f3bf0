import type { FaultRule } from '../finding.ts';

/** Where reading turns into work, in words. */
const most = 105;

/** A stranger reads a few lines between two meetings, and no more. */
export const tooLong: FaultRule = {
  name: 'too-long',
  gravity: 2,
  label: 'more than a few lines',
  looksFor: 'A first message or a follow-up of more than a few lines.',
  find: ({ words }, { kind }) => {
    if (kind === 'request' || words.length <= most) return undefined;
    const [from, to] = [words[most], words.at(-1)];
    return {
      evidence: from && to ? [{ start: from.start, end: to.end }] : [],
      explanation: `It runs to ${words.length} words, and a stranger reads a few lines before the next meeting.`,
      measured: `${words.length} words; from ${most + 1} on it counts as long.`,
      suggestion: 'Keep the one point that matters to both of you, and let the rest wait.',
    };
  },
};
