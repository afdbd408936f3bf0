import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { blankNote } from './blank-note.ts';

describe('blankNote', () => {
  test.each([
    'Hi Mira, alarm fatigue is my week.',
    'Alarms!', // one word, but a word
    'Hi Mira, your letter!',
    'Hi Mira, nurse here.', // two words, and one says who
    'Please accept, I read your letter.',
  ])('passes %j', (message) => {
    expect(blankNote.find(read(message), situation({ kind: 'request' }))).toBeUndefined();
  });

  test.each([
    '',
    '«👋»',
    '«Hi Mira!»',
    '  «Hello, how are you?»',
    '«Good morning, dear Mira Castellan»',
    '«Please connect. Best regards, Joel Amsel»',
    '«Hi Anna!»', // another’s name says nothing either
    '«Hi, Joel  Amsel»',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(blankNote.find(read(message), situation({ kind: 'request' }))).toEqual({
      evidence,
      explanation: 'It leaves Mira to guess who you are and what you want.',
      measured: 'No word besides a greeting and names.',
      suggestion: 'Write one sentence that says why you thought of this person.',
    });
  });
});
