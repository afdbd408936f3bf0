import { describe, expect, test } from 'vitest';
import { ownHeadline, readLine, readyLine, reminder, unjudgedLine } from './own-words.ts';
import { readPasted } from './pasted/read.ts';
import { gradeOwn, type Situation } from './rules/index.ts';

const situation: Situation = {
  kind: 'first',
  sender: { name: '', about: '' },
  recipient: { name: '', headline: '', experience: [], education: [], activity: [] },
  commonGround: [],
  thread: [],
};
const text = 'Hello Hana, your signs got me out of a hospital. Which one is your favourite?';

describe('ownHeadline', () => {
  test('says that more would be seen with more known', () => {
    expect(ownHeadline(gradeOwn(text, situation), undefined).heading).toBe(
      'Nothing to mend, as far as we can see',
    );
  });
  test('says that it is ready where all was judged', () => {
    const known = {
      ...situation,
      recipient: { ...situation.recipient, about: 'I make the signs of hospitals.' },
    };
    expect(ownHeadline(gradeOwn(text, known), undefined).heading).toBe('It is ready');
  });
  test('counts what was found', () => {
    const asking = gradeOwn(`${text} Could we have a call this week?`, situation);
    expect(ownHeadline(asking, undefined).heading).toBe('One thing to look at');
  });
  test('says what keeps it from being judged', () => {
    expect(ownHeadline(gradeOwn('', situation), undefined).heading).toMatch(/^It has no words yet/);
  });
});

test.each([
  [[], situation, ''],
  [
    ['ignore-background' as const],
    situation,
    'Not judged, since we know too little: Informed. Fill in a headline, and check again.',
  ],
  [
    ['be-generic' as const],
    {
      ...situation,
      kind: 'follow-up' as const,
      thread: [{ from: 'sender' as const, daysAgo: 9, text: '' }],
    },
    'Not judged, since we know too little: Specific. Fill in what you wrote before, and something of their profile, and check again.',
  ],
])('unjudged %j', (unjudged, about, line) => {
  expect(unjudgedLine(unjudged, about)).toBe(line);
});

test('a reminder says “one, then let go”, and after a follow-up there is none', () => {
  expect(reminder('first', 'Hana')?.title).toBe('One follow-up to Hana, then let go');
  expect(reminder('first', '')?.title).toBe('One follow-up, then let go');
  expect(reminder('request', 'Hana')?.title).toBe('Look once whether Hana has said yes');
  expect(reminder('follow-up', 'Hana')).toBeUndefined();
  expect(readyLine('follow-up')).toContain('let it go');
});

test.each([
  ['', 'Nothing that we could read.'],
  ['Ada Lind\nBaker', 'Read: name and headline. Look through it below.'],
  [
    'Ada Lind\nBaker\nOdds\nEnds',
    'Read: name and headline. Look through it below. 2 lines couldn’t be read, and stay in the box.',
  ],
])('what was read of %j', (pasted, line) => {
  expect(readLine(readPasted(pasted))).toBe(line);
});
