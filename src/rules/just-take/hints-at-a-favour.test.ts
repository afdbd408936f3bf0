import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { hintsAtAFavour } from './hints-at-a-favour.ts';

describe('hintsAtAFavour', () => {
  test.each([
    'My daughter finishes your book tonight.', // a daughter who looks for nothing
    'Not after a job, I promise, I have one on the trams.', // nothing follows the no
    'Do you know the ward in Bergen?',
    "I don't know anyone who counts alarms like you.", // no lead wanted
    'Happy to send it in case you want more beeps for the talk.', // what is offered is no hint
    '',
  ])('passes %j', (message) => {
    expect(hintsAtAFavour.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'You have a workshop. «I will leave it at that»!',
    'I say nothing about the open position, but «you know where I am».',
    "«If my name happened to fall in front of whoever sifts those», I wouldn't be cross.",
    '«If you ever hear of a junior position», think of me.',
    '«In case you are hiring», my Fridays are free.',
    '«keep me in mind»',
    "«I wouldn't say no to a word at the right desk».",
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(hintsAtAFavour.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It leaves Mira to guess at a favour that is only hinted at, and a hint costs as much as an ask.',
      suggestion: 'Drop the hint, and stay with what you two have to talk about.',
    });
  });
});
