import { describe, expect, test } from 'vitest';
import { grade } from './grade.ts';
import { gradeRewrite, type Exercise } from './rewrite.ts';
import { situation } from './sample.ts';

const exercise: Exercise = {
  situation: situation(),
  dont: 'just-take',
  message:
    'Hi Mira, your alarm fatigue talk made me count alarms on our ward in Leeds. Could we have a quick call about it this week?',
  models: [
    'Hi Mira, since your alarm fatigue talk I have counted our alarms in Leeds: forty-one in one hour, and I had missed nine of them. Which one did you stop hearing first?',
  ],
};
const [model = ''] = exercise.models;
const own =
  'Mira, I heard your alarm fatigue talk on my way to a night shift, and the fridge of our ward has sounded guilty since then. Did the silent alarm ever make a patient nervous?';

const refusal = (rewrite: string) => gradeRewrite(rewrite, exercise).refusal?.reason;

test('a rewrite of one’s own passes', () => {
  expect(gradeRewrite(own, exercise)).toEqual({
    grade: grade(own, exercise.situation),
    passed: true,
  });
});

test('a rewrite that breaks a don’t does not pass, and is not refused', () => {
  const { passed, refusal } = gradeRewrite(`${own} I'm free for a call any evening.`, exercise);
  expect([passed, refusal]).toEqual([false, undefined]);
});

test('a rewrite that sells does not pass, and is not refused', () => {
  const pitch = `${own} Our agency offers silent alarms at half price.`;
  const { passed, refusal } = gradeRewrite(pitch, exercise);
  expect([passed, refusal]).toEqual([false, undefined]);
});

describe('refuses', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n '],
    ['too-long', 'Which alarm was first? '.repeat(300)],
    ['not-english', 'Liebe Mira, dein Vortrag war sehr gut und ich möchte gerne mehr hören.'],
    ['random-keys', 'asdkjh qwoeiu zzxmn lkj'],
  ])('%s: %j', (reason, rewrite) => {
    expect(refusal(rewrite)).toBe(reason);
    expect(gradeRewrite(rewrite, exercise).passed).toBe(false);
  });

  test('a blank request, although it can be graded', () => {
    const request = { ...exercise, situation: situation({ kind: 'request' }) };
    expect(gradeRewrite('', request)).toEqual({
      grade: grade('', request.situation),
      passed: false,
      refusal: {
        reason: 'empty',
        explanation: 'It is still a blank page, and a blank page cannot be marked.',
        suggestion: 'Write one sentence to begin with; it may be a bad one.',
      },
    });
  });

  test.each([
    exercise.message,
    exercise.message.toUpperCase(),
    exercise.message.replaceAll(/[,.?]/g, ' '),
    `\n${exercise.message.replaceAll(' ', '  ')}\n`,
    exercise.message.replace('Mira', 'Ana'),
    exercise.message.replace('quick', 'brief').replace('this', 'next'),
  ])('the bad message pasted back: %j', (rewrite) => {
    expect(gradeRewrite(rewrite, exercise)).toEqual({
      grade: grade(rewrite, exercise.situation),
      passed: false,
      refusal: {
        reason: 'unchanged',
        explanation: 'It is still the message that you were asked to change, nearly word for word.',
        suggestion:
          'Change more than a word or two: say something that only this person could get.',
      },
    });
  });

  test.each([
    model,
    model.toLowerCase(),
    model.replace('Leeds', 'Porto').replace('forty-one', 'twelve'),
    `Hello and good morning! ${model} Many thanks and have a very good week, yours, Joel`,
    model.split(' ').toReversed().join(' '), // the same words in another order
  ])('a model answer pasted back: %j', (rewrite) => {
    expect(gradeRewrite(rewrite, exercise)).toEqual({
      grade: grade(rewrite, exercise.situation),
      passed: false,
      refusal: {
        reason: 'model-answer',
        explanation: 'It is one of our model answers.',
        suggestion: 'Say it in your own words; yours will sound more like you.',
      },
    });
  });

  test.each([
    'Hi Mira, I am very impressed by your work at Halden Health on alarm fatigue and would like to add you to my professional network.',
    'Hi Mira, I saw your talk on alarm fatigue and your post on the discharge letter. I would love to connect.',
  ])('profile words between courtesies: %j', (rewrite) => {
    expect(refusal(rewrite)).toBe('nothing-added');
  });

  test('no short line that says what the detail did', () => {
    expect(refusal('Hi Mira, your alarm fatigue talk made me think.')).toBeUndefined();
  });

  test('nothing that shares its first half with the bad message', () => {
    const half = exercise.message.slice(0, exercise.message.indexOf('Could'));
    expect(refusal(`${half}Which one did you stop hearing first?`)).toBeUndefined();
  });
});
