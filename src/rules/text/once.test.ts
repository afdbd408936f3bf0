import { expect, test } from 'vitest';
import { once } from './once.ts';

test('once works a thing out a single time for each object', () => {
  const asked: string[] = [];
  const length = once(({ text }: { text: string }) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  const [none, two] = [{ text: '' }, { text: 'ab' }];
  expect([length(none), length(two), length(none), length(two), length({ text: 'ab' })]).toEqual([
    undefined,
    2,
    undefined,
    2,
    2,
  ]);
  expect(asked).toEqual(['', 'ab', 'ab']);
});
