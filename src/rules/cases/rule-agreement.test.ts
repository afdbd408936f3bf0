import { expect, test } from 'vitest';
import type { Verdict } from '../index.ts';
import { situation } from '../sample.ts';
import type { LabelledCase } from './measure.ts';
import { ruleAgreements } from './rule-agreement.ts';

const good = 'Mira, your alarm fatigue talk made me count alarms. Which one went silent first?';
const taking =
  'Mira, your alarm fatigue talk made me count alarms. Could we have a call this week?';
const selling = `${good} We offer silent alarms to hospitals.`;

function labelled(message: string, justTake: Verdict, gradable = true): LabelledCase {
  return {
    id: message,
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
      selling: message === selling,
      gradable,
    },
  };
}

test('counts for each rule where it spoke, where it was right, and what it could have found', () => {
  const all = ruleAgreements([
    labelled(taking, 'broken'),
    labelled(taking, 'kept'), // a false alarm
    labelled(good, 'broken'), // a miss
    labelled(good, 'kept'),
    labelled(selling, 'kept'),
    labelled(taking, 'broken', false), // counts nowhere
  ]);
  const of = (name: string) => all.find(({ rule }) => rule === name);
  expect(of('asks-for-time')).toEqual({
    rule: 'asks-for-time',
    dont: 'just-take',
    broken: 2,
    said: 2,
    right: 1,
  });
  expect(of('asks-for-a-job')).toMatchObject({ broken: 2, said: 0, right: 0 });
  expect(of('selling')).toMatchObject({ broken: 1, said: 1, right: 1 });
});

test('has a line for every rule, even where there is nothing to count', () => {
  const all = ruleAgreements([]);
  expect(all.at(-1)).toEqual({ rule: 'selling', dont: 'selling', broken: 0, said: 0, right: 0 });
  expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length);
});
