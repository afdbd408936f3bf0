import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, test } from 'vitest';
import { attacksOn } from './patterns/attacks.ts';
import { builtDuring, literalsIn, type Pattern } from './patterns/made.ts';

// No message may make a pattern of the rules take its time. Three judge them, as none of the three knows everything:
//
// - recheck, in JavaScript alone, proves a pattern linear or shows how to attack it. It knows no look-arounds beside
//   loops, and is too slow for what most of our patterns are: many words, and a loop or two; with look-arounds turned
//   into what they look for, nearly all of these still were too much for it. It gets the others, some 300 of 700.
// - scslre looks for loops whose turns can be shared out in several ways, or that begin anew at each place. It knows
//   look-arounds, and gets all patterns as they are. It overlooks things: loops that begin anew after some words.
// - A clock: each pattern is run on strings that are made against it. A string four times as long may take some four
//   times as long, not sixteen times.

const cap = 5000; // `messageLimit`, which can't be imported yet: no rule may be loaded before they are watched

/** Patterns that take their time on long strings, and get only short ones. */
const exceptions: readonly (Pattern & { readonly cap: number; readonly reason: string })[] = [
  {
    source: '["“\'‘`][^"”\'’`\\n]*$',
    flags: '',
    cap: 30,
    reason: 'isQuoted in leaves-a-placeholder.ts gives it the 30 characters before a gap',
  },
  {
    source: '\\p{L}\'[^"”’`\\n]*$',
    flags: 'u',
    cap: 30,
    reason: 'isQuoted in leaves-a-placeholder.ts gives it the 30 characters before a gap',
  },
];

const nameOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;
const excepted = new Map(exceptions.map((one) => [nameOf(one), one]));

const code = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const patterns = new Map<string, Pattern>();

beforeAll(async () => {
  const modules = import.meta.glob([
    './*.ts',
    './*/*.ts',
    '!./*.test.ts',
    '!./*/*.test.ts',
    '!./cases/*',
    '!./patterns/*',
    '!./grade-lines.ts',
  ]);
  const built = await builtDuring(async () => {
    for (const load of Object.values(modules)) await load();
    const { grade } = await import('./index.ts');
    const { followUp, situation } = await import('./sample.ts');
    // Some may be built only when there is something to read.
    const message =
      'Hi Mira, "could we have a call" about www.halden.example? I am a nurse at Nidelva.';
    for (const one of [situation({ kind: 'request' }), situation(), followUp(9)])
      grade(message, one);
  });
  for (const pattern of [...Object.keys(modules).map(code).flatMap(literalsIn), ...built]) {
    patterns.set(nameOf(pattern), pattern);
  }
}, 60_000);

test('the patterns of the rules are found, those between slashes and those that are built', () => {
  expect([...patterns.keys()].filter((name) => name.includes('(?= )')).length).toBeGreaterThan(100);
  expect(patterns.has('/[.!?…]/')).toBe(true); // in reading.ts
  expect(patterns.size).toBeGreaterThan(400);
});

test('no message is longer than the strings here', async () => {
  const { messageLimit } = await import('./index.ts');
  expect(messageLimit).toBe(cap);
});

test('each exception is a pattern that we have, with its reason', () => {
  expect([...excepted.keys()].filter((name) => !patterns.has(name))).toEqual([]);
});

type Judge = (pattern: Pattern) => string | undefined;

/** Proves, or shows the attack. In time or not, on a machine that is busy; so what it can't say is no fault. */
const recheck: Judge = ({ source, flags }) => {
  if (/\(\?<?[=!]/.test(source) && /[*+]|\{\d/.test(source)) return undefined;
  const options = { checker: 'automaton', timeout: 500 } as const;
  const result = checkSync(source, flags.replace('d', ''), options);
  return result.status === 'vulnerable'
    ? `${result.complexity.summary}, with ${result.attack.pattern}`
    : undefined;
};

const scslre: Judge = ({ source, flags }) =>
  analyse(
    { source, flags: flags.replace('d', '') },
    { reportTypes: { Move: true, Self: true, Trade: true } },
  ).reports[0]?.type;

const time = (pattern: RegExp, text: string) => {
  const start = performance.now();
  Array.from(text.matchAll(pattern));
  return performance.now() - start;
};
const fastest = (pattern: RegExp, text: string) =>
  Math.min(...[1, 2, 3, 4].map(() => time(pattern, text)));

const clock: Judge = (pattern) => {
  const all = everyMatch(pattern);
  const short = attacksOn(pattern, cap / 4);
  for (const [index, attack] of attacksOn(pattern, cap).entries()) {
    // No clock is good enough for less, and what takes less harms nobody.
    if (time(all, attack) < 2 || fastest(all, attack) < 2) continue;
    const ratio = () => fastest(all, attack) / fastest(all, short[index] ?? '');
    // Where the machine is busy, one look tells little.
    let times = ratio();
    for (let again = 1; times > 9 && again < 3; again++) times = ratio();
    if (times > 9) return `${times.toFixed(0)} times as long on ${attack.slice(0, 40)}`;
  }
  return undefined;
};

const everyMatch = ({ source, flags }: Pattern) =>
  new RegExp(source, flags.includes('g') ? flags : `${flags}g`);

describe.each([
  ['recheck', recheck, '(?:a|a)*b'],
  ['scslre', scslre, '\\?[!?]*$'],
  ['the clock', clock, ' you .* you .* or '],
] as const)('%s', (_name, judge, slow) => {
  beforeAll(() => {
    process.env['RECHECK_BACKEND'] = 'pure';
  });

  test('knows a slow pattern', () => {
    expect(judge({ source: slow, flags: '' })).toBeDefined();
  });

  test('finds none among ours', () => {
    const found = [...patterns].flatMap(([name, pattern]) => {
      const fault = excepted.has(name) ? undefined : judge(pattern);
      return fault === undefined ? [] : [`${fault}: ${name.slice(0, 200)}`];
    });
    expect(found).toEqual([]);
  }, 180_000);
});

test.each(exceptions)('/$source/ is fast on the $cap characters that it may get', (pattern) => {
  const times = attacksOn(pattern, pattern.cap).map((one) => fastest(everyMatch(pattern), one));
  expect(Math.max(...times)).toBeLessThan(0.5);
});
