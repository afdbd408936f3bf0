// Grades cases as in cases/FORMAT.md, one JSON object a line:  npm run -s grade < cases.jsonl
import process from 'node:process';
import { parseCase, WrongCase } from './cases/case.ts';
import { grade } from './index.ts';

// Whoever reads the verdicts may stop early, as `head` does.
process.stdout.on('error', (problem: { readonly code?: string }) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

process.stdin.setEncoding('utf8');
let input = '';
for await (const chunk of process.stdin) input += chunk;

const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
for (const [index, line] of lines.entries()) {
  if (line.trim() === '') continue;
  try {
    process.stdout.write(`${verdictLine(line)}\n`);
  } catch (problem) {
    if (!(problem instanceof WrongCase)) throw problem;
    process.stderr.write(`line ${index + 1}: ${problem.message}\n`);
    process.exitCode = 1;
  }
}

function verdictLine(line: string): string {
  const { id, message, situation } = parseCase(line);
  const { ungradable, verdicts, selling, findings, strengths } = grade(message, situation);
  return JSON.stringify({
    id,
    verdicts,
    selling,
    gradable: ungradable === undefined,
    findings,
    strengths,
    ...(ungradable === undefined ? {} : { ungradable }),
  });
}
