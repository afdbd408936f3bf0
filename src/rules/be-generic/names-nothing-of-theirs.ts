import type { FaultRule } from '../finding.ts';
import { compared } from '../measured.ts';
import { enough, overlapOf, praises } from '../text/overlap.ts';

/** A message without one detail of its reader could have gone to anybody, and reads like it. */
export const namesNothingOfTheirs: FaultRule = {
  name: 'names-nothing-of-theirs',
  gravity: 3,
  label: 'nothing of theirs in it',
  looksFor:
    'At least one thing that belongs to this person: a post, a project, a step in the career, something that you share.',
  needs: 'details',
  find: (reading, situation) => {
    const { score, strings, merged, profile } = overlapOf(reading, situation);
    if (score >= enough || strings.length > 0 || merged.length > 0) return undefined;
    if (praises(reading).length > 0) return undefined;
    if (situation.kind === 'follow-up') {
      return {
        evidence: [],
        explanation: `It never names the topic again, so ${profile.firstName} has to scroll up to know what it is about.`,
        measured: compared(reading, profile),
        suggestion: 'Bring the topic back in a few words, with something new beside it.',
      };
    }
    return {
      evidence: [],
      explanation: `It has no word about ${profile.firstName}, so a hundred others could get it unchanged.`,
      measured: compared(reading, profile),
      suggestion: 'Find one post, project or step on the profile and write from there.',
    };
  },
};
