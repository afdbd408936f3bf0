// @ts-check
import { expect, test } from 'vitest';
import { usedDrawings } from './used-drawings.mjs';

const sprite = (/** @type {string} */ drawings) =>
  `<svg class="sprite"><defs>${drawings}</defs></svg>`;
const leaf = '<g id="leaf"><g transform="scale(2)"><path d="M0 0"></path></g><path></path></g>';
const flower = '\n<g id="flower"><path></path></g>';
const kept = '\n<symbol id="i-kept"><path></path></symbol>';
const page = (/** @type {string} */ drawings, body = '<use href="#leaf"></use>') =>
  `<body>${sprite(drawings)}${body}</body>`;

test('a page keeps the drawings that it points to, whole', () => {
  expect(usedDrawings(page(leaf + flower + kept), '')).toBe(page(leaf));
});

test('and those that its scripts point to', () => {
  expect(usedDrawings(page(leaf + flower + kept), 'use("#flower")')).toBe(page(leaf + flower));
});

test('and the icons of the verdicts, where a script puts their names together', () => {
  const copy = '\n<symbol id="i-copy"><path></path></symbol>';
  expect(usedDrawings(page(leaf + flower + copy + kept), 'use(`#i-${verdict}`)')).toBe(
    page(leaf + kept),
  );
});

test('a name that begins like another is another', () => {
  const body = '<use href="#leaf-2"></use>';
  expect(usedDrawings(page(leaf, body), '')).toBe(page('', body));
});

test('a page without drawings stays as it is', () => {
  expect(usedDrawings('<body><g id="leaf"></g></body>', '')).toBe('<body><g id="leaf"></g></body>');
});
