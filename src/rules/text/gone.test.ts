import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { clausesOf } from './clause.ts';
import { goneMistakes } from './gone.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const rower = {
  ...recipient,
  headline: 'Ferry captain | Former brewer',
  about: 'I row at dawn. Before that, nine years of beer and pH meters.',
  experience: [
    { title: 'Captain', organisation: 'Fjord Ferries', from: 2019, to: null },
    { title: 'Brewing chemist', organisation: 'Halden Hops', from: 2010, to: 2019 },
  ],
};

const mistakes = (message: string) => {
  const profile = profileOf(situation({ recipient: rower }));
  return clausesOf(read(message)).flatMap((clause) =>
    goneMistakes(clause, profile).map(({ start, end, line }) => [message.slice(start, end), line]),
  );
};

const beer = 'Before that, nine years of beer and pH meters.';

describe('goneMistakes', () => {
  test.each([
    ['How is life at the brewing kettle?', 'How is life at the brewing', 'Former brewer'],
    ['I hope the beer is treating you well.', 'hope the beer', beer],
    ['Enjoy your beer shift tonight.', 'Enjoy your beer', beer],
    ['As you are in the beer trade, you know foam.', 'you are in the beer', beer],
    ['Nice that you test beer for a living.', 'you test beer', beer],
  ])('finds in %j the words %j, past since %j', (message, words, line) => {
    expect(mistakes(message)).toEqual([[words, line]]);
  });

  test.each([
    'How is life on the ferry?', // what they do now
    'I still test beer for a living.', // the sender
    'Do you miss the beer?',
    'As you were in the beer trade, you know foam.', // told as past
    'I hope the weather is treating you well.',
    'Do you work in beer these days?', // asks
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });
});
