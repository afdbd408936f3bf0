import type { FaultRule } from '../finding.ts';
import { compared } from '../measured.ts';
import { enough, overlapOf, praises } from '../text/overlap.ts';

/** Praise that fits anybody tells its reader that it was meant for nobody. */
export const praisesAnybody: FaultRule = {
  name: 'praises-anybody',
  gravity: 3,
  label: 'praise that fits anybody',
  looksFor: 'Praise with nothing behind it, such as “your impressive background”.',
  find: (reading, situation) => {
    const { score, strings, profile } = overlapOf(reading, situation);
    if (score >= enough || strings.length > 0) return undefined;
    const evidence = praises(reading);
    const first = evidence[0];
    if (first === undefined) return undefined;
    const words = reading.message.slice(first.start, first.end).replace(/\s+/g, ' ');
    return {
      evidence,
      explanation: `It says “${words}”, which fits anybody, so ${profile.firstName} learns nothing from it.`,
      measured: compared(reading, profile),
      suggestion: 'Name the one thing you read, saw or used, and what it did for you.',
    };
  },
};
