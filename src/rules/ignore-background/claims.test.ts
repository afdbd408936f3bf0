import { expect, test } from 'vitest';
import { grade } from '../index.ts';
import { situation } from '../sample.ts';
import type { Recipient } from '../situation.ts';

// Not messages but a grid of what may be said of anybody: it shows which trades, forms and names the rules don't know yet.

/** A trade, its field, its title, a place where it is done. */
const trades = [
  ['nurse', 'nursing', 'Ward Nurse', 'City Hospital'],
  ['software developer', 'software', 'Software Developer', 'Bitwerk'],
  ['accountant', 'accounting', 'Accountant', 'Ledger & Sons'],
  ['chef', 'cooking', 'Head Chef', 'The Oak Table'],
  ['lawyer', 'law', 'Lawyer', 'Stone Law'],
  ['electrician', 'electrical work', 'Electrician', 'Volt Ltd'],
  ['pilot', 'aviation', 'Airline Pilot', 'SkyNorth'],
  ['farmer', 'farming', 'Farmer', 'Green Acre'],
  ['librarian', 'libraries', 'Librarian', 'City Library'],
  ['musician', 'music', 'Violinist', 'Northern Orchestra'],
  ['social worker', 'social work', 'Social Worker', 'City Council'],
  ['hairdresser', 'hairdressing', 'Hairdresser', 'Salon Nine'],
] as const;

const a = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const forms: readonly ((trade: string, field: string) => string)[] = [
  (trade) => `As ${a(trade)}, you must have many stories.`,
  (trade) => `I read about your work as ${a(trade)}.`,
  (trade) => `I admire ${trade}s like you.`,
  (trade) => `I see that you are ${a(trade)}.`,
  (trade) => `It is nice to meet another ${trade}.`,
  (_, field) => `Your background in ${field} is what I would like to have.`,
  (_, field) => `How did you get into ${field}?`,
  (_, field) => `I would love to learn from your experience in ${field}.`,
  (_, field) => `I am looking for people in ${field} like you.`,
];

const who = (title: string, organisation: string): Recipient => ({
  name: 'Sam Okoro',
  headline: `${title} at ${organisation}`,
  location: 'Leeds, United Kingdom',
  experience: [{ title, organisation, from: 2015, to: null }],
  education: [{ school: 'University of Leeds' }],
  activity: [],
});

const isBroken = (message: string, recipient: Recipient) =>
  grade(message, situation({ recipient })).verdicts['ignore-background'] === 'broken';

test('a trade is noticed that isn’t theirs, and theirs is left alone', () => {
  const unfair: string[] = [];
  let [found, all] = [0, 0];
  for (const [own, , title, place] of trades) {
    for (const [trade, field] of trades) {
      for (const form of forms) {
        const message = `Hi Sam, ${form(trade, field)}`;
        const isFound = isBroken(message, who(title, place));
        if (trade !== own) [found, all] = [found + Number(isFound), all + 1];
        else if (isFound) unfair.push(`${title}: ${message}`);
      }
    }
  }
  expect(unfair).toEqual([]);
  expect(found / all).toBeGreaterThanOrEqual(0.95);
});

const sam: Recipient = {
  ...who('Accountant', 'Ledger & Sons'),
  experience: [
    { title: 'Accountant', organisation: 'Ledger & Sons', from: 2015, to: null },
    { title: 'Payroll Clerk', organisation: 'Northgate Council', from: 2009, to: 2015 },
  ],
  education: [{ school: 'University of Hull', degree: 'BA Business' }],
};

/** What is said of a town, a school, an employer; the name comes in the place of the dots. */
const namings = {
  town: [
    'How is life in …?',
    'How is the weather in …?',
    'I see you are based in ….',
    'As a fellow … resident I wanted to say hello.',
    'I saw you moved to ….',
    'I will be in your city, …, next month.',
    'What is it like to live in …?',
    'We both live in …!',
    'Since you are in … too, you know the heat.',
  ],
  school: [
    'I see you studied at ….',
    'As a fellow … graduate I wanted to write.',
    'We both went to …!',
    'How was your time at …?',
    'You graduated from …, so you know.',
    'Did you enjoy studying in …?',
    'What did you like most about … when you studied there?',
    'As a … alumna, what would you say?',
  ],
  employer: [
    'I see you work at ….',
    'How is life at …?',
    'Congratulations on joining …!',
    'Your work at … is great.',
    'How do you like working for …?',
    'As a … employee, you must know.',
    'Your team at … must be proud.',
    'I would love to work at … like you.',
    '… is lucky to have you.',
  ],
} as const;

test.each([
  ['town', 'Leeds', 'Madrid'],
  ['school', 'Hull', 'Oxford'],
  ['employer', 'Ledger & Sons', 'Barclays'],
] as const)('the right %s, %s, is left alone in every form, and %s never', (kind, right, wrong) => {
  const said = (name: string) => namings[kind].map((form) => `Hi Sam, ${form.replace('…', name)}`);
  expect(said(right).filter((message) => isBroken(message, sam))).toEqual([]);
  expect(said(wrong).filter((message) => !isBroken(message, sam))).toEqual([]);
});

test.each([
  'What do you do?',
  'What is your job?',
  'Could you tell me what you do?',
  'Where do you work?',
  'Which company are you with?',
  'What field are you in?',
  'Are you an accountant?',
  'May I know your profession?',
  'Tell me about your job.',
  'I could not find out what you do.',
  'Please introduce yourself.',
  'In which sector do you work?',
  'I wonder what kind of job you have.',
  'Are you employed at the moment?',
  'How long have you been an accountant?',
  'When did you start at Ledger & Sons?',
  'Since when are you at Ledger & Sons?',
  'In what year did you join?',
  'Have you been there long?',
  'Are you new at Ledger & Sons?',
  'Where did you work before?',
  'What did you do before Ledger & Sons?',
  'What was your first job?',
  'Have you always been an accountant?',
  'Did you work anywhere else?',
  'Have you worked for a council before?',
  'Could you describe your career so far?',
  'Where did you study?',
  'Which university did you attend?',
  'What is your degree in?',
  'Did you go to university?',
  'Do you have a degree?',
  'What are your qualifications?',
  'How is life at Northgate Council?',
  'Is Northgate Council hiring?',
  'How do you like being a payroll clerk?',
  'Are you still in Leeds, or somewhere else?',
])('asks what stands on the profile: %s', (question) => {
  expect(isBroken(`Hi Sam, ${question}`, sam)).toBe(true);
});
