import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { leavesAPlaceholder } from './leaves-a-placeholder.ts';

describe('leavesAPlaceholder', () => {
  test.each([
    'Hi Mira, your talk made me count alarms [photo attached].',
    'Hi Mira, thank you for the talk! XXX', // kisses
    "It began with 'Dear [Name]', so I thought of your letter.", // quoted to talk about it
    'We got it below 5 <3', // a heart
    'It costs $500 and 40% more.',
    'I like the line (with a wink) in it.',
    'By (the way), hi.',
    'A talk [on alarms] by {{x}} and you.', // brackets around words that are no gap
    '“Hi [Name]” is no greeting, and a long, long sentence follows here.',
    'My notes are on page [12].', // a number in brackets
  ])('passes %j', (message) => {
    expect(leavesAPlaceholder.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'Hi «[Name]», I saw your talk.',
      'It still has “[Name]” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «{first_name}», I love what you do at «{company}».',
      'It still has “{first_name}” in it, so Mira sees a template and not a message.',
    ],
    [
      'I admire your work at «XXX» and want to connect.',
      'It still has “XXX” in it, so Mira sees a template and not a message.',
    ],
    [
      'As a student of «(your field)» I want to connect.',
      'It still has “(your field)” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «%name%», hello.',
      'It still has “%name%” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «*|FNAME|*», hello.',
      'It still has “*|FNAME|*” in it, so Mira sees a template and not a message.',
    ],
    [
      '\n  «Hi name»,\nhello',
      'It still has “Hi name” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «[Name]»! "No," she said, "nobody reads it."',
      'It still has “[Name]” in it, so Mira sees a template and not a message.',
    ],
    [
      'She said “no”. Hi «[Name]», hello.',
      'It still has “[Name]” in it, so Mira sees a template and not a message.',
    ],
    [
      'I wrote “hello” and then a very long sentence followed it to the end, «[Name]».',
      'It still has “[Name]” in it, so Mira sees a template and not a message.',
    ],
    [
      'Dear «XXX», hello! XXX',
      'It still has “XXX” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «(name)», I saw «(your field)» and «[talk]».',
      'It still has “(name)” in it, so Mira sees a template and not a message.',
    ],
    [
      'Hi «$name», I saw «[talk]» and «(your post)».',
      'It still has “$name” in it, so Mira sees a template and not a message.',
    ],
    [
      'I read your post on «<topic>».',
      'It still has “<topic>” in it, so Mira sees a template and not a message.',
    ],
  ])('finds %j', (text, explanation) => {
    const { message, evidence } = marked(text);
    expect(leavesAPlaceholder.find(read(message), situation())).toEqual({
      evidence,
      explanation,
      suggestion: 'Fill the gap with what you know, or take the sentence out.',
    });
  });
});
