import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { compared } from '../measured.ts';
import { followUp, situation } from '../sample.ts';
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

  test.each([
    'I am impressed by your background.',
    'UX researcher Trondheim alarm fatigue nursing discharge letter',
  ])('leaves %j to another rule', (message) => {
    expect(namesNothingOfTheirs.find(read(message), situation())).toBeUndefined();
  });

  test('misses the topic in a follow-up', () => {
    const [message, again] = [read('Hello again, it is me.'), followUp(12)];
    expect(namesNothingOfTheirs.find(message, again)).toEqual({
      evidence: [],
      explanation:
        'It never names the topic again, so Mira has to scroll up to know what it is about.',
      measured: compared(message, profileOf(again)),
      suggestion: 'Bring the topic back in a few words, with something new beside it.',
    });
  });
});
