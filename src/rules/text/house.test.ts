import { expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { addressed } from './house.ts';
import { read } from './reading.ts';

test('calls the house of its reader what it is, and knows where the words stand', () => {
  const message = 'Is the post at Halden Health open, and does your Halden team pay?';
  const [line] = addressed(read(message), situation());
  expect(line?.text).toBe(' is the post at your company open , and does your company team pay ');
  const at = line?.text.indexOf('team') ?? 0;
  const { start, end } = line?.spanOf(at, at + 4) ?? { start: 0, end: 0 };
  expect(message.slice(start, end)).toBe('team');
});

test('leaves other houses alone', () => {
  const [line] = addressed(read('Nidelva had louder pumps.'), situation());
  expect(line?.text).toBe(' nidelva had louder pumps ');
});

test('knows that a Halden may be any Halden', () => {
  const [line] = addressed(read('Do you work for a Halden?'), situation());
  expect(line?.text).toBe(' do you work for a halden ');
});
