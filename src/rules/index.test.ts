import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule, StrengthRule } from './finding.ts';
import { dontIds, grade, kinds, messageLimit, type Grade, type Span } from './index.ts';
import { donts } from './registry.ts';
import { followUp, situation } from './sample.ts';
import { selling } from './selling.ts';
import { read } from './text/reading.ts';

const all: { path: string; rule: FaultRule | StrengthRule }[] = dontIds.flatMap((dont) =>
  [...donts[dont].faults, ...donts[dont].strengths].map((rule) => ({
    path: `./${dont}/${rule.name}`,
    rule,
  })),
);
const faults: FaultRule[] = [selling, ...dontIds.flatMap((dont) => donts[dont].faults)];

test('every rule file is registered under its name, and has a test beside it', () => {
  const files = Object.keys(import.meta.glob('./*/*.ts'))
    .filter((file) => dontIds.some((dont) => file.startsWith(`./${dont}/`)))
    .toSorted();
  const registered = all.map(({ path }) => path);
  const inFolders = files
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3));
  const problems = [
    ...inFolders
      .filter((path) => !registered.includes(path))
      .map(
        (path) => `${path}.ts: expected its line in registry.ts, under its own name, found none`,
      ),
    ...registered
      .filter((path) => !inFolders.includes(path))
      .map((path) => `${path}.ts: expected the file of a rule that is registered, found none`),
    ...inFolders
      .filter((path) => !files.includes(`${path}.test.ts`))
      .map((path) => `${path}.test.ts: expected a test beside the rule, found none`),
    ...inFolders
      .filter((path) => !/\/[a-z]+(?:-[a-z]+)+$/.test(path))
      .map((path) => `${path}.ts: expected a name of two words or more, found one`),
  ];
  expect(problems).toEqual([]);
});

const situations = kinds.map((kind) => (kind === 'follow-up' ? followUp(12) : situation({ kind })));

const awkward: [string, string][] = [
  ['empty', ''],
  ['blank', ' \n\t '],
  ['one letter', 'a'],
  ['emoji', '👩‍👩‍👧 👋🏽 🇳🇴'],
  ['right to left', 'سلام Mira, could we have a call? שלום'],
  ['lone surrogates', '\ud800 could we \udc00 have a call \ud83d'],
  ['NUL', '\u0000could\u0000we have a call\u0000'],
  ['combining marks', `Mi${'\u0301'.repeat(500)}ra, could we have a call?`],
  ['quotes without end', '"\'“‘«„'.repeat(600)],
  ['pairs of quotes', ' "a b c d"'.repeat(400)],
  ['capitals', 'COULD WE HAVE A CALL? '.repeat(100)],
  ['links', 'www.a.example/x '.repeat(200)],
  ...[
    'a',
    ' ',
    'by ',
    '.',
    '?',
    'can you ',
    'could you not ask me for a ',
    'i was born and then ',
    '\n',
    ') (',
    '7',
    '07700 900 ',
    ', and ',
    '@',
    'http://',
    "'",
    "don't ",
    '[name] ',
    'é',
    '字',
    'A-',
  ].flatMap((kind): [string, string][] => [
    [`10,000 of ${JSON.stringify(kind)}`, kind.repeat(10_000)],
    [`${JSON.stringify(kind)} up to the limit`, kind.repeat(messageLimit).slice(0, messageLimit)],
  ]),
];

function expectOrder(message: string, evidence: readonly Span[]) {
  let last = 0;
  for (const { start, end } of evidence) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(message.length);
}

function expectManners({ explanation, suggestion }: Pick<Fault, 'explanation' | 'suggestion'>) {
  expect(explanation).toMatch(/^It [^\n]+[.!?]$/);
  expect(suggestion).toMatch(/^[A-Z][a-z]+ [^\n]+[.!?]$/);
  for (const text of [explanation, suggestion]) {
    expect(text).not.toMatch(/\b(?:please|just|simply|obviously|invalid|error)\b/i);
    expect(text).not.toMatch(/[.!?] [A-Z]/); // one sentence
  }
}

