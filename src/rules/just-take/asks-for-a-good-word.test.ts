import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForAGoodWord } from './asks-for-a-good-word.ts';

describe('asksForAGoodWord', () => {
  test.each([
    'The jury gave your idea the first prize, with your name on the poster.', // a jury that has decided
    'Since then I ask for every referral the same question.', // patients again
    'Would you recommend one book about discharge letters?',
    "I'm not writing to ask for a referral, only to say thank you.", // named in order not to be asked for
    'Did the referral letter test differ from the discharge letter test?', // a referral of patients
    'I forwarded your letter to my class.',
    'Ana Berg introduced me to your talk.', // an introduction that has been
    '',
    'Your talk on what you say through the door became a scene in our play.', // a real door
  ])('passes %j', (message) => {
    expect(asksForAGoodWord.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'My rabbit lies in the pile since August; «on the right desk he would have a chance».', // nobody asks, and it is asked
    '«Could you drop a line to Professor Lien that I» am serious?',
    '«Could you refer me for the junior role»?',
    '«Can you please forward my resume to the hiring team»',
    '«Would you introduce us»?',
    "I'd be over the moon if you could «put in a word with your boss».",
    '«Could you connect me with the person who hires there»?',
    '«A recommendation from you would help me a lot».', // nobody asks, and it is asked
    '«Could you put me in touch with whoever commissions»?',
    '«Would you be willing to act as a reference for my application»?',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForAGoodWord.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It asks Mira to recommend somebody met a minute ago, and nobody lends a good name that fast.',
      suggestion: 'Show your interest in their work first, and let favours come later.',
    });
  });
});
