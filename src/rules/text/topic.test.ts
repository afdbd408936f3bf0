import { expect, test } from 'vitest';
import type { Situation } from '../situation.ts';
import { read } from './reading.ts';
import { topicAgain } from './topic.ts';

const situation = (text: string, kind: Situation['kind'] = 'follow-up'): Situation => ({
  kind,
  sender: { name: '', about: '' },
  recipient: { name: 'Hugo', headline: '', experience: [], education: [], activity: [] },
  commonGround: [],
  thread: [{ from: 'sender', daysAgo: 11, text }],
});
const before =
  'Dear Hugo, your bakery smells of cardamom. Which loaf is the oldest? Any message helps.';

test.each([
  ['Dear Hugo, about the loaf: mine has risen.', ['loaf']],
  ['Dear Hugo, one more line on your oldest loaf.', ['oldest', 'loaf']],
  ['Back to the bakeries: ours has closed.', ['bakeries']],
  ['Back\u00A0to the\u00A0bakeries: ours has closed.', ['bakeries']], // blanks that don't break
  ['Regarding that cardamom, I tried it.', ['cardamom']],
  // Nothing that was written about.
  ['Dear Hugo, about the bicycle: it is mended.', []],
  // What any message is about.
  ['I’m writing about my message.', []],
  ['I hope that you like loaves.', []],
])('%s', (message, words) => {
  const spans = topicAgain(read(message), situation(before));
  expect(spans.map(({ start, end }) => message.slice(start, end))).toEqual(words);
});

test('only a follow-up has a topic to take up again', () => {
  expect(topicAgain(read('About the loaf: yes.'), situation(before, 'first'))).toEqual([]);
});
