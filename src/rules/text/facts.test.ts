import { describe, expect, test } from 'vitest';
import { recipient, situation } from '../sample.ts';
import { mistakesIn } from './facts.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

/** Without a country, nobody knows whether a name is one. */
const norwegian = situation({ recipient: { ...recipient, location: 'Trondheim, Norway' } });

const mistakes = (message: string) =>
  mistakesIn(read(message), norwegian, profileOf(norwegian), true).map(({ what, start, end }) => [
    what,
    message.slice(start, end),
  ]);

describe('mistakesIn', () => {
  test.each([
    ['Nice to meet a dentist!', 'role', 'meet a dentist'],
    ['You moved from banking to research.', 'role', 'You moved from banking'],
    ['You studied at Oslo Academy.', 'studies', 'You studied at Oslo Academy'],
    ['How are things at Nidelva Hospital?', 'former', 'at Nidelva Hospital'],
    ['What was it like to study in Uppsala?', 'studies', 'was it like to study in Uppsala'],
    ['You look like a biologist.', 'role', 'You look like a biologist'],
    ['You are an expert in dairy farming.', 'trade', 'You are an expert in dairy farming'],
    ['I like how you run your restaurant.', 'role', 'how you run your restaurant'],
    ['Since you have your own pâtisserie, who bakes?', 'role', 'you have your own pâtisserie'],
    ['You as a nanny write well.', 'role', 'You as a nanny write well'],
    ['I admire plumbers like you.', 'trade', 'admire plumbers like you'],
    ['I moved from banking to code, like you.', 'role', 'moved from banking'],
    ['I see that you are a community manager.', 'role', 'you are a community manager'],
    ['As a waitress, you must have strong arms.', 'role', 'As a waitress'],
    ['I see that you work in policing.', 'trade', 'you work in policing'],
    ['How did you get into supply chains?', 'trade', 'you get into supply chains'],
    ['Barclays is lucky to have you.', 'employer', 'Barclays'],
    ['Congratulations on joining Barclays!', 'employer', 'Congratulations on joining Barclays'],
    ['As a Barclays employee, you must know.', 'employer', 'As a Barclays'],
    ['I would love to work at Barclays like you.', 'employer', 'work at Barclays'],
    ['When did you join Barclays?', 'employer', 'When did you join Barclays'],
    ['What is it like to live in Oslo?', 'place', 'What is it like to live in Oslo'],
    ['We both live in Oslo!', 'place', 'We both live in Oslo'],
    ['I will be in your city, Oslo, in May.', 'place', 'your city, Oslo'],
    ['As an Oxford alumna, what would you say?', 'studies', 'As an Oxford'],
    ['Did you enjoy studying in Oxford?', 'studies', 'Did you enjoy studying in Oxford'],
    ['As someone in banking, you know numbers.', 'trade', 'As someone in banking'],
    ['It is rare to find a woman plumber.', 'role', 'find a woman plumber'],
    ['Being a plumber must be wet.', 'role', 'Being a plumber'],
    ['I see that you lead the accounting team.', 'trade', 'you lead the accounting'],
    ['Your photography is lovely.', 'trade', 'Your photography'],
    ['Greetings to Oslo, your city!', 'place', 'Greetings to Oslo'],
    ['I am impressed by your work at First Hospital.', 'employer', 'your work at First Hospital'],
    ['With your MBA it must be easy.', 'studies', 'your MBA'],
    ['I hope Oslo treats you well.', 'place', 'hope Oslo'],
    ['You moved to Oslo for love.', 'place', 'You moved to Oslo'],
    [
      'You must be tired of snow, so far up in Oslo.',
      'place',
      'You must be tired of snow, so far up in Oslo',
    ],
    ['You have a degree in computer science.', 'studies', 'You have a degree in computer science'],
    ['Your eye for merchandising is rare.', 'trade', 'Your eye for merchandising'],
  ])('finds in %j a wrong %s: %j', (message, what, words) => {
    expect(mistakes(message)).toEqual([[what, words]]);
  });

  test.each([
    'You moved from the ward to research.',
    'My sister is a dentist and read your post.', // somebody else
    'You have your own way with letters.',
    'I moved from banking to code, like my aunt.',
    'I hope Trondheim treats you well.',
    'I hope the snow treats you well.',
    'You moved to research for love.',
    'You have a degree in nursing.',
    'With my MBA it is easy.',
    'As someone in banking, I know numbers.',
    'Barclays is lucky to have my aunt.',
    'I would love to work at Barclays like my aunt.',
    'What is it like to live in Trondheim?',
    'We both live in Trondheim!',
    'Halden Health is lucky to have you.',
    'I hear that you are a good manager.', // praise, and no trade
    'I hear that you are a hard worker.',
    'I am a nurse too.',
    'I am a plumber, and my pipes leak too.',
    'Do you lead the accounting team?',
    'My photography is all alarms.',
    'I read your work at first light.',
    'Greetings to Trondheim, your city!',
    'Your eye for alarms is rare.',
    'I studied at Oslo Academy and you at Fjordgate University.',
    'Hi\u00A0Mira, you work at\u00A0headquarters now.', // a capital, and a blank that doesn’t break
    'You left Nidelva Hospital in 2019.',
    'You are an expert in alarms.',
    'Is it nice to study in Uppsala? I might.', // asked of nobody's past

    '',
  ])('finds nothing in %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });

  test.each([
    ['Violinist', 'musician', 'pianist'],
    ['Marine biologist', 'scientist', 'economist'],
    ['Cardiologist', 'doctor', 'dentist'],
    ['Team lead', 'team manager', 'project manager'],
  ])('a %s is a %s, and no %s', (headline, right, wrong) => {
    const found = (trade: string) => {
      const who = { ...recipient, headline, about: '', experience: [], activity: [] };
      const at = situation({ recipient: who });
      const message = `As a ${trade}, you must have many stories.`;
      return mistakesIn(read(message), at, profileOf(at), true).map(({ what }) => what);
    };
    expect(found(right)).toEqual([]);
    expect(found(wrong)).toEqual(['role']);
  });

  test('whoever never wanted a shop has none', () => {
    const owns = (about: string) => {
      const at = situation({ recipient: { ...recipient, about } });
      const message = 'Since you have your own bakery, who gets up first?';
      return mistakesIn(read(message), at, profileOf(at), true).map(({ what }) => what);
    };
    expect(owns('Never my own shop.')).toEqual(['role']);
    expect(owns('My own bakery since May.')).toEqual([]);
  });
});
