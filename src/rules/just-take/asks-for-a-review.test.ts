import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForAReview } from './asks-for-a-review.ts';

describe('asksForAReview', () => {
  test.each([
    'I went through my own notes again with a red pencil.', // one's own pencil
    'Attached is the count of our alarms for last week, in case it is useful to you.', // a gift, not a task
    'What makes a portfolio good in your eyes?',
    'Thank you for reviewing our student papers last spring.', // a review that has been
    'My portfolio has one page about you, in the part called thanks.', // a portfolio, and nobody asked to open it
    'How do you give feedback to a colleague who writes such letters?',
    '',
    "Tell me what you'd cut from the letter today.", // theirs
  ])('passes %j', (message) => {
    expect(asksForAReview.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'Twelve pages are attached. «A red pencil in your hand would do them no harm».',
    "Here's the test version of my app. «Tell me everything» that bothers you.",
    '«Could you have a look at my CV»?',
    '«Please review my CV».',
    '«What would you change in my resume»?',
    '«could u check my figma file and say if its good»',
    'I «attached my portfolio, any feedback is welcome»!', // not asked, only awaited
    '«Go through all and tell me which pieces are weak».',
    "I'd love your honest «opinion on my portfolio site»",
    "I enclose eleven pages. «Tell me please what you'd change».",
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForAReview.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        "It hands Mira homework: looking properly at somebody's work is an hour, even when it is called a glance.",
      suggestion: 'Leave your own work for later and write about something of theirs.',
    });
  });
});