describe('each rule', () => {
  test.each(awkward)('answers %s, and answers the same twice', (_kind, text) => {
    const message = text.slice(0, 1500); // enough to stumble; `grade` below gets it whole
    for (const one of situations) {
      for (const { find } of [...faults, ...all.map(({ rule }) => rule)]) {
        const found = find(read(message), one);
        expect(find(read(message), one)).toEqual(found);
        if (found !== undefined) expectOrder(message, found.evidence);
      }
    }
  });

  test('has a label of a few words in lower case', () => {
    for (const { label } of faults) expect(label).toMatch(/^[^A-Z.][^.]{3,60}$/);
  });
});

describe('grade', () => {
  test.each(awkward)('answers %s, and answers the same twice', (_kind, message) => {
    for (const one of situations) {
      const result = grade(message, one);
      expect(grade(message, one)).toEqual(result);
      for (const { evidence } of [...result.findings, ...result.strengths]) {
        expectOrder(message, evidence);
      }
      for (const finding of result.findings) expectManners(finding);
      if (result.ungradable !== undefined) expectManners(result.ungradable);
      expectConsistency(result);
    }
  });

  function expectConsistency({ findings, strengths, verdicts, ungradable, selling }: Grade) {
    const gravities = findings.map(({ gravity }) => gravity);
    expect(gravities).toEqual(gravities.toSorted((one, other) => other - one));
    expect(selling).toBe(findings.some(({ dont }) => dont === 'selling'));
    for (const dont of dontIds) {
      const isFound = findings.some((finding) => finding.dont === dont);
      expect(verdicts[dont] === 'broken').toBe(isFound);
      expect(ungradable === undefined || verdicts[dont] === 'n/a').toBe(true);
    }
    for (const { dont } of strengths) expect(verdicts[dont]).toBe('kept');
  }

  test.each([
    ['request', 'pushy-follow-up'],
    ['first', 'pushy-follow-up'],
    ['first', 'skip-personalization'],
    ['follow-up', 'skip-personalization'],
  ] as const)('has nothing to say of a %s on %s', (kind, dont) => {
    expect(grade('Hi Mira, any update?', situation({ kind })).verdicts[dont]).toBe('n/a');
  });

  test('a blank request is graded, a blank message is not', () => {
    const { verdicts, ungradable } = grade('', situation({ kind: 'request' }));
    expect([verdicts['be-generic'], verdicts['skip-personalization'], ungradable]).toEqual([
      'broken',
      'broken',
      undefined,
    ]);
    expect(grade('', situation()).ungradable?.reason).toBe('empty');
  });

  test('what sells is judged on the six as well', () => {
    const pitch = 'We offer silent alarms. Could we have a call this week?';
    const { selling, verdicts } = grade(pitch, situation());
    expect([selling, verdicts['just-take']]).toEqual([true, 'broken']);
  });

  test('evidence counts in the message as written', () => {
    const message = '  Hi Mira 👋🏽,\r\ncould we  have a CALL this week?';
    const [finding] = grade(message, situation()).findings.filter(
      ({ rule }) => rule === 'asks-for-time',
    );
    const marks = finding?.evidence.map(({ start, end }) => message.slice(start, end));
    expect(marks).toEqual(['could we  have a CALL this week']);
  });

  // Twice the message may take twice the time; were it quadratic, it would take four times, and more.
  test('takes time in proportion to the message', () => {
    const time = (message: string) => {
      const started = performance.now();
      grade(message, situation());
      return performance.now() - started;
    };
    const fastest = (message: string) => Math.min(...[1, 2, 3].map(() => time(message)));
    for (const kind of [
      'could you not ask me for a ',
      'i was born and then ',
      'a "b c d ',
      ', or ',
    ]) {
      const whole = kind.repeat(messageLimit).slice(0, messageLimit);
      const half = whole.slice(0, messageLimit / 2);
      fastest(half); // warms up
      expect(fastest(whole) / (fastest(half) + 5)).toBeLessThan(3.5);
    }
  }, 30_000);
});
