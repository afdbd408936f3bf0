// @ts-check
import { applies, dontIds, kinds } from '../src/rules/index.ts';
import { dontOf } from './draft-messages.mjs';
import { exerciseDraft, lessonDraft, personDraft, questionDraft } from './draft-texts.mjs';

/**
 * @typedef {import('./draft-texts.mjs').Answers} Answers
 * @typedef {import('./draft-texts.mjs').Content} Content
 * @typedef {import('./draft-texts.mjs').Draft} Draft
 * @typedef {object} Field Something to ask for.
 * @property {string} name As a flag: `--name`.
 * @property {string} ask
 * @property {(answers: Answers, content: Content) => string | undefined} [fallback] Taken where nothing is answered.
 * @property {(answers: Answers, content: Content) => readonly string[]} [options] The only answers there are.
 * @property {(value: string, answers: Answers, content: Content) => string | undefined} [problem] What was expected.
 * @property {(answers: Answers) => boolean} [when] Whether it is asked at all.
 * @typedef {object} Kit One kind of thing that can be drafted.
 * @property {readonly Field[]} fields
 * @property {(answers: Answers, content: Content) => Draft} draft
 */

const slug = (/** @type {string} */ text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');

const isId = (/** @type {string} */ value) =>
  /^[a-z][a-z0-9-]*$/.test(value)
    ? undefined
    : 'words in lower case, such as note-to-priya, with hyphens between them';

/** @param {(content: Content) => readonly string[]} taken @param {string} what */
const freeId =
  (taken, what) =>
  (/** @type {string} */ value, /** @type {Answers} */ _answers, /** @type {Content} */ content) =>
    isId(value) ?? (taken(content).includes(value) ? `a name that no ${what} has yet` : undefined);

const person = {
  name: 'person',
  ask: 'Who is written to',
  options: (/** @type {Answers} */ _answers, /** @type {Content} */ { people }) =>
    Object.keys(people),
};
const dont = { name: 'dont', ask: 'Which don’t', options: () => dontIds };
const kind = {
  name: 'kind',
  ask: 'Which kind of message',
  options: (/** @type {Answers} */ answers) =>
    kinds.filter((each) => answers.dont === undefined || applies(dontOf(answers), each)),
  fallback: (/** @type {Answers} */ answers) =>
    kinds.find((each) => answers.dont !== undefined && applies(dontOf(answers), each)),
};
const sender = {
  name: 'sender',
  ask: 'Who writes',
  fallback: () => 'Sam Whitfield',
};
const about = {
  name: 'about',
  ask: 'Who that is, in a sentence',
  fallback: () => 'Looking for a first job.',
};

const forms = /** @type {const} */ ([
  'choose-message',
  'choose-day',
  'find-sentence',
  'name-breaks',
  'order-steps',
]);

/** @param {Answers} answers */
function isAboutMessages({ form }) {
  return form !== 'order-steps';
}

/** @type {Record<string, Kit>} */
export const kits = {
  lesson: {
    fields: [
      { name: 'title', ask: 'Its title' },
      {
        name: 'dont',
        ask: 'The don’t that it teaches, or none',
        options: () => ['none', ...dontIds],
        fallback: () => 'none',
        problem: (value, _answers, { lessons }) => {
          const other = lessons.find(({ text }) => text.includes(`\ndont: ${value}\n`));
          return other && `a don’t that no lesson teaches yet (${other.file} does)`;
        },
      },
      {
        name: 'id',
        ask: 'The words of its address',
        fallback: ({ title = '', dont }) => (dont === 'none' ? slug(title) : dont),
        problem: freeId(({ lessons }) => lessons.map(({ id }) => id), 'lesson'),
      },
      {
        name: 'number',
        ask: 'Its place in the course, in two digits',
        fallback: (_answers, { lessons }) => {
          const last = lessons.map(({ file }) => Number(file.match(/(\d\d)-/)?.[1] ?? 0));
          return String(Math.max(-1, ...last) + 1).padStart(2, '0');
        },
        problem: (value) => (/^\d\d$/.test(value) ? undefined : 'two digits, such as 03'),
      },
    ],
    draft: lessonDraft,
  },

  person: {
    fields: [
      { name: 'name', ask: 'Their name' },
      {
        name: 'id',
        ask: 'The name of their file',
        fallback: ({ name = '' }) => slug(name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+/, '')),
        problem: freeId(({ people }) => Object.keys(people), 'person'),
      },
      { name: 'pronoun', ask: 'How one speaks of them', options: () => ['she', 'he', 'they'] },
      { name: 'title', ask: 'What they do now' },
      { name: 'organisation', ask: 'Where, at an organisation that doesn’t exist' },
      {
        name: 'since',
        ask: 'Since which year',
        problem: (value) => (/^(?:19|20)\d\d$/.test(value) ? undefined : 'a year, such as 2019'),
      },
      {
        name: 'activity',
        ask: 'A post, talk or project of theirs, such as “Talk: What a ledger taught me”',
      },
    ],
    draft: personDraft,
  },

  exercise: {
    fields: [
      { name: 'title', ask: 'Its title, such as “A note to Priya”' },
      {
        name: 'id',
        ask: 'The name of its file',
        fallback: ({ title = '' }) => slug(title.replace(/^(?:an?|the) /i, '')),
        problem: freeId(({ exercises }) => exercises, 'exercise'),
      },
      person,
      dont,
      kind,
      {
        name: 'level',
        ask: 'How hard it is, from 1 to 4',
        options: () => ['1', '2', '3', '4'],
        fallback: () => '1',
      },
      sender,
      about,
    ],
    draft: exerciseDraft,
  },

  question: {
    fields: [
      {
        name: 'lesson',
        ask: 'In which lesson',
        options: (_answers, { lessons }) => lessons.map(({ id }) => id),
      },
      { name: 'form', ask: 'Which form', options: () => forms },
      {
        name: 'id',
        ask: 'Its id',
        problem: (value, { lesson }, { lessons }) =>
          isId(value) ??
          (lessons.find(({ id }) => id === lesson)?.text.includes(`id="${value}"`)
            ? 'an id that nothing in the lesson has yet'
            : undefined),
      },
      { name: 'ask', ask: 'What it asks' },
      { ...person, when: isAboutMessages },
      {
        ...dont,
        when: ({ form = '' }) => form !== 'choose-day' && isAboutMessages({ form }),
        fallback: ({ lesson }, { lessons }) =>
          /^dont: (\S+)$/m.exec(lessons.find(({ id }) => id === lesson)?.text ?? '')?.[1],
      },
      { ...kind, when: ({ form = '' }) => form !== 'choose-day' && isAboutMessages({ form }) },
      { ...sender, when: isAboutMessages },
      { ...about, when: isAboutMessages },
    ],
    draft: questionDraft,
  },
};
