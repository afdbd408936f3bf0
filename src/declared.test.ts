import { expect, test } from 'vitest';
import { declared } from './declared.ts';
import type { Situation } from './rules/index.ts';

const situation: Situation = {
  kind: 'first',
  sender: { name: 'Sam Whitfield', about: 'Leaving a bank for a job with environmental data.' },
  recipient: {
    name: 'Priya Raghunathan',
    headline: 'Soil scientist',
    about: 'I kept accounts for six years. Now I count carbon in bogs.',
    experience: [{ title: 'Soil scientist', organisation: 'Fenland Survey', from: 2021, to: null }],
    education: [],
    activity: ['Post: Why a bog keeps its receipts'],
  },
  commonGround: [],
  thread: [],
};
const where = 'content/exercises/note.yaml, message';
const asks =
  'Hi Priya, your post “Why a bog keeps its receipts” made me look at our archive. Could we have a call on Thursday?';
const good =
  'Hi Priya, your post “Why a bog keeps its receipts” made me look at our archive with new eyes.';

test('a message that is judged as declared passes', () => {
  expect(declared({ message: asks, situation, breaks: ['just-take'], where })).toBeUndefined();
  expect(declared({ message: good, situation, breaks: [], where })).toBeUndefined();
});

test('a fault that is not declared stops the build with the file, the don’t and the reason', () => {
  expect(() => declared({ message: asks, situation, breaks: [], where })).toThrow(
    /^content\/exercises\/note\.yaml, message: “Hi Priya.*\n {2}expected just-take to be kept, but the rules find it broken: It .* \(asks-for-time\)$/s,
  );
});

test('a declared fault that is not there stops the build', () => {
  expect(() => declared({ message: good, situation, breaks: ['overwhelm'], where })).toThrow(
    'expected overwhelm to be broken, but the rules find it kept',
  );
});

test('a don’t that cannot apply is no fault, and declaring it stops the build', () => {
  expect(() => declared({ message: good, situation, breaks: ['pushy-follow-up'], where })).toThrow(
    'expected pushy-follow-up to be broken, but the rules find it n/a',
  );
});

test('only the named don’ts are asked for', () => {
  expect(
    declared({ message: asks, situation, breaks: [], only: ['overwhelm'], where }),
  ).toBeUndefined();
});

test('a message that can’t be graded stops the build with the reason', () => {
  expect(() => declared({ message: 'asdkjh qwoeiu zzxmn', situation, breaks: [], where })).toThrow(
    /^content\/exercises\/note\.yaml, message: expected a message that can be graded, but “asdkjh qwoeiu zzxmn…” cannot: It /,
  );
});
