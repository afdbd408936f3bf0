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

describe('strangeThings', () => {
  test.each([
    ['Does your old vessel roll in a storm?', 'your old vessel'],
    ['Did your hives come through the winter?', 'your hives'],
    ['How many of your congregation write code?', 'your congregation'],
    ['Is it quiet in the cockpit, and which airport do you like?', 'cockpit, and which airport'],
    ['Do you let the herd in before the milk comes?', 'herd in before the milk'],
  ])('finds in %j another line of work: %j', (message, words) => {
    expect(mistakes(message)).toEqual([words]);
  });

  test.each([
    'My hives came through the winter. Did your alarms?', // the sender's bees
    'Do you count alarms like a ship counts its anchor?', // compared
    'Your talk on ships of the desert made me smile.', // a title
    'Do your patients sleep?', // hers, once
    'I fly planes, and our airport has alarms too. Which one would you stop?',
    'Would you keep one alarm in the milk?',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });
});
