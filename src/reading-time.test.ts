import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingMinutes, readingWords } from './reading-time.ts';

const question = `
<ChooseMessage
  id="the-key"
  ask="One two three?"
  person="ada-example"
  sender={{ name: 'Sam', about: 'four five' }}
  options={[
    { message: 'six seven’s', breaks: true, why: 'This shows only after the answer.' },
    { message: "eight \`nine\`", breaks: false, why: 'So does this.' },
  ]}
/>`;

test('counts what every learner reads, and no code, address or reason', () => {
  expect(readingWords(question)).toBe(9);
});

test('counts a text that stands in two places once', () => {
  const side = '<Side message={`[a: One two] three`} breaks={[]} />';
  expect(readingWords(side)).toBe(3);
  expect(readingWords(side + side)).toBe(3);
});

test('counts prose as it stands', () => {
  expect(readingWords('### Don’t\n\n- **One line.** Not two: *one*.\n\n<Step name="see">\n')).toBe(
    6,
  );
});

const folder = new URL('../content/lessons/', import.meta.url);
const dontLessons = readdirSync(folder).filter((file) => /^0[1-6]-/.test(file));

test.each(dontLessons)('%s takes four to six minutes', (file) => {
  const [, , body = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m);
  const minutes = readingMinutes(body);
  expect(minutes).toBeGreaterThanOrEqual(4);
  expect(minutes).toBeLessThanOrEqual(6);
});
