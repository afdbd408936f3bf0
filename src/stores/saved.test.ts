import { expect, test } from 'vitest';
import { readSaved, writeSaved } from './saved.ts';

/** The same numbers each time: mulberry32, by Tommy Ettinger, who gave it to the public. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const keys = [
  'v',
  'steps',
  'answers',
  'rewrites',
  'finishedOn',
  'again',
  'days',
  'text',
  'tries',
  'passedText',
  'passedOn',
  'constructor',
  '__proto__',
  'x',
];
const leaves = [
  0,
  1,
  2,
  -1,
  2 ** 1023 * 2,
  0.5,
  '',
  'see',
  '2026-03-01',
  '\ud800',
  '👩🏽‍🔬',
  null,
  true,
  false,
];

function value(next: () => number, depth: number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const kind = next();
  if (depth === 0 || kind < 0.35) return pick(leaves);
  const size = Math.floor(next() * 6);
  if (kind < 0.5) return Array.from({ length: size }, () => value(next, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [pick(keys), value(next, depth - 1)]),
  );
}

test('a thousand saved values, most of them wrong: none throws, and what is read can be kept and read again', () => {
  const next = numbers(20_261_126);
  let readable = 0;
  for (let turn = 0; turn < 1_000; turn += 1) {
    const raw = value(next, 4);
    const text = JSON.stringify(
      typeof raw === 'object' && raw !== null && next() < 0.7
        ? { v: 1, steps: [], answers: {}, rewrites: {}, ...raw }
        : raw,
    );
    const { progress, condition } = readSaved(text);
    expect(readSaved(writeSaved(progress))).toEqual({ progress, condition: 'whole' });
    if (condition === 'whole') readable += 1;
  }
  expect(Reflect.get({}, 'x')).toBeUndefined();
  // Not all alike: some are whole, most are not.
  expect(readable).toBeGreaterThan(0);
  expect(readable).toBeLessThan(900);
});

test('a thousand cuts of a saved value: none throws', () => {
  const saved =
    '{"v":1,"steps":["see"],"answers":{"why":"a"},"rewrites":{"mentor":{"text":"b","tries":2,"passedText":"c","passedOn":"2026-03-01"}},"finishedOn":"2026-03-02"}';
  const next = numbers(7);
  for (let turn = 0; turn < 1_000; turn += 1) {
    const at = Math.floor(next() * saved.length);
    const other = String.fromCharCode(32 + Math.floor(next() * 95));
    const text = saved.slice(0, at) + other + saved.slice(at + Math.floor(next() * 3));
    const { progress } = readSaved(text);
    expect(readSaved(writeSaved(progress)).progress).toEqual(progress);
  }
});
