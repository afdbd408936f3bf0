// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { do_not_optimize as keep, measure } from 'mitata';
import { parseCase } from '../src/rules/cases/case.ts';
import { grade } from '../src/rules/index.ts';
import { root } from './run.mjs';

// How long the rules take for a message, beside what others do with it in the same run: `npm run bench:rules`.
// It asserts nothing; compare the ratios, as the times are the machine's.

/** @type {(text: string) => unknown[]} */
const writeGood = createRequire(import.meta.url)('write-good');
const words = new Intl.Segmenter('en', { granularity: 'word' });

// Sets that are for reading, one message after the other, so that a long text is English as well.
const cases = ['a', 'c', 'e'].flatMap((set) =>
  readFileSync(`${root}/src/rules/cases/${set}.jsonl`, 'utf8').trim().split('\n').map(parseCase),
);
const all = cases.filter(({ labels }) => labels?.gradable).map(({ message }) => message);
const first = cases.find(({ situation }) => situation.kind === 'first');
if (first === undefined) throw new Error('Expected a first message in a.jsonl, found none.');
const { situation } = first;

/**
 * Texts of a length, whole words only. Several, so that no one message decides.
 * @param {number} length
 */
function textsOf(length) {
  const whole = all.join('\n\n');
  return Array.from({ length: 4 }, (_, index) => {
    const start = whole.indexOf(' ', Math.floor((index * (whole.length - 2 * length)) / 4)) + 1;
    const text = whole.slice(start, start + length);
    return text.slice(0, text.lastIndexOf(' '));
  });
}

/** Nanoseconds of this process, so that it doesn't matter what else the machine does. */
function now() {
  const { user, system } = process.cpuUsage();
  return 1000 * (user + system);
}

/**
 * The time that each kind of work takes for one of the texts, in milliseconds: the best median of several turns.
 * @param {readonly { texts: readonly string[], work: (text: string) => unknown }[]} kinds
 */
async function times(...kinds) {
  const best = kinds.map(() => Infinity);
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [index, { texts, work }] of kinds.entries()) {
      const all = () => {
        for (const text of texts) keep(work(text));
      };
      const { p50 } = await measure(all, { now, min_cpu_time: 2e8, min_samples: 3 });
      best[index] = Math.min(best[index] ?? Infinity, p50 / 1e6 / texts.length);
    }
  }
  return best;
}

/** @param {string} text */
const graded = (text) => grade(text, situation);
/** @param {string} text */
const gradedForAnother = (text) => grade(text, { ...situation }); // what is known of the reader is worked out again
/** @param {string} text */
const segmented = (text) => Array.from(words.segment(text)).length;

const rows = [];
for (const length of [140, 500, 2000]) {
  const texts = textsOf(length);
  const works = [graded, gradedForAnother, writeGood, segmented];
  const [rules = 0, fresh = 0, other = 0, pass = 0] = await times(
    ...works.map((work) => ({ texts, work })),
  );
  rows.push({
    characters: length,
    'rules, ms': digits(rules),
    'new reader, ms': digits(fresh),
    'write-good, ms': digits(other),
    'word pass, ms': digits(pass),
    'rules / write-good': digits(rules / other),
    'rules / word pass': digits(rules / pass),
  });
}
console.log(
  'A grade with its reasons and their places, write-good, one word pass of Intl.Segmenter:',
);
console.table(rows);

const [short = 0, long = 0] = await times(
  { texts: textsOf(500), work: graded },
  { texts: textsOf(4990), work: graded }, // 5,000 are the most that is graded
);
console.log(
  `From 500 to 5,000 characters: ${digits(short)} ms to ${digits(long)} ms, ${digits(long / short)} times as long.`,
);

/** @param {number} value */
function digits(value) {
  return Number(value.toPrecision(3));
}
