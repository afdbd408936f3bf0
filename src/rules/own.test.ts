import { describe, expect, test } from 'vitest';
import { gradeOwn } from './own.ts';
import type { Recipient, Situation } from './situation.ts';

const nobody: Recipient = {
  name: '',
  headline: '',
  experience: [],
  education: [],
  activity: [],
};
const hana: Recipient = {
  ...nobody,
  name: 'Hana Kobayashi-Reyes',
  headline: 'Wayfinding lead at Northquay Hospitals',
  about: 'I used to build streets that could only be seen from row F.',
};
const to = (recipient: Recipient, more: Partial<Situation> = {}): Situation => ({
  kind: 'first',
  sender: { name: '', about: '' },
  recipient,
  commonGround: [],
  thread: [],
  ...more,
});

const good =
  'Hello Hana,\n\nYou went from streets seen from row F to corridors; I draw maps for a food bank and get lost in both. Which sign are you proudest of that nobody notices?\n\nThiago';
const bad =
  'Hello, I came across your profile and was very impressed. Could we have a 20 minute call this week? What do you do for a living?';

test('judges all that applies where the profile is known', () => {
  const { grade, unjudged, ready } = gradeOwn(good, to(hana));
  expect({ verdicts: grade.verdicts, unjudged, ready }).toEqual({
    verdicts: {
      'ignore-background': 'kept',
      'be-generic': 'kept',
      overwhelm: 'kept',
      'pushy-follow-up': 'n/a',
      'skip-personalization': 'n/a',
      'just-take': 'kept',
    },
    unjudged: [],
    ready: true,
  });
});

test('without a profile, judges what shows without one, and names the rest', () => {
  const { grade, unjudged, ready } = gradeOwn(good, to(nobody));
  expect({ verdicts: grade.verdicts, unjudged, ready }).toEqual({
    verdicts: {
      'ignore-background': 'n/a',
      'be-generic': 'n/a',
      overwhelm: 'kept',
      'pushy-follow-up': 'n/a',
      'skip-personalization': 'n/a',
      'just-take': 'kept',
    },
    unjudged: ['ignore-background', 'be-generic'],
    ready: true,
  });
});

test('finds what is wrong in any case', () => {
  const { grade, unjudged, ready } = gradeOwn(bad, to(nobody));
  expect(grade.verdicts['just-take']).toBe('broken');
  expect(grade.verdicts['be-generic']).toBe('broken');
  expect(unjudged).toEqual(['ignore-background']);
  expect(ready).toBe(false);
});

test('a headline is enough to see a question that it answers, and not to see what is personal', () => {
  const { grade, unjudged } = gradeOwn(
    'Hello Hana, what do you do for a living?',
    to({ ...nobody, name: 'Hana', headline: hana.headline }),
  );
  expect(grade.verdicts['ignore-background']).toBe('broken');
  expect(unjudged).toEqual(['be-generic']);
});

test('takes no name for a wrong one where none is known', () => {
  expect(gradeOwn(good, to({ ...hana, name: '' })).grade.findings).toEqual([]);
});

test('what they share is a detail, too', () => {
  const { unjudged } = gradeOwn('Hi', to(nobody, { commonGround: ['The evening in May'] }));
  expect(unjudged).not.toContain('be-generic');
});

test('an empty request is judged without a profile; an empty message isn’t judged', () => {
  const request = gradeOwn('', to(nobody, { kind: 'request' }));
  expect(request.grade.verdicts['skip-personalization']).toBe('broken');
  expect(request.ready).toBe(false);
  const message = gradeOwn('', to(nobody));
  expect(message.grade.ungradable?.reason).toBe('empty');
  expect([message.unjudged, message.ready]).toEqual([[], false]);
});

test('a follow-up is judged by its day and its thread', () => {
  const thread = [{ from: 'sender' as const, daysAgo: 2, text: good }];
  const { grade } = gradeOwn(
    'Hello Hana, about the signs: I found one in our cellar that still points to a shelter. No answer needed.',
    to(hana, { kind: 'follow-up', thread }),
  );
  expect(grade.verdicts['pushy-follow-up']).toBe('broken');
});

test('a follow-up to a message that isn’t known can’t be held against it', () => {
  const thread = [{ from: 'sender' as const, daysAgo: 12, text: '' }];
  const { unjudged, grade, ready } = gradeOwn(
    'Hello Hana, I found a sign in our cellar that still points to a shelter. No answer needed.',
    to(hana, { kind: 'follow-up', thread }),
  );
  expect([unjudged, grade.verdicts['pushy-follow-up'], ready]).toEqual([
    ['be-generic'],
    'kept',
    true,
  ]);
});

describe('refuses', () => {
  test('an insult', () => {
    const { ready, refusal } = gradeOwn('Hello Hana, you stupid cow, answer me.', to(hana));
    expect([ready, refusal?.reason]).toEqual([false, 'unkind']);
  });
  test('an offer', () => {
    const { ready, grade } = gradeOwn(
      'Hi Hana, our agency offers a 20 % discount on signage software. Book a demo today!',
      to(hana),
    );
    expect([ready, grade.selling]).toEqual([false, true]);
  });
});
