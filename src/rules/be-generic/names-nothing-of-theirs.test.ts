import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { compared } from '../measured.ts';
import { situation } from '../sample.ts';
import { profileOf } from '../text/profile.ts';
import { read } from '../text/reading.ts';
import { namesNothingOfTheirs } from './names-nothing-of-theirs.ts';

describe('namesNothingOfTheirs', () => {
  test.each([
    'Your discharge letter post is on the wall of our nurses’ room.',
    'We tried it: nobody reads the letter when they go home.', // her post in other words
    'I too count in night shifts.', // a line of her summary
    'I see you are at Halden Health.', // that is only-merge-fields
    'How long does a nurse on your ward take to stop hearing an alarm?',
  ])('passes %j', (message) => {
    expect(namesNothingOfTheirs.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '',
    'Hello, I would like to add you to my network.',
    'I am a student from Leeds, hard-working and fond of languages.',
    'I hope this finds you well and that we can talk soon.',
    'I would be happy to hear about your career and your journey.', // hers, and anybody’s
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(namesNothingOfTheirs.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It has no word about Mira, so a hundred others could get it unchanged.',
      measured: compared(read(message), profileOf(situation())),
      suggestion: 'Find one post, project or step on the profile and write from there.',
    });
  });
});
