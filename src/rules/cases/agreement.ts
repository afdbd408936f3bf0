// How far the rules agree with the labelled cases:
//   npm run agreement                       every set in this folder
//   npm run agreement -- --wrong a.jsonl    every disagreement in one of them
//   npm run agreement -- --write            writes precision.json, which the pages quote
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { dontIds } from '../index.ts';
import { parseCase } from './case.ts';
import { isLabelled, measure, type LabelledCase, type Measurement, type Share } from './measure.ts';
import { measuredOn, precisionOf } from './precision.ts';

const [flag, named] = process.argv.slice(2);
if (flag === undefined) {
  const sets = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.jsonl'));
  for (const name of sets.toSorted()) {
    process.stdout.write(`${name}\n${table(measured(place(name)))}\n`);
  }
} else if (flag === '--wrong' && named !== undefined && existsSync(place(named))) {
  process.stdout.write(wrong(measured(place(named))));
} else if (flag === '--write' && named === undefined) {
  const precision = precisionOf(measuredOn.flatMap((name) => cases(place(name))));
  writeFileSync(place('precision.json'), `${JSON.stringify(precision, null, 2)}\n`);
} else {
  process.stderr.write('Usage: npm run agreement [-- --wrong a.jsonl | -- --write]\n');
  process.exitCode = 2;
}

/** A file beside this one, or any other by its path. */
function place(name: string): URL | string {
  return name.includes('/') ? name : new URL(name, import.meta.url);
}

function cases(file: URL | string): LabelledCase[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line: string) => line.trim() !== '');
  return lines.map((line: string) => parseCase(line)).filter(isLabelled);
}

function measured(file: URL | string): Measurement {
  return measure(cases(file));
}

function table({ donts, macroF1, allSix, selling, gradable }: Measurement): string {
  const rows = dontIds.map((dont) => {
    const { broken, said, precision, recall, f1 } = donts[dont];
    const counts = [broken, said].map((count) => String(count).padStart(6)).join(' ');
    const rates = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(9)).join('');
    return `${dont.padEnd(22)} ${counts} ${rates}`;
  });
  return [
    `${'don’t'.padEnd(22)} broken   said precision   recall       F1`,
    ...rows,
    `macro-F1 ${macroF1.toFixed(3)}, all six right ${share(allSix)}`,
    `selling right ${share(selling)}, gradable right ${share(gradable)}`,
    '',
  ].join('\n');
}

function share({ right, of }: Share): string {
  return `${right}/${of}`;
}

function wrong(measurement: Measurement): string {
  return measurement.wrong
    .map(({ id, about, wanted, said, rules, message }) => {
      const by = rules.length > 0 ? ` (${rules.join(', ')})` : '';
      return `${id}: ${about} is ${wanted}, said ${said}${by} :: ${JSON.stringify(message)}\n`;
    })
    .join('');
}
