// @ts-check
import { applies, dontIds, grade } from '../src/rules/index.ts';
import { dontOf, messages, stop } from './draft-messages.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {import('../src/rules/index.ts').Recipient} Recipient
 * @typedef {Record<string, string>} Answers
 * @typedef {object} Content What there is already.
 * @property {Readonly<Record<string, Recipient>>} people By the names of their files.
 * @property {readonly { file: string, id: string, text: string }[]} lessons In their order.
 * @property {readonly string[]} exercises The names of their files.
 * @typedef {object} Draft
 * @property {string} file As a path from the project's root.
 * @property {string} text
 * @property {boolean} [changes] It changes a file, rather than make one.
 * @typedef {(answers: Answers, content: Content) => Draft} Drafting
 */

/** A text as YAML and as a prop: both read JSON's strings. */
const quoted = (/** @type {string} */ text) => JSON.stringify(text);
const block = (/** @type {string} */ text, indent = '  ') =>
  `|-\n${text.replace(/^(?=.)/gm, indent)}`;
const template = (/** @type {string} */ text) => `{\`${text.replace(/[`\\$]/g, '\\$&')}\`}`;

const unwritten = 'To be written.';

/** @type {Drafting} */
export function lessonDraft({ title = '', dont, id, number }) {
  const step = (/** @type {string} */ name, /** @type {string} */ text) =>
    `<Step name="${name}">\n\n${text}\n\n</Step>\n`;
  const note = (/** @type {string} */ words) => `{/* ${words} */}\n\n${unwritten}`;
  const own = dont === 'none' ? '' : `dont: ${dont}\n`;
  const text = `---
title: ${quoted(title)}
${own}deck: ${unwritten}
hook: ${unwritten}
takeaway: ${unwritten}
---

${[
  step('see', note('A bad message as it arrives: <Example>.')),
  step('why', note('A few short paragraphs; an <Aside>.')),
  step('instead', note('A good message to the same person; <Compare> the two.')),
  step('check', note('Four questions: npm run new -- question')),
  step('turn', note('Rewrites: npm run new -- exercise, and then <Rewrite id="…" /> here.')),
].join('\n')}
<Step name="keep"></Step>
`;
  return { file: `content/lessons/${number}-${id}.mdx`, text };
}

/** @type {Drafting} */
export function personDraft({
  name = '',
  id = '',
  pronoun,
  title = '',
  organisation = '',
  since,
  activity,
}) {
  const shapes = ['pebble', 'seed', 'petal', 'stone', 'tile', 'shell'];
  const number = Array.from(id).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const text = `name: ${quoted(name)}
pronoun: ${pronoun}
avatar: { shape: ${shapes[number % shapes.length]}, wash: ${(number % 4) + 1} }
headline: ${quoted(`${title} at ${organisation}`)}
experience:
  - { title: ${quoted(title)}, organisation: ${quoted(organisation)}, from: ${since}, to: null }
education: []
activity:
  - ${quoted(activity ?? '')}
`;
  return { file: `content/people/${id}.yaml`, text };
}

/** @type {Drafting} */
export function exerciseDraft(answers, content) {
  const { title = '', id, level } = answers;
  const { message, breaks, models, situation } = messages(answers, content);
  const { sender, kind, thread } = situation;
  const earlier = thread
    .map(
      ({ from, daysAgo, text }) =>
        `\n  - from: ${from}\n    daysAgo: ${daysAgo}\n    text: ${quoted(text)}`,
    )
    .join('');
  const text = `title: ${quoted(title)}
person: ${answers.person}
dont: ${dontOf(answers)}
level: ${level}
kind: ${kind}
sender:
  name: ${quoted(sender.name)}
  about: ${quoted(sender.about)}
# Follows the word "You".
you: ${quoted(`are ${sender.name}. Or write as yourself.`)}
commonGround: []
thread:${earlier || ' []'}
message: ${block(message)}
breaks: [${breaks.join(', ')}]
models:
${models.map((model) => `  - ${block(model, '    ')}`).join('\n')}
hints:
  - ${quoted(`A general hint. ${unwritten}`)}
  - ${quoted(`A more specific one. ${unwritten}`)}
  - ${quoted(`The most specific one, never the solution. ${unwritten}`)}
# What they think of a rewrite that passes.
thought: ${quoted(unwritten)}
`;
  return { file: `content/exercises/${id}.yaml`, text };
}

