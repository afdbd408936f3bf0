import { describe, expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { mistakesIn } from './facts.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const mistakes = (message: string) => {
  const at = situation();
  return mistakesIn(read(message), at, profileOf(at), true).map(({ start, end }) =>
    message.slice(start, end),
  );
};

describe('guessMistakes', () => {
  test.each([
    ['I think you sell insurance.', 'you sell insurance'],
    ['I hear you write novels at night.', 'you write novels at night'],
    ['Your company builds bridges, right?', 'Your company builds bridges'],
    ['You have never stood on a ward, so you cannot know.', 'You have never stood on a ward'],
    ['You have no experience with wards, do you?', 'You have no experience with wards'],
    ['Now that you are retired, what do you read?', 'you are retired'],
    ['You have never been on the ward, I suppose.', 'You have never been on the ward'],
    ['Hi Mira, you design ships, I read.', 'you design ships'],
    ['Since your retirement you must have time.', 'Since your retirement'],
    ['You have never nursed, so how do you know?', 'You have never nursed'],
  ])('finds in %j what was never so: %j', (message, words) => {
    expect(mistakes(message)).toEqual([words]);
  });

  test.each([
    'I think you write for nurses.', // she does
    'I see you write on Sundays.', // when, and not what
    'You have no idea of how loud a ward can be by day.', // a turn of phrase
    'You never stopped being a nurse.',
    'You never taught, so how do you know?', // true
    'I look forward to my retirement.',
    'You have never seen my ward, which is louder.',
    'I think you should sell the talk to every hospital.',
    'My company builds bridges, right beside yours.',
    'Now that you are awake again by day, do you miss the night?',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });
});
