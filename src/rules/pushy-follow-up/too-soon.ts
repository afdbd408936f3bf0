import type { FaultRule } from '../finding.ts';
import { days, unanswered } from '../text/thread.ts';
import { firstName } from '../text/names.ts';

/** How long a stranger may take, in days. */
const patience = 7;

/** People answer strangers in their spare time, and a week has little of it. */
export const tooSoon: FaultRule = {
  name: 'too-soon',
  gravity: 3,
  label: 'less than a week later',
  looksFor: 'A follow-up that comes less than a week after your last message.',
  find: (_reading, situation) => {
    const last = unanswered(situation).at(-1);
    if (last === undefined || last.daysAgo >= patience) return undefined;
    const when = last.daysAgo < 1 ? 'on the same day as' : `only ${days(last.daysAgo)} after`;
    return {
      evidence: [],
      explanation: `It comes ${when} your last message, and ${firstName(situation)} has a life besides the inbox.`,
      measured: `${days(last.daysAgo)} since your last message; ${patience} are the least.`,
      suggestion: 'Wait until a week has gone by, and write then if you still want to.',
    };
  },
};
