import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { greetsNobody } from './greets-nobody.ts';

describe('greetsNobody', () => {
  test.each([
    'Dear Mira, I saw your talk.',
    'Respected Madam, your talk on alarm fatigue is on our wall.', // a form of respect in many countries
    'You said “Dear Sir or Madam” is the first thing you would delete.', // quoted, not used
    'Hello, hello!',
    'Dear Dr. Castellan, hello from Leeds.',
    'Hello from a fellow member of the choir.', // a member, but of something
  ])('passes %j', (message) => {
    expect(greetsNobody.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«Dear Sir/Madam», I saw your talk.',
    '«To whom it may concern»: I saw your talk.',
    '«dear hiring manager» I saw your talk.',
    '«Dear Recruiter», I saw your talk.',
    'Good morning. «Dear Sir or Madam», I saw your talk.',
    '«Hi LinkedIn member», nice to meet you.',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(greetsNobody.find(read(message), situation())).toEqual({
      evidence,
      explanation: "It greets nobody in particular, though Mira's name was on top of the page.",
      suggestion: 'Greet the person by the name on the profile.',
    });
  });
});
