import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import type { Recipient } from '../situation.ts';
import { askedOf } from './asked.ts';
import { read } from './reading.ts';

const mira = {
  ...recipient,
  headline: 'Translator | Italian, German, English',
  about:
    'I came from Bergen in 2009. Two children, so no night shifts. Part-time since last year, and not looking for new roles. I drive 40,000 km a year. A cellist at night. I teach year 3. Then two years in Ghana.',
  experience: [
    { title: 'Freelance translator', organisation: 'Self-employed', from: 2021, to: null },
    { title: 'Bus driver', organisation: 'Nidelva Lines', from: 2010, to: 2019 },
  ],
  activity: ['Interview: why I count night shifts', 'Post: the letter nobody reads'],
};

const asked = (message: string, who: Recipient = mira) =>
  askedOf(read(message), situation({ recipient: who })).map(({ span, line }) => [
    message.slice(span.start, span.end),
    line,
  ]);

describe('stated', () => {
  test.each([
    [
      'Which languages do you speak with them?',
      'Which languages do you speak',
      'Translator, Italian, German, English, Freelance translator',
    ],
    ['I do not know if you speak any German.', 'if you speak any German', 'German'],
    ['Do you have any kids?', 'Do you have any kids', 'Two children, so no night shifts.'],
    [
      'Have you any children yourself?',
      'Have you any children yourself',
      'Two children, so no night shifts.',
    ],
    [
      'Where are you from originally, if I may ask?',
      'Where are you from originally',
      'I came from Bergen in 2009.',
    ],
    [
      'Are you working five days each week?',
      'Are you working five days each week',
      'Part-time since last year, and not looking for new roles.',
    ],
    [
      'Are you open to a new role this year?',
      'Are you open to a new role',
      'Part-time since last year, and not looking for new roles.',
    ],
    [
      'Would you ever consider becoming independent?',
      'Would you ever consider becoming independent',
      'Freelance translator',
    ],
    ['Do you travel a lot for your work?', 'Do you travel a lot', 'I drive 40,000 km a year.'],
    [
      'Which instrument do you play yourself?',
      'Which instrument do you play',
      'A cellist at night.',
    ],
    ['What age are your pupils?', 'What age are your', 'I teach year 3.'],
    ['Did you ever work abroad, I wonder?', 'Did you ever work abroad', 'Then two years in Ghana.'],
    ['Where can one find your library?', 'Where can one find your library', 'Trondheim'],
    [
      'Have you ever sat behind the wheel of one?',
      'Have you ever sat behind the wheel',
      'Bus driver, Nidelva Lines',
    ],
    [
      'Have you ever written about night shifts?',
      'Have you ever written about night shifts',
      'Interview: why I count night shifts',
    ],
    [
      'I count night shifts. Have you ever said something about it, in an interview perhaps?',
      'Have you ever said something about it',
      'Interview: why I count night shifts',
    ],
  ])('finds in %j the question %j, answered by %j', (message, words, line) => {
    expect(asked(message)).toEqual([[words, line]]);
  });

  test.each([
    'Which language was the hardest to leave?', // past the profile
    'I speak German with my children.', // the sender's own
    'Do you have kids in mind when you translate?',
    'Have you written more about night shifts since?', // there may be more
    'Have you ever written about ferries?', // nothing of theirs is about that
    'How do you work with two languages at once?',
    'Where do you keep the letters that nobody reads?',
    'My sister drives a bus. Did she write to you?',
  ])('passes %j', (message) => {
    expect(asked(message)).toEqual([]);
  });

  test('what the profile doesn’t say may be asked', () => {
    for (const message of ['Do you have any kids?', 'Which languages do you speak with them?'])
      expect(asked(message, recipient)).toEqual([]);
  });
});
