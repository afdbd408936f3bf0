import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { clausesOf } from './clause.ts';
import { goneMistakes } from './gone.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const rower = {
  ...recipient,
  headline: 'Ferry captain | Former brewer',
  about: 'I row at dawn. Before that, nine years of beer and pH meters, and a kitchen garden.',
  experience: [
    { title: 'Captain', organisation: 'Fjord Ferries', from: 2019, to: null },
    { title: 'Brewing chemist, night shift', organisation: 'Halden Hops', from: 2010, to: 2019 },
  ],
  education: [{ school: 'Fjordgate University', degree: 'MSc Beer and Malt' }],
  activity: ['Post: a chemist looks at fog'],
};

const mistakes = (message: string, commonGround: readonly string[] = []) => {
  const profile = profileOf(situation({ recipient: rower, commonGround }));
  return clausesOf(read(message)).flatMap((clause) =>
    goneMistakes(clause, profile).map(({ start, end, what, line }) => [
      message.slice(start, end),
      what,
      line,
    ]),
  );
};

const beer = 'Before that, nine years of beer and pH meters, and a kitchen garden.';

describe('goneMistakes', () => {
  test.each([
    ['How is life at the brewing kettle?', 'How is life at the brewing', 'Former brewer'],
    ['I hope the beer is treating you well.', 'hope the beer', beer],
    ['Enjoy your beer tonight.', 'Enjoy your beer', beer],
    ['As you are in the beer trade, you know foam.', 'you are in the beer', beer],
    ['Nice that you test beer for a living.', 'you test beer', beer],
    ['Are you still working in beer these days?', 'Are you still working in beer', beer],
    ['How do you like working with beer?', 'How do you like working with beer', beer],
    ['How is the beer treating you?', 'How is the beer', beer],
    ['How is the beer?', 'How is the beer', beer],
    ['Is the beer still so cold?', 'Is the beer', beer],
    ['How is life as a brewer?', 'How is life as a brewer', 'Former brewer'],
    // One small word is chance; two of them are none.
    ['How is life in the kitchen garden?', 'How is life in the kitchen garden', beer],
    ['How is life with the beer kitchen?', 'How is life with the beer kitchen', beer],
  ])('finds in %j the words %j, past since %j', (message, words, line) => {
    expect(mistakes(message)).toEqual([[words, 'gone', line]]);
  });

  test.each([
    'How is life on the ferry?', // what they do now
    'I still test beer for a living.', // the sender
    'Do you miss the beer?',
    'As you were in the beer trade, you know foam.', // told as past
    'I hope the weather is treating you well.',
    'Do you work in beer these days?', // asks
    'How is life in the kitchen?', // anybody has one
    'How is life as it is, at work?', // no word of the past
    'How is life with the years?', // a common word
    'How is life at Hops?', // an employer, read elsewhere
    'How is life as a captain with dawn?', // now
    'How is life with the chemist and the fog?', // in a post of now
    'I hope that the beer you brewed is treating you well.',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });

  test('what the two share is not behind anybody', () => {
    expect(mistakes('Enjoy your beer tonight.', ['The beer club of Leeds'])).toEqual([]);
  });
});
