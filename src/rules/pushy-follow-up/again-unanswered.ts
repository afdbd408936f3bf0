import type { FaultRule } from '../finding.ts';
import { unanswered } from '../text/thread.ts';
import { firstName } from '../text/names.ts';

/** One follow-up is a kindness to a busy person; the second is a queue at the door. */
export const againUnanswered: FaultRule = {
  name: 'again-unanswered',
  gravity: 3,
  label: 'a second follow-up without an answer',
  looksFor: 'A second follow-up, when the first one has had no answer.',
  find: (_reading, situation) => {
    const waiting = unanswered(situation).length;
    if (waiting < 2) return undefined;
    return {
      evidence: [],
      explanation: `It would be message number ${waiting + 1} in a row without a word back from ${firstName(situation)}, and silence is an answer too.`,
      measured: `${waiting} messages of yours stand unanswered; the one follow-up is among them.`,
      suggestion: 'Let this one rest, and write to somebody else today.',
    };
  },
};
