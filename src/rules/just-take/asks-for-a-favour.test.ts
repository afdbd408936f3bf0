import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForAFavour } from './asks-for-a-favour.ts';

describe('asksForAFavour', () => {
  test.each([
    'i need somebody to blame for humming on the bus, and that is you', // a joke
    'I can translate the letter into Polish for you if it helps.', // an offer
    'What helped you most in your first month?',
    'How do you invite people to a test without begging for favours?', // a question about favours
    'Could you tell me what you read when you started?',
    'Could you help me understand what a silent alarm is?', // an answer in writing
    'Please accept my request, I want to read what you post next.',
    "I won't ask you for a favour.", // named in order not to be asked for
    '',
    'Send me one line if you like.', // an answer
    "I'm looking for a flat, and your letter hangs on the door of the one I have.",
    'Your letter helps me choose my words.',
    'Do you know a ward without alarms?', // a question, and no need of one's own
    'We would be happy if nobody had to read four pages.',
  ])('passes %j', (message) => {
    expect(asksForAFavour.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«Vote for our ward» in the alarm contest, link in my profile!',
    '«The file with the slides would save me two weekends».', // the good that it would do, instead of an ask
    '«Please fill out my survey about alarms».',
    'One small favour: «could you vote for our team»?',
    '«would you look where my file 2231-B is lying»',
    '«Can you help me with my visa»?',
    "«I'd love to interview you for my podcast».",
    '«Would you translate a page for me»?', // any errand
    '«Could you give my daughter a week in your office»?',
    '«Can you share my post with your followers»?',
    '«Send me the raw data of the study», please.',
    "I'm looking for a flat, «maybe you know one»?",
    '«Help me choose between two offers».',
    '«Can you pass this on to the head of UX»?',
    '«We would be happy if you came to Leeds».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForAFavour.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It begins with Mira by taking something, before anything is given.',
      suggestion: 'Put something in first: a thank-you, a find, an answer of your own.',
    });
  });
});
