import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from './cases/case.ts';
import { grade, kinds, messageLimit, type Grade, type Situation } from './index.ts';
import { everywhere, renamed, rewritten, writings } from './variants.ts';

// What holds of every message. Cases are named by their ids, so that a law that fails doesn't show the texts of a set
// that is for measuring only. `LAWS_SEED=7 LAWS_RUNS=3000 npx vitest run src/rules/laws.test.ts` tries others, and more.
const { LAWS_SEED: seed = '1', LAWS_RUNS: runs = '120' } = process.env;
const options = { seed: Number(seed), numRuns: Number(runs) };
const timeout = 60_000 * Math.max(1, Number(runs) / 120);

const cases = new Map(
  Object.values(
    import.meta.glob<string>('./cases/*.jsonl', { query: '?raw', import: 'default', eager: true }),
  )
    .flatMap((lines) => lines.trim().split('\n').map(parseCase))
    .map((one) => [one.id, one] as const),
);
const anyCase = fc.constantFrom(...cases.keys());

/** All that a law may not change. */
const judgement = ({ verdicts, selling, ungradable }: Grade) => ({
  ...verdicts,
  selling,
  ungradable: ungradable?.reason,
});

const known = new Map<string, Grade>();
function caseOf(id: string) {
  const { message, situation } = cases.get(id)!;
  const judged = known.get(id) ?? grade(message, situation);
  known.set(id, judged);
  return { message, situation, judged };
}

/** Whether a note fits into its 300 characters; a change of its length may change that, and the verdict with it. */
const fits = (message: string, { kind }: Situation) =>
  kind !== 'request' || message.trim().length <= 300;

test('the sets have cases', () => {
  expect(cases.size).toBeGreaterThan(400);
});

describe('no verdict changes with', () => {
  const blanks = fc.string({
    unit: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00A0'),
    maxLength: 12,
  });
  const changes = fc.shuffledSubarray([...writings.keys()], { minLength: 1 });

  test(
    'the way in which the message is written',
    () => {
      fc.assert(
        fc.property(anyCase, changes, blanks, blanks, (id, names, before, after) => {
          const { message, situation, judged } = caseOf(id);
          const other = before + rewritten(message, names) + after;
          fc.pre(fits(other, situation) === fits(message, situation));
          expect(judgement(grade(other, situation))).toEqual(judgement(judged));
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'the way in which the profile and the thread are written',
    () => {
      fc.assert(
        fc.property(anyCase, changes, (id, names) => {
          const { message, situation, judged } = caseOf(id);
          const other = everywhere(situation, (text) => rewritten(text, names));
          expect(judgement(grade(message, other))).toEqual(judgement(judged));
        }),
        { ...options, numRuns: options.numRuns / 2 },
      );
    },
    timeout,
  );

  // These call the reader by a name that a change of names doesn't reach, and that a new one may resemble.
  const callsOtherwise = new Set(['c-094']); // "Debbie" for Deborah

  test(
    'the names of the two',
    () => {
      const calls = (id: string) =>
        callsOtherwise.has(id) ||
        caseOf(id).judged.findings.some(({ rule }) => rule === 'wrong-name');
      fc.assert(
        fc.property(anyCase, fc.array(fc.nat(99), { minLength: 8 }), (id, choices) => {
          fc.pre(!calls(id));
          const { message, situation, judged } = caseOf(id);
          const rename = renamed(situation, choices);
          const other = everywhere(situation, rename);
          fc.pre(fits(rename(message), situation) === fits(message, situation));
          expect(judgement(grade(rename(message), other))).toEqual(judgement(judged));
        }),
        options,
      );
    },
    timeout,
  );
});

describe('on any string, in any situation', () => {
  const word = fc.string({ maxLength: 30 });
  const text = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 200 }));
  const maybe = fc.option(text, { nil: undefined });
  const anySituation: fc.Arbitrary<Situation> = fc.oneof(
    anyCase.map((id) => cases.get(id)!.situation),
    fc.record({
      kind: fc.constantFrom(...kinds),
      sender: fc.record({ name: text, about: text }),
      recipient: fc.record({
        name: text,
        headline: text,
        location: maybe,
        about: maybe,
        experience: fc.array(
          fc.record({
            title: text,
            organisation: text,
            from: fc.option(fc.double(), { nil: undefined }),
            to: fc.option(fc.double()),
          }),
          { maxLength: 4 },
        ),
        education: fc.array(fc.record({ school: text, degree: maybe }), { maxLength: 3 }),
        activity: fc.array(text, { maxLength: 4 }),
      }),
      commonGround: fc.array(text, { maxLength: 3 }),
      thread: fc.array(
        fc.record({ from: fc.constantFrom('sender', 'recipient'), daysAgo: fc.double(), text }),
        { maxLength: 3 },
      ),
    }),
  );

  const long = { maxLength: messageLimit, size: 'max' } as const;
  /** Pieces of messages among strings of any kind, so that rules find something in them. */
  const mixed = fc
    .array(
      fc.oneof(
        fc.tuple(anyCase, fc.nat(400), fc.nat(400)).map(([id, from, length]) => {
          const { message } = cases.get(id)!;
          return message.slice(from % message.length, (from % message.length) + length);
        }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom(
          '👩‍👩‍👧',
          '👋🏽'.repeat(80),
          '\ud83d',
          '\udc4b',
          '\u200B',
          '\u0301',
          '\n',
          '“',
          "'",
          '[name]',
          '?!',
        ),
      ),
      { maxLength: 12, size: 'max' },
    )
    .map((pieces) => pieces.join('').slice(0, messageLimit));
  const anyMessage = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', ...long }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', ...long }) },
    { weight: 4, arbitrary: mixed },
  );

  test(
    'grading ends with an answer, the same each time, and marks whole characters of the message',
    () => {
      fc.assert(
        fc.property(anyMessage, anySituation, (message, situation) => {
          const result = grade(message, situation);
          expect(grade(message, situation)).toEqual(result);
          for (const { evidence } of [...result.findings, ...result.strengths]) {
            let last = 0;
            for (const { start, end } of evidence) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(message.slice(start, end).trim()).not.toBe('');
              expect([start, end].filter((at) => isInside(message, at))).toEqual([]);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(message.length);
          }
        }),
        { ...options, numRuns: options.numRuns / 2 },
      );
    },
    timeout,
  );
});

/** Whether a place lies between the two halves of a character. */
const isInside = (message: string, at: number) =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(message.slice(at - 1, at + 1));
