import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePath, root } from './run.mjs';

// A copy, so that no other test meets the drafts.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'warm-hello-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function runNew(...args) {
  const { status, stdout, stderr } = spawnSync(nodePath(), ['scripts/new.mjs', ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_ROOT: folder },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr: stderr.trim() };
}

test.each([
  [[], 'npm run new -- <what>: expected one of lesson, person, exercise, question, found nothing.'],
  [
    ['letter'],
    'npm run new -- <what>: expected one of lesson, person, exercise, question, found "letter".',
  ],
  [['person'], '--name: expected an answer, found nothing.'],
  [
    ['person', '--name', 'Ada Example', '--pronoun', 'it'],
    '--pronoun: expected one of she, he, they, found "it".',
  ],
  [
    ['person', '--name', 'Ada Example', '--id', 'Ada E'],
    '--id: expected words in lower case, such as note-to-priya, with hyphens between them, found "Ada E".',
  ],
  [
    ['lesson', '--title', 'A lesson', '--number', '3'],
    '--number: expected two digits, such as 03, found "3".',
  ],
])('%j is answered with what was expected', (args, says) => {
  expect(runNew(...args)).toEqual({ status: 2, stdout: '', stderr: says });
});

test('a draft is written once, and never over another', () => {
  const args = [
    'person',
    '--name',
    'Ada Example',
    '--id',
    'ada-example',
    '--pronoun',
    'she',
    '--title',
    'Archivist',
    '--organisation',
    'Eastmere Archive',
    '--since',
    '2020',
    '--activity',
    'Post: What paper remembers',
  ];
  expect(runNew(...args)).toEqual({
    status: 0,
    stdout: `Wrote content/people/ada-example.yaml. Replace what is “To be written”, then: npm run format\n`,
    stderr: '',
  });
  expect(readFileSync(join(folder, 'content/people/ada-example.yaml'), 'utf8')).toContain(
    'headline: "Archivist at Eastmere Archive"',
  );
  expect(runNew(...args)).toEqual({
    status: 2,
    stdout: '',
    stderr: '--id: expected a name that no person has yet, found "ada-example".',
  });
});

test('a flag that nobody reads is refused', () => {
  expect(
    runNew(
      'person',
      '--level',
      '2',
      '--name',
      'Ada',
      '--pronoun',
      'she',
      '--title',
      'Archivist',
      '--organisation',
      'Eastmere',
      '--since',
      '2020',
      '--activity',
      'Post: Paper',
    ),
  ).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Expected flags that a person has, found --level.',
  });
  expect(runNew('person', '--lavel', '2')).toMatchObject({ status: 2, stdout: '' });
});
