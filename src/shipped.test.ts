import { expect, test } from 'vitest';
import { shippedPackages } from './shipped.ts';

test('names what runs in the browser, with what it brings along, and no more', () => {
  expect(shippedPackages().map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    '@nanostores/persistent: MIT',
    'nanostores: MIT',
    'uqr: MIT',
    'workbox-core: MIT',
    'workbox-precaching: MIT',
    'workbox-routing: MIT',
    'workbox-strategies: MIT',
  ]);
});

test('has every licence in full, with its holders', () => {
  for (const { text } of shippedPackages()) {
    expect(text).toMatch(/Copyright/);
    expect(text).toMatch(/WITHOUT WARRANTY OF ANY KIND/);
  }
});
