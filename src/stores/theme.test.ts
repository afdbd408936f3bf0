import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTheme, themeKey } from './theme.ts';

test('the script in the head of the page reads the key that the store writes', () => {
  expect(readFileSync(new URL('../theme.js', import.meta.url), 'utf8')).toContain(
    `localStorage.getItem('${themeKey}')`,
  );
});

test.each(['system', 'light', 'dark'])('%s is a theme', (word) => {
  expect(isTheme(word)).toBe(true);
});

test.each(['', 'Dark', 'constructor', 'dark '])('%j is none', (word) => {
  expect(isTheme(word)).toBe(false);
});
