import type { Situation } from '../situation.ts';
import { clausesOf } from './clause.ts';
import { enquiry } from './enquiries.ts';
import type { Topic } from './forms.ts';
import { once } from './once.ts';
import { profileOf } from './profile.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** A question that the profile answers, with what it is after. */
export interface Asked {
  readonly topic: Topic;
  readonly span: Span;
  /** The line of the profile that answers it, where it is known. */
  readonly line?: string;
}

/** Whether what comes before some words opens a quotation that they stand in. */
const isInQuotes = (before: string) =>
  before.split('"').length % 2 === 0 ||
  /“[^“”]*$|(?:^|[\s(])['‘](?:(?![\s(]‘)[^'’])*$/.test(before);

/** What a message asks that the profile answers, one at most for each sentence. */
export const askedOf = (reading: Reading, situation: Situation): readonly Asked[] =>
  asked(reading)(situation);

const asked = once((reading: Reading) =>
  once((situation: Situation): readonly Asked[] =>
    clausesOf(reading).flatMap((clause) => {
      const hit = enquiry(clause, situation, profileOf(situation));
      if (hit === undefined) return [];
      return isInQuotes(reading.message.slice(clause.sentence.start, hit.span.start)) ? [] : [hit];
    }),
  ),
);
