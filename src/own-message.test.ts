import { describe, expect, test } from 'vitest';
import { daysOf, ownSituation, type OwnFields } from './own-message.ts';
import { gradeOwn } from './rules/index.ts';

const blank: OwnFields = {
  kind: '',
  name: '',
  headline: '',
  location: '',
  about: '',
  experience: '',
  education: '',
  activity: '',
  shared: '',
  days: '',
  last: '',
  answered: '',
  'followed-up': '',
  message: '',
};
const situation = (fields: Partial<OwnFields>) => ownSituation({ ...blank, ...fields });

describe('ownSituation', () => {
  test('of blank fields is a first message to nobody known', () => {
    expect(situation({})).toEqual({
      kind: 'first',
      sender: { name: '', about: '' },
      recipient: { name: '', headline: '', experience: [], education: [], activity: [] },
      commonGround: [],
      thread: [],
    });
  });

  test('reads what was filled in, and keeps the words of what it can’t read', () => {
    expect(
      situation({
        kind: 'request',
        name: ' Hana Kobayashi-Reyes ',
        headline: 'Wayfinding lead',
        location: 'Leeds',
        about: 'Streets.',
        experience: '- Wayfinding lead, Northquay Hospitals, 2022 to now\n\nSigns for everybody',
        education: 'BA Scenography, Halden School of Stage Arts',
        activity: '• The arrow\nA talk',
        shared: 'The evening in May',
        last: 'not for a request',
      }),
    ).toEqual({
      kind: 'request',
      sender: { name: '', about: '' },
      recipient: {
        name: 'Hana Kobayashi-Reyes',
        headline: 'Wayfinding lead',
        location: 'Leeds',
        about: 'Streets.',
        experience: [
          { title: 'Wayfinding lead', organisation: 'Northquay Hospitals', from: 2022, to: null },
        ],
        education: [{ school: 'Halden School of Stage Arts', degree: 'BA Scenography' }],
        activity: ['The arrow', 'A talk', 'Signs for everybody'],
      },
      commonGround: ['The evening in May'],
      thread: [],
    });
  });

  test.each([
    [{ days: '3', last: 'Hi' }, [{ from: 'sender', daysAgo: 3, text: 'Hi' }]],
    [{}, [{ from: 'sender', daysAgo: 10, text: '' }]],
    [
      { days: '8', answered: 'yes' },
      [
        { from: 'sender', daysAgo: 8, text: '' },
        { from: 'recipient', daysAgo: 0, text: '' },
      ],
    ],
    [
      { days: '8', 'followed-up': 'yes' },
      [
        { from: 'sender', daysAgo: 18, text: '' },
        { from: 'sender', daysAgo: 8, text: '' },
      ],
    ],
  ])('of a follow-up knows the thread: %j', (fields, thread) => {
    expect(situation({ kind: 'follow-up', ...fields }).thread).toEqual(thread);
  });

  test.each([
    ['', 10],
    ['7', 7],
    ['-4', 0],
    ['1e9', 1],
    ['9999', 365],
    ['soon', 10],
  ])('days of %j: %i', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('a follow-up', () => {
  const text =
    'Hello Hana, about the signs: I found one in our cellar that still points to a shelter. No answer needed, I only wanted to tell you.';
  const verdict = (fields: Partial<OwnFields>) =>
    gradeOwn(text, situation({ kind: 'follow-up', name: 'Hana', shared: 'Signs', ...fields })).grade
      .verdicts['pushy-follow-up'];

  test.each([
    [{ days: '10' }, 'kept'],
    [{ days: '2' }, 'broken'],
    [{ days: '10', 'followed-up': 'yes' }, 'broken'],
    [{ days: '2', answered: 'yes' }, 'kept'],
  ])('%j: %s', (fields, expected) => {
    expect(verdict(fields)).toBe(expected);
  });
});
