// @ts-check
import { expect, test } from 'vitest';
import { offlineState } from './offline.mjs';

test.each([
  [{}, 'on'],
  [{ OFFLINE: '' }, 'on'],
  [{ OFFLINE: 'on' }, 'on'],
  [{ OFFLINE: 'off' }, 'off'],
])('%j: %s', (env, state) => {
  expect(offlineState(env)).toBe(state);
});

test('refuses anything else, and says what it expects', () => {
  expect(() => offlineState({ OFFLINE: 'no' })).toThrow(
    'OFFLINE: expected "on" or "off", found "no".',
  );
});
