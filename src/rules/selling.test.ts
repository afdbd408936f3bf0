import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';
import { situation } from './sample.ts';
import { selling } from './selling.ts';
import { read } from './text/reading.ts';

describe('selling', () => {
  test.each([
    'I started a course in user research, and I am interested in people.', // a learner's own course
    'I worked in a shop for two years, and I am interested in how people ask for help.',
    'Which alarm did you stop hearing first?',
    'Could you refer me for the open position?', // wants a job, has none to give
    "I'm a student and run a survey about alarms.",
    'Our team uses your product every day, and my gran likes the big buttons.', // theirs
    'Your talk on pricing of apps was the best of the day.',
    "You wrote 'we are hiring two nurses' in such a human way that I read it twice.", // quoted
    "I'm not selling anything, I promise.",
    'We provide care at home to forty people and printed your letter for all of them.', // a service, and nobody is to buy it
    'I quit my job as a recruiter to study nursing, and your path gives me courage.',
    'My thesis is about crowdfunding for clinics, and your letter is in it.',
    'How do you recruit people for your tests?',
    'The recruiter at our hospital uses your letter now, and people answer her.', // somebody else
    '',
  ])('passes %j', (message) => {
    expect(selling.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«We offer silent alarms to hospitals».',
    '«Our agency designs websites for clinics», starting at 900 euro.',
    "«I'm hiring for a UX role at Kestrel and thought of you».",
    'i make websites for clinics, «very cheap», want one?', // wares here, a pitch there
    'Would Halden «sponsor our hackathon»?',
    'Please «support our Kickstarter», it is live until Friday!',
    '«I can do your slides for the next talk, $50 per deck».',
    '«You look like the ideal person for a position at my client in Bergen».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(selling.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It wants to sell, hire or raise money, and this course teaches only how to get to know people.',
      suggestion: 'Leave the offer out here, and write to the person, not to the budget.',
    });
  });

  test('hears a faint pitch sooner from somebody who sells', () => {
    const message = read('Would a pilot and a small contract be worth a chat?');
    const sender = { name: 'Joel Amsel', about: 'Account manager at a software house.' };
    expect(selling.find(message, situation())).toBeUndefined();
    expect(selling.find(message, situation({ sender }))).toBeDefined();
  });
});
