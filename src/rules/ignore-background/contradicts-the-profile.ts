import type { FaultRule } from '../finding.ts';
import { onTheProfile, type Part } from '../measured.ts';
import { mistakesIn } from '../text/facts.ts';
import type { Mistake } from '../text/nouns.ts';
import { enough, overlapOf } from '../text/overlap.ts';

const otherwise = (name: string, words: string) =>
  `It says “${words}”, and ${name}'s profile says otherwise.`;

const explanations: Readonly<Record<Mistake['what'], (name: string, words: string) => string>> = {
  role: (name, words) => `It says “${words}”, a job that ${name}'s profile doesn't know.`,
  left: (name, words) => `It says “${words}”, which ${name} was once and is no longer.`,
  employer: (name, words) => `It says “${words}”, a place where ${name}'s profile has never been.`,
  former: (name, words) => `It says “${words}”, but ${name} left there some time ago.`,
  kept: (name, words) => `It says “${words}”, but ${name} is still there.`,
  place: (name, words) => `It says “${words}”, but ${name} lives somewhere else.`,
  denied: otherwise,
  idle: otherwise,
  years: (name, words) => `It says “${words}”, and the years on ${name}'s profile say otherwise.`,
  kind: (name, words) => `It says “${words}”, and ${name}'s profile speaks of something else.`,
  gone: (name, words) => `It says “${words}”, and that is behind ${name}.`,
  studies: (name, words) =>
    `It says “${words}”, which is not among the studies on ${name}'s profile.`,
  trade: (name, words) =>
    `It speaks of “${words}”, so ${name} must think that it was meant for somebody else.`,
};

/** Where the profile says it right. */
const truths: Readonly<Record<Mistake['what'], Part>> = {
  role: 'now',
  left: 'past',
  employer: 'now',
  former: 'past',
  kept: 'now',
  years: 'now',
  denied: 'past',
  idle: 'now',
  place: 'place',
  studies: 'studies',
  trade: 'now',
  kind: 'now',
  gone: 'past',
};

/** A wrong fact says more clearly than silence that nobody read the profile. */
export const contradictsTheProfile: FaultRule = {
  name: 'contradicts-the-profile',
  gravity: 3,
  label: 'gets the profile wrong',
  looksFor:
    'Facts about the person that the profile doesn’t bear out: a job, an employer, a field, a school.',
  needs: 'facts',
  find: (reading, situation) => {
    const { profile, score } = overlapOf(reading, situation);
    const mistakes = mistakesIn(reading, situation, profile, score >= enough);
    const first = mistakes[0];
    if (first === undefined) return undefined;
    const words = reading.message.slice(first.start, first.end).replace(/\s+/g, ' ');
    return {
      evidence: mistakes.map(({ start, end }) => ({ start, end })),
      explanation: explanations[first.what](profile.firstName, words),
      measured: onTheProfile(situation.recipient, truths[first.what], first.line),
      suggestion: 'Hold each fact against the profile before you send it.',
    };
  },
};
