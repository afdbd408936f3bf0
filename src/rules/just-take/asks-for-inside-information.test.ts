import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForInsideInformation } from './asks-for-inside-information.ts';

describe('asksForInsideInformation', () => {
  test.each([
    'What do nurses pay for all this noise, in your view?', // a price that isn't money
    'Between us nurses: the pump is a bully.', // said by one to another, and nothing is asked
    "I'd like to know how nurses reacted to the silent alarm.",
    "I'd be curious how the interview questions changed after the first ten nurses.", // interviews of research
    'Do you think nurses are paid enough?',
    'The pay in your team is on the poster that I kept.', // says so, and asks nothing
    'When you wrote of the pay in your team, did anybody answer?',
    'I learned from your post on the salaries at your company.',
    'What do they usually ask on the ward at night?', // no applicant asks
    '',
    'What did the panel of patients say about the letter?', // a panel, but of a study
  ])('passes %j', (message) => {
    expect(asksForInsideInformation.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«What does Halden pay a fresh nurse»?',
    'So, insider to outsider: «which questions do they usually ask»?',
    '«What salary should I ask for at Halden»?',
    'Which of you is on the panel, and «who decides»?',
    'Any chance to hear the «status of my application»?', // an office secret
    'Is the «pay in your team fair»?',
    'I would like to know the «salary for the position».',
    'How are the «salaries at your hospital»?',
    'My application is in. I counted alarms. «What do they usually ask there»?',
    'Tell me «how I can get hired at your company».',
    'Can you tell me «which questions come up in the interview at Halden»?',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForInsideInformation.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It asks Mira for what only insiders know, and discretion is part of the job.',
      suggestion: 'Ask about something they have shown or written in public.',
    });
  });
});
