import { expect, test } from 'vitest';
import { chosenReply, orderedReply } from './form.ts';

test.each([
  [1, 0, 0, 'That’s it. The reasons are with the options.'],
  [0, 1, 1, 'Not yet. Try again; it costs nothing.'],
  [1, 1, 0, 'Some of it isn’t right yet. Try again; it costs nothing.'],
  [1, 0, 2, 'Right, as far as it goes. Two more to find.'],
])('chosenReply speaks of %i right, %i wrong, %i missing', (right, wrong, missing, reply) => {
  expect(chosenReply(right, wrong, missing)).toBe(reply);
});

test.each([
  [4, 'That’s it. The reasons are with the steps.'],
  [0, 'Not yet. None is in the right place. Move the others; it costs nothing.'],
  [1, 'Not yet. One is in the right place. Move the others; it costs nothing.'],
  [2, 'Not yet. Two are in the right place. Move the others; it costs nothing.'],
])('orderedReply speaks of %i of four', (right, reply) => {
  expect(orderedReply(right, 4)).toBe(reply);
});
