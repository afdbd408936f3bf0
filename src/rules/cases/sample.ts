import type { Verdict } from '../index.ts';
import { situation } from '../sample.ts';
import type { LabelledCase } from './measure.ts';

/** Test helper: a first message to Mira, in which readers found nothing wrong, unless they say that it takes. */
export function labelled(
  id: string,
  message: string,
  justTake: Verdict,
  { gradable = true, selling = false } = {},
): LabelledCase {
  return {
    id,
    situation: situation(),
    message,
    labels: {
      verdicts: {
        'ignore-background': 'kept',
        'be-generic': 'kept',
        overwhelm: 'kept',
        'pushy-follow-up': 'n/a',
        'skip-personalization': 'n/a',
        'just-take': justTake,
      },
      selling,
      gradable,
    },
  };
}

/** Test helper: messages that keep everything, and one that takes. */
export const good =
  'Mira, your alarm fatigue talk made me count alarms. Which one went silent first?';
export const taking =
  'Mira, your alarm fatigue talk made me count alarms. Could we have a call this week?';
