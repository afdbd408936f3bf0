// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentRoot, readContent } from './content.mjs';
import { kits } from './drafts.mjs';
import { Stop, untilStopped } from './stop.mjs';

// Writes a draft of a lesson, a person, an exercise or a question, from a few answers: `npm run new`. Every answer
// may be given as a flag: `npm run new -- person --name "Ada Example" …`.
await untilStopped(async () => {
  const names = [
    ...new Set(Object.values(kits).flatMap(({ fields }) => fields.map(({ name }) => name))),
  ];
  const { positionals, values } = flags(names);
  const prompt = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    const what = await answer(
      { name: 'what', ask: 'What is new', options: () => Object.keys(kits) },
      positionals[0],
      {},
      prompt,
    );
    const kit = kits[what];
    if (!kit) return;
    /** @type {import('./draft-texts.mjs').Answers} */
    const answers = {};
    for (const field of kit.fields) {
      if (field.when && !field.when(answers)) continue;
      answers[field.name] = await answer(field, values[field.name], answers, prompt);
    }
    const foreign = Object.keys(values).filter((name) => answers[name] === undefined);
    if (foreign.length > 0) {
      throw new Stop(`Expected flags that a ${what} has, found --${foreign.join(', --')}.`, 2);
    }
    const { file, text, changes = false } = kit.draft(answers, readContent());
    if (!changes && existsSync(join(contentRoot, file))) {
      throw new Stop(`${file}: expected no file of this name, found one. It is left as it is.`);
    }
    writeFileSync(join(contentRoot, file), text, { flag: changes ? 'w' : 'wx' });
    console.log(
      `${changes ? 'Changed' : 'Wrote'} ${file}. Replace what is “To be written”, then: npm run format`,
    );
  } finally {
    prompt?.close();
  }
});

/** @param {readonly string[]} names */
function flags(names) {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: /** @type {const} */ ('string') }]),
  );
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    return {
      positionals,
      values: /** @type {Record<string, string | undefined>} */ ({ ...values }),
    };
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error), 2);
  }
}

/**
 * An answer that fits: the one given as a flag, or asked for until it does.
 * @param {import('./drafts.mjs').Field} field
 * @param {string | undefined} given
 * @param {import('./draft-texts.mjs').Answers} answers
 * @param {import('node:readline/promises').Interface | undefined} prompt
 * @returns {Promise<string>}
 */
async function answer(field, given, answers, prompt) {
  const there = readContent();
  const options = field.options?.(answers, there);
  const fallback = field.fallback?.(answers, there);
  const expected = (/** @type {string} */ value) => {
    if (value === '') return options ? `one of ${options.join(', ')}` : 'an answer';
    if (options && !options.includes(value)) return `one of ${options.join(', ')}`;
    return field.problem?.(value, answers, there);
  };
  if (given !== undefined || !prompt) {
    const value = (given ?? fallback ?? '').trim();
    const problem = expected(value);
    if (problem === undefined) return value;
    const flag = field.name === 'what' ? 'npm run new -- <what>' : `--${field.name}`;
    throw new Stop(
      `${flag}: expected ${problem}, found ${value === '' ? 'nothing' : JSON.stringify(value)}.`,
      2,
    );
  }
  const choice = options ? ` (${options.join(', ')})` : '';
  const proposed = fallback ? ` [${fallback}]` : '';
  for (;;) {
    const value =
      (await prompt.question(`${field.ask}${choice}${proposed}: `)).trim() || (fallback ?? '');
    const problem = expected(value);
    if (problem === undefined) return value;
    console.log(`Expected ${problem}.`);
  }
}
