import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { compared } from '../measured.ts';
import { situation } from '../sample.ts';
import { profileOf } from '../text/profile.ts';
import { read } from '../text/reading.ts';
import { praisesAnybody } from './praises-anybody.ts';

describe('praisesAnybody', () => {
  test.each([
    'Your impressive background on the ward shows in the talk on alarm fatigue.',
    'I was impressed by the food.', // praise, but not of her
    'Hello Mira',
    'The discharge letter nobody reads is the most impressive post of my year.',
    'Amazing how many alarms one hour has: I counted 41 after your talk.', // amazed, but by a thing of hers
  ])('passes %j', (message) => {
    expect(praisesAnybody.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'I am «impressed by your background».',
      'It says “impressed by your background”, which fits anybody, so Mira learns nothing from it.',
    ],
    [
      'You have an «amazing career» and I want the same.',
      'It says “amazing career”, which fits anybody, so Mira learns nothing from it.',
    ],
    [
      'Hi Mira, what an «impressive profile»!',
      'It says “impressive profile”, which fits anybody, so Mira learns nothing from it.',
    ],
    [
      'I find your «work inspiring».',
      'It says “work inspiring”, which fits anybody, so Mira learns nothing from it.',
    ],
    [
      'Your «achievements are outstanding», truly.',
      'It says “achievements are outstanding”, which fits anybody, so Mira learns nothing from it.',
    ],
  ])('finds %j', (text, explanation) => {
    const { message, evidence } = marked(text);
    expect(praisesAnybody.find(read(message), situation())).toEqual({
      evidence,
      explanation,
      measured: compared(read(message), profileOf(situation())),
      suggestion: 'Name the one thing you read, saw or used, and what it did for you.',
    });
  });
});
