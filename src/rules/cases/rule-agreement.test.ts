import { expect, test } from 'vitest';
import { ruleAgreements } from './rule-agreement.ts';
import { good, labelled, taking } from './sample.ts';

const selling = `${good} We offer silent alarms to hospitals.`;

test('counts for each rule where it spoke, where it was right, and what it could have found', () => {
  const all = ruleAgreements([
    labelled('hit', taking, 'broken'),
    labelled('alarm', taking, 'kept'), // a false alarm
    labelled('miss', good, 'broken'), // a miss
    labelled('calm', good, 'kept'),
    labelled('pitch', selling, 'kept', { selling: true }),
    labelled('keys', taking, 'broken', { gradable: false }), // counts nowhere
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
