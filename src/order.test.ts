import { describe, expect, test } from 'vitest';
import { mixed } from './order.ts';

const steps = ['read', 'react', 'share', 'write', 'ask'];

describe('mixed', () => {
  test('has the same items in another order, the same one each time', () => {
    const order = mixed(steps);
    expect(order.toSorted()).toEqual(steps.toSorted());
    expect(order).not.toEqual(steps);
    expect(mixed(steps)).toEqual(order);
  });

  test.each(Array.from({ length: 40 }, (_, salt) => String(salt)))(
    'avoids the order it was given before, with salt %s',
    (salt) => {
      const [first, second] = [
        mixed(['a', 'b', 'c']),
        mixed(['a', 'b', 'c'], salt, mixed(['a', 'b', 'c'])),
      ];
      expect(second).not.toEqual(first);
      expect(second).not.toEqual(['a', 'b', 'c']);
    },
  );

  test.each([
    [[], []],
    [['a'], ['a']], // there is no other
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ])('of %j is %j', (items, order) => {
    expect(mixed(items)).toEqual(order);
  });

  test('turns two items round where both orders are to be avoided', () => {
    expect(mixed(['a', 'b'], '', ['b', 'a'])).toEqual(['b', 'a']);
  });
});
