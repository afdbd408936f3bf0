import { describe, expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { mistakesIn } from './facts.ts';
import { profileOf } from './profile.ts';
import { read } from './reading.ts';

const mistakes = (message: string) => {
  const at = situation();
  return mistakesIn(read(message), at, profileOf(at), true).map(({ start, end, what }) => [
    what,
    message.slice(start, end),
  ]);
};

describe('positionMistakes', () => {
  test.each([
    ['It must be good to have Nidelva behind you.', 'former', 'have Nidelva'],
    ['Does your crew at the big Nidelva Hospital sleep?', 'former', 'at the big Nidelva Hospital'],
    ['How do you like it at Nidelva?', 'former', 'at Nidelva'],
    ['Is Nidelva still hiring?', 'former', 'Is Nidelva'],
    ['Are you enjoying Nidelva Hospital?', 'former', 'enjoying Nidelva Hospital'],
    ['I would love to join you at Nidelva.', 'former', 'at Nidelva'],
    ['Still with Nidelva, I guess?', 'former', 'with Nidelva'],
    ['Is Nidelva kind to you?', 'former', 'Is Nidelva'],
    [
      'Nidelva Hospital is lucky to have you there.',
      'former',
      'Nidelva Hospital is lucky to have you',
    ],
    ['Nidelva, where you run the ward, is near us.', 'former', 'Nidelva, where you'],
    ['I hope that the nights at Nidelva are kind to you.', 'former', 'at Nidelva'],
    ['When you quit Halden, was it hard?', 'kept', 'quit Halden'],
    ['What made you leave Halden Health?', 'kept', 'made you leave Halden Health'],
  ])('finds in %j a wrong %s: %j', (message, what, words) => {
    expect(mistakes(message)).toEqual([[what, words]]);
  });

  test.each([
    'Do you miss the corridors at Nidelva?', // what is missed has been left
    'My aunt is at Nidelva and reads your posts.', // her job, not the reader's
    'What did Nidelva teach you about alarms?',
    'Nidelva was lucky to have you.',
    'I hope the nights at Nidelva taught you to sleep.',
    'Do you know somebody at Nidelva?',
    'You never left Halden Health in the bad year.',
    'You left Nidelva for research.',
    'Is it true that people at Halden Health count alarms too?',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });
});

describe('tenureMistakes', () => {
  test.each([
    ['After fifteen years at Halden Health you know.', 'After fifteen years at'],
    [
      'You have been with Halden Health for twenty years.',
      'been with Halden Health for twenty years',
    ],
    ['Your three years at Nidelva made you patient.', 'Your three years at'],
    ['After your thirty years as a researcher you still count.', 'After your thirty years as a'],
    ['Congratulations on your new job!', 'your new job'],
    [
      'You have been at Halden Health just a few months.',
      'been at Halden Health just a few months',
    ],
    ['You have been a researcher only since last year.', 'been a researcher only since last year'],
    ['Since you are new to research, which book helped?', 'you are new to'],
    ['After only a year at Halden Health you know it all.', 'After only a year at'],
    ['You recently became a researcher, I read.', 'You recently became'],
    ['Congratulations on your degree!', 'your degree'],
    ['You being newly qualified, keep your humour.', 'You being newly qualified'],
    ['You have just joined Halden Health, welcome.', 'You have just joined'],
  ])('finds in %j wrong years: %j', (message, words) => {
    expect(mistakes(message)).toEqual([['years', words]]);
  });

  test.each([
    'Nine years at Nidelva: which alarm came first?', // right
    'After five years at Halden Health, do you still count?', // near enough
    'Fifteen years at Halden Health here, and counting alarms.', // the sender's own
    'Being newly qualified, I still count alarms.',
    'After your seven years as a researcher you still count.',
    'I have been at Volvo for a few months.',
    'I have been a researcher since last year.',
    'You have been a member since last year.',
    'Your talk says that you are new to me.',
    'My fifteen years at Halden Health were short ones.', // the sender's
    'In three years at sea I heard no alarm.',
    'Your recent post made me laugh.',
    'Your new talk is better than the old one.',
  ])('passes %j', (message) => {
    expect(mistakes(message)).toEqual([]);
  });
});
