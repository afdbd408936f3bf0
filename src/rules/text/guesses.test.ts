import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { mistakesIn } from './facts.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

/** To somebody who tells of a fear, and of what they never do. */
const told = (message: string) => {
  const about = 'Afraid of heights until I was 22. Never in a hurry on Mondays.';
  const at = situation({ recipient: { ...recipient, about } });
  return mistakesIn(read(message), at, profileOf(at), true).map(({ start, end, what }) => [
    message.slice(start, end),
    what,
  ]);
};

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

  test.each([
    ['You were never afraid of heights, I suppose.', 'You were never afraid of heights'],
    ['Surely you have never been afraid of heights.', 'you have never been afraid of heights'],
  ])('finds in %j what they tell otherwise: %j', (message, words) => {
    expect(told(message)).toEqual([[words, 'denied']]);
  });

  test.each([
    'You were never afraid of the dark.', // one word of it
    'You were never in a hurry on Mondays.', // theirs as well
    'I was never afraid of heights.',
    'You were afraid of heights, like me.',
  ])('finds nothing told otherwise in %j', (message) => {
    expect(told(message)).toEqual([]);
  });

  test.each([
    ['I think you sell insurance.', 'role'],
    ['You have never stood on a ward.', 'denied'],
    ['You have never nursed, so how do you know?', 'denied'],
    ['Now that you are retired, what do you read?', 'idle'],
  ])('says of %j what kind of mistake it is: %s', (message, what) => {
    expect(told(message).map(([, kind]) => kind)).toEqual([what]);
  });

  test('whoever has no job now may be out of work', () => {
    const [past] = recipient.experience.filter(({ to }) => to !== null);
    const at = situation({ recipient: { ...recipient, experience: past ? [past] : [] } });
    const message = 'Now that you are retired, what do you read?';
    expect(mistakesIn(read(message), at, profileOf(at), true)).toEqual([]);
  });
});
