// @ts-check
import { dontIds, grade, kinds } from '../src/rules/index.ts';
import { Stop } from './stop.mjs';

/**
 * @typedef {import('../src/rules/index.ts').DontId} DontId
 * @typedef {import('../src/rules/index.ts').Kind} Kind
 * @typedef {import('../src/rules/index.ts').Situation} Situation
 * @typedef {import('./draft-texts.mjs').Answers} Answers
 * @typedef {import('./draft-texts.mjs').Content} Content
 */

export const dontOf = (/** @type {Answers} */ { dont }) =>
  dontIds.find((id) => id === dont) ?? stop('--dont', dontIds.join(', '), dont);
const kindOf = (/** @type {Answers} */ { kind }) =>
  kinds.find((each) => each === kind) ?? stop('--kind', kinds.join(', '), kind);

/**
 * @param {string} where
 * @param {string} expected
 * @param {string | undefined} found
 * @returns {never}
 */
export function stop(where, expected, found) {
  throw new Stop(
    `${where}: expected ${expected}, found ${found ? JSON.stringify(found) : 'nothing'}.`,
  );
}

/**
 * A bad message and good ones to a person, which the rules judge as they say here. They are a beginning: their author
 * replaces them.
 * @param {Answers} answers
 * @param {Content} content
 */
export function messages(answers, { people }) {
  const person = answers.person ?? '';
  const recipient = people[person] ?? stop('--person', Object.keys(people).join(', '), person);
  const [activity] = recipient.activity;
  if (activity === undefined) {
    throw new Stop(
      `content/people/${person}.yaml: expected an activity, so that the draft can name something of theirs, found none.`,
    );
  }
  const dont = dontOf(answers);
  const kind = kindOf(answers);
  const sender = { name: answers.sender ?? '', about: answers.about ?? '' };
  const { good, bad, earlier } = examples(
    recipient.name.split(' ').find((word) => !/^(?:dr|prof|mr|mrs|ms)\.?$/i.test(word)) ?? '',
    thing(activity),
    sender.name.split(' ')[0] ?? '',
  );
  /** @type {Situation} */
  const situation = {
    kind,
    sender,
    recipient,
    commonGround: [],
    thread:
      kind === 'follow-up'
        ? [{ from: 'sender', daysAgo: answers.form === 'choose-day' ? 2 : 12, text: earlier }]
        : [],
  };
  // A model is good whenever it is sent; the day is another question's.
  const models = good[kind];
  const { verdicts } = grade(bad[dont](models[0] ?? ''), situation);
  const breaks = dontIds.filter((id) => verdicts[id] === 'broken');
  return { person, situation, models, message: bad[dont](models[0] ?? ''), breaks };
}

/** "Talk at Wetland Week: What a ledger taught me" as "talk “What a ledger taught me”". */
function thing(/** @type {string} */ activity) {
  const [, what = '', title = ''] = /^(\p{L}+)[^:]*: (.+)$/u.exec(activity) ?? [];
  return title === '' ? `work on “${activity}”` : `${what.toLowerCase()} “${title}”`;
}

/** @param {string} name @param {string} theirs @param {string} mine */
function examples(name, theirs, mine) {
  const nudge = `Hi ${name}, just checking in on my last message. Did you see it? Looking forward to your answer!`;
  const many = Array.from(
    { length: 4 },
    () =>
      'I have also finished three courses, led a student society, won a prize for a poster, and worked in two cafés, where I learned to be punctual, to listen and to solve problems under pressure.',
  ).join(' ');
  return {
    earlier: `Hi ${name}, your ${theirs} has stayed with me. What surprised you most?`,
    /** @type {Record<Kind, string[]>} */
    good: {
      request: [
        `Hi ${name}, your ${theirs} made me look at my own shelf with new eyes. I’d be glad to read what you write next.`,
        `Hello ${name}, my sister and I argued about your ${theirs} over dinner. I’d like to follow what comes next.`,
      ],
      first: [
        `Hi ${name},\n\nYour ${theirs} has stayed with me. I tried it on my own work last week, and it changed what I look at first.\n\nIf you ever feel like it, I’d love to hear what surprised you most.\n\n${mine}`,
        `Hello ${name},\n\nI sent your ${theirs} to my sister, and we argued about it over dinner.\n\nWhich part would you write differently today? No hurry, and no answer is fine too.\n\n${mine}`,
      ],
      'follow-up': [
        `Hi ${name},\n\nSince I wrote, I tried your ${theirs} on my own work, and it took me an evening longer than I had thought. I drew what went wrong, in case you ever want to laugh at it. No answer needed.\n\n${mine}`,
        `Hello ${name},\n\nA small thing to add to my last message: your ${theirs} came up at my table on Friday, and my sister drew it on the wall. I thought that you might like to know.\n\n${mine}`,
      ],
    },
    /** @type {Record<DontId, (good: string) => string>} */
    bad: {
      'ignore-background': () =>
        `Hi ${name}, your ${theirs} has stayed with me. Where do you work, and what do you do there?`,
      'be-generic': () =>
        `Hi ${name}, I hope that this message finds you well. I was very impressed by your background. I am always glad to meet like-minded professionals.`,
      overwhelm: (good) => `${good}\n\n${many}`,
      'pushy-follow-up': () => nudge,
      'skip-personalization': () => `Hi ${name}, I’d like to add you to my professional network.`,
      'just-take': () =>
        `Hi ${name}, your ${theirs} has stayed with me. Could we have a call on Thursday?`,
    },
  };
}
