import { expect, test } from 'vitest';
import { readPlayed } from './conversation.ts';

const request = { kind: 'request', text: 'Hi' };

test.each([
  [
    { moves: [request], draft: 'Dear' },
    { moves: [request], draft: 'Dear' },
  ],
  [
    { moves: [request, { kind: 'first', text: '' }, { kind: 'follow-up', text: 'a', days: 9 }] },
    {
      moves: [request, { kind: 'first', text: '' }, { kind: 'follow-up', text: 'a', days: 9 }],
      draft: '',
    },
  ],
  [
    { moves: [request, { kind: 'spam', text: 'x' }, { kind: 'let-go' }] },
    { moves: [request], draft: '' },
  ],
  [{ moves: [{ kind: 'follow-up', text: 'a', days: 1.5 }] }, { moves: [], draft: '' }],
  [{ moves: [{ kind: 'first', text: 'x'.repeat(5_001) }] }, { moves: [], draft: '' }],
  [
    { moves: 'x', draft: 7 },
    { moves: [], draft: '' },
  ],
  [null, { moves: [], draft: '' }],
  [[1], { moves: [], draft: '' }],
])('reads %j', (value, played) => {
  expect(readPlayed(JSON.stringify(value))).toEqual(played);
});

test('reads no JSON as nothing', () => {
  expect(readPlayed('{bad')).toEqual({ moves: [], draft: '' });
});
