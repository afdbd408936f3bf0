// How far the rules agree with the labelled cases:
//   npm run agreement                       every set in this folder, don't by don't and rule by rule
//   npm run agreement -- --wrong a.jsonl    every disagreement in one of them
//   npm run agreement -- --write            writes precision.json, which the pages quote
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { dontIds } from '../index.ts';
import { parseCase } from './case.ts';
import { isLabelled, measure, type LabelledCase, type Measurement, type Share } from './measure.ts';
import { measuredOn, precisionOf } from './precision.ts';
import { ruleAgreements, type RuleAgreement } from './rule-agreement.ts';

const [flag, named] = process.argv.slice(2);
if (flag === undefined) {
  const sets = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.jsonl'));
  for (const name of sets.toSorted()) {
    const labelled = cases(place(name));
    process.stdout.write(`${name}\n${table(measure(labelled))}\n`);
    process.stdout.write(`${ruleTable(ruleAgreements(labelled))}\n`);
  }
} else if (flag === '--wrong' && named !== undefined && existsSync(place(named))) {
  process.stdout.write(wrong(measure(cases(place(named)))));
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

/** A rate of nothing is none: `–`. */
function ruleTable(agreements: readonly RuleAgreement[]): string {
  const rows = agreements.map(({ rule, dont, broken, said, right }) => {
    const counts = [broken, said].map((count) => String(count).padStart(6)).join(' ');
    const rates = [said, broken]
      .map((of) => (of === 0 ? '–' : (right / of).toFixed(3)).padStart(9))
      .join('');
    return `${rule.padEnd(28)} ${dont.padEnd(20)} ${counts} ${rates}\n`;
  });
  const head = `${'rule'.padEnd(28)} ${'don’t'.padEnd(20)} broken   said precision   recall\n`;
  return head + rows.join('');
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
