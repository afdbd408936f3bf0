import { readFile } from 'node:fs/promises';
import { readContent } from '../scripts/content.mjs';
import { kits } from '../scripts/drafts.mjs';
import { buildSite } from './site.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

type Content = ReturnType<typeof readContent>;

/** A draft as `npm run new` makes it, with these answers and the ones it proposes. */
function drafted(what: string, given: Record<string, string>, content: Content) {
  const kit = kits[what];
  if (!kit) throw new Error(`Expected a kit, found "${what}".`);
  const answers: Record<string, string> = {};
  for (const field of kit.fields) {
    if (field.when && !field.when(answers)) continue;
    const value = given[field.name] ?? field.fallback?.(answers, content) ?? '';
    expect(field.problem?.(value, answers, content), `--${field.name} ${value}`).toBe(undefined);
    answers[field.name] = value;
  }
  return kit.draft(answers, content);
}

test('author who drafts one of each, and a question of each form, has a course that builds', async () => {
  const real = readContent();
  const files: Record<string, string> = {};
  const person = drafted(
    'person',
    {
      name: 'Ada “Paper” Example',
      id: 'ada-example',
      pronoun: 'she',
      title: 'Archivist',
      organisation: 'Eastmere: Archive & Co.',
      since: '2020',
      activity: 'Post: What paper remembers, and what it doesn’t',
    },
    real,
  );
  files[person.file] = person.text;
  // As the YAML of the draft will be read.
  const people = {
    ...real.people,
    'ada-example': {
      name: 'Ada “Paper” Example',
      headline: 'Archivist at Eastmere: Archive & Co.',
      experience: [
        { title: 'Archivist', organisation: 'Eastmere: Archive & Co.', from: 2020, to: null },
      ],
      education: [],
      activity: ['Post: What paper remembers, and what it doesn’t'],
    },
  };
  const content = { ...real, people, lessons: [] };
  const exercise = drafted(
    'exercise',
    {
      title: 'A note to Ada: first draft',
      id: 'draft-to-ada',
      person: 'ada-example',
      dont: 'just-take',
    },
    content,
  );
  files[exercise.file] = exercise.text;
  const lesson = drafted('lesson', { title: 'Don’t “take”: a draft', dont: 'just-take' }, content);
  let { text } = lesson;
  for (const form of [
    'choose-message',
    'choose-day',
    'find-sentence',
    'name-breaks',
    'order-steps',
  ]) {
    const lessons = [{ file: lesson.file, id: 'just-take', text }];
    const asked = {
      lesson: 'just-take',
      form,
      id: `draft-${form}`,
      ask: 'What `now`?',
      person: 'ada-example',
      kind: 'first',
    };
    ({ text } = drafted('question', asked, { ...content, lessons }));
  }
  files[lesson.file] = text;

  const { passed, output, folder } = await buildSite('drafts', files);
  expect(passed, output).toBe(true);
  const built = (path: string) =>
    readFile(new URL(`../${folder}/${path}/index.html`, import.meta.url), 'utf8');
  expect(await built('lessons/just-take')).toContain('Question 5 of 5');
  expect(await built('practice/draft-to-ada')).toContain('<h1>A note to Ada: first draft</h1>');
});

const lesson = {
  'content/lessons/07-x.mdx':
    '---\ntitle: X\ndeck: X\nhook: X\ntakeaway: X\n---\n\n<Step name="keep"></Step>\n',
};

const mistakes: [name: string, change: (exercise: string) => string, says: string[]][] = [
  [
    'wrong fields in an exercise',
    (text) =>
      text
        .replace('kind: request', 'kind: letter')
        .replace('title:', 'titel:')
        .replace(/^level: .*$/m, 'level: high'),
    [
      'exercises → x data does not match',
      'title: expected string, found nothing',
      'kind: expected one of "request"|"first"|"follow-up", found "letter"',
      'level: expected number, found "high"',
      'titel: expected no such field, found "titel"',
      'content/exercises/x.yaml',
    ],
  ],
  [
    'a person who isn’t there',
    (text) => text.replace('person: priya-raghunathan', 'person: priya'),
    ['content/exercises/x.yaml: expected a person of content/people, found "priya"'],
  ],
  [
    'an exercise in no lesson that the rules judge otherwise',
    (text) => text.replace(/^breaks: .*$/m, 'breaks: [overwhelm]'),
    [
      'content/exercises/x.yaml, message: “',
      'expected overwhelm to be broken, but the rules find it kept',
    ],
  ],
];

for (const [name, change, says] of mistakes) {
  test(`author of ${name} is told where, what was expected and what was found`, async () => {
    const text = await readFile(
      new URL('../content/exercises/note-to-priya.yaml', import.meta.url),
      'utf8',
    );
    const { passed, output } = await buildSite('wrong-exercise', {
      ...lesson,
      'content/exercises/x.yaml': change(text),
    });
    expect(passed).toBe(false);
    for (const words of says) expect(output).toContain(words);
  });
}