/** @type {Drafting} */
export function questionDraft(answers, content) {
  const lesson = content.lessons.find(({ id }) => id === answers.lesson);
  const opening = lesson?.text.indexOf('<Step name="check">') ?? -1;
  const end = lesson?.text.indexOf('</Step>', opening) ?? -1;
  if (!lesson || opening < 0 || end < 0) {
    throw new Stop(
      `${lesson?.file ?? 'content/lessons'}: expected <Step name="check"> to put the question into, found none.`,
    );
  }
  const text = `${lesson.text.slice(0, end)}${questionBlock(answers, content)}\n\n${lesson.text.slice(end)}`;
  return { file: lesson.file, text, changes: true };
}

/** @param {Answers} answers @param {Content} content */
function questionBlock(answers, content) {
  const { id = '', ask = '', form } = answers;
  const head = `  id="${id}"\n  ask=${template(ask)}`;
  const why = `why: ${quoted(unwritten)}`;
  const option = (/** @type {string} */ words) => `    { ${words}, ${why} },`;
  if (form === 'order-steps') {
    const steps = ['The first step', 'The second step', 'The third step'];
    const lines = steps.map((step) => option(`text: ${quoted(step)}`)).join('\n');
    return `<OrderSteps\n${head}\n  steps={[\n${lines}\n  ]}\n/>`;
  }
  const day = form === 'choose-day';
  const drafted = messages(
    day ? { ...answers, dont: 'pushy-follow-up', kind: 'follow-up' } : answers,
    content,
  );
  const { message, breaks, models, situation, person } = drafted;
  const { sender, kind, thread } = situation;
  const earlier = thread.map((each) => `\n    ${JSON.stringify(each)},`).join('');
  const threadProp = thread.length === 0 ? '' : `\n  thread={[${earlier}\n  ]}`;
  const about = `${head}
  person="${person}"${day ? '' : `\n  kind="${kind}"`}
  sender={{ name: ${quoted(sender.name)}, about: ${quoted(sender.about)} }}${threadProp}`;
  const [model = ''] = models;

  if (day) {
    const days = [1, 8, 12].map((day) => {
      const later = thread.map((each) => ({ ...each, daysAgo: each.daysAgo + day }));
      const verdict = grade(model, { ...situation, thread: later }).verdicts['pushy-follow-up'];
      return { day, breaks: verdict === 'broken' };
    });
    const none = { day: 'null', breaks: days.some(({ breaks }) => !breaks) };
    const lines = [...days, none].map(({ day, breaks }) =>
      option(`day: ${day}, breaks: ${breaks}`),
    );
    return `<ChooseDay\n${about}\n  message=${template(model)}\n  options={[\n${lines.join('\n')}\n  ]}\n/>`;
  }
  if (form === 'name-breaks') {
    const reasons = dontIds
      .filter((dont) => applies(dont, kind))
      .map((dont) => `    '${dont}': ${quoted(unwritten)},`);
    return `<NameBreaks\n${about}\n  message=${template(message)}\n  breaks={[${breaks.map((dont) => `'${dont}'`).join(', ')}]}\n  why={{\n${reasons.join('\n')}\n  }}\n/>`;
  }
  const dont = dontOf(answers);
  const judged = (/** @type {string} */ text) => grade(text, situation).verdicts[dont] === 'broken';
  if (form === 'find-sentence') {
    const sentences = [
      ...message.split(/(?<=[.!?,])\s+/),
      ...sentencesOf(model).slice(0, 1),
    ].filter((text, index, all) => text !== sender.name && all.indexOf(text) === index);
    const lines = sentences.map((text) => {
      // A greeting alone is no message: the build doesn't judge it.
      const breaks = text.split(/\s+/).length >= 4 && judged(text);
      return { breaks, line: option(`text: ${quoted(text)}, breaks: ${breaks}`) };
    });
    if (!lines.some(({ breaks }) => breaks)) {
      stop(
        '--dont',
        'a don’t that a single sentence can break, such as be-generic or just-take',
        dont,
      );
    }
    return `<FindSentence\n${about}\n  dont="${dont}"\n  sentences={[\n${lines.map(({ line }) => line).join('\n')}\n  ]}\n/>`;
  }
  const options = [message, model].map((text) =>
    option(`message: ${quoted(text)}, breaks: ${judged(text)}`),
  );
  return `<ChooseMessage\n${about}\n  dont="${dont}"\n  options={[\n${options.join('\n')}\n  ]}\n/>`;
}

const sentencesOf = (/** @type {string} */ text) =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.split(/\s+/).length >= 4);
