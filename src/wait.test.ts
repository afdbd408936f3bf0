import { expect, test } from 'vitest';
import type { EarlierMessage, Situation } from './rules/index.ts';
import { daysAgoInWords, daysWaited, sentAfter, waitChoices } from './wait.ts';

const thread: EarlierMessage[] = [
  { from: 'sender', daysAgo: 20, text: 'One' },
  { from: 'recipient', daysAgo: 15, text: 'Two' },
  { from: 'sender', daysAgo: 12, text: 'Three' },
];
const situation: Situation = {
  kind: 'follow-up',
  sender: { name: 'Sam', about: '' },
  recipient: { name: 'Ada', headline: '', experience: [], education: [], activity: [] },
  commonGround: [],
  thread,
};
const days = (moved: Situation) => moved.thread.map(({ daysAgo }) => daysAgo);

test('counts from the newest message of the sender', () => {
  expect(daysWaited(thread)).toBe(12);
  expect(daysWaited(thread.slice(1, 2))).toBeUndefined();
  expect(daysWaited([])).toBeUndefined();
});

test('moves the whole thread to the day of sending, and none of it into the future', () => {
  expect(days(sentAfter(situation, 12))).toEqual([20, 15, 12]);
  expect(days(sentAfter(situation, 30))).toEqual([38, 33, 30]);
  expect(days(sentAfter(situation, 3))).toEqual([11, 6, 3]);
  const answered = {
    ...situation,
    thread: [...thread, { from: 'recipient', daysAgo: 2, text: 'Four' }],
  } as const;
  expect(days(sentAfter(answered, 1))).toEqual([9, 4, 1, 0]);
});

test('leaves a situation without a thread as it is', () => {
  const first = { ...situation, thread: [] };
  expect(sentAfter(first, 3)).toBe(first);
});

test('offers the day of the thread among the others, each once', () => {
  expect(waitChoices(12)).toEqual([1, 3, 7, 10, 12, 14, 21, 30]);
  expect(waitChoices(14)).toEqual([1, 3, 7, 10, 14, 21, 30]);
});

test('says days as one says them', () => {
  expect([0, 1, 11].map(daysAgoInWords)).toEqual(['today', 'yesterday', '11 days ago']);
});
