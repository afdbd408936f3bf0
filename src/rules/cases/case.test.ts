import { describe, expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { parseCase, WrongCase } from './case.ts';

const labels = {
  'ignore-background': 'kept',
  'be-generic': 'kept',
  overwhelm: 'kept',
  'pushy-follow-up': 'n/a',
  'skip-personalization': 'n/a',
  'just-take': 'broken',
  selling: false,
  gradable: true,
};
const whole = { id: 'x-1', situation: situation(), message: 'Hi Mira!', labels };

/** The whole case with one value put in its place, by its path. */
function changed(path: string, value: unknown): string {
  const copy = structuredClone<Record<string, unknown>>(whole);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: unknown = copy;
  for (const name of names) at = isObject(at) ? at[name] : undefined;
  if (isObject(at)) at[last] = value;
  return JSON.stringify(copy);
}
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

describe('parseCase', () => {
  test('reads a whole case', () => {
    const { selling, gradable, ...verdicts } = labels;
    expect(parseCase(JSON.stringify(whole))).toEqual({
      ...whole,
      labels: { verdicts, selling, gradable },
    });
  });

  test('fills in what may be missing', () => {
    const bare = {
      id: 'x-2',
      situation: { kind: 'request', recipient: { name: 'Mira Castellan' } },
      message: '',
    };
    expect(parseCase(JSON.stringify(bare))).toEqual({
      id: 'x-2',
      situation: {
        kind: 'request',
        sender: { name: '', about: '' },
        recipient: {
          name: 'Mira Castellan',
          headline: '',
          location: undefined,
          about: undefined,
          experience: [],
          education: [],
          activity: [],
        },
        commonGround: [],
        thread: [],
      },
      message: '',
    });
  });

  test.each([
    ['{', 'expected JSON at the line, found "{"'],
    ['[]', 'expected an object at the line, found []'],
    ['null', 'expected an object at the line, found null'],
    [changed('id', 7), 'expected a string at id, found 7'],
    [changed('message', undefined), 'expected a string at message, found nothing'],
    [changed('situation', 'first'), 'expected an object at situation, found "first"'],
    [
      changed('situation.kind', 'letter'),
      'expected one of "request", "first", "follow-up" at situation.kind, found "letter"',
    ],
    [
      changed('situation.recipient', undefined),
      'expected an object at situation.recipient, found nothing',
    ],
    [
      changed('situation.recipient.experience', [{ title: 'Nurse', from: 'May' }]),
      'expected a number at situation.recipient.experience[0].from, found "May"',
    ],
    [
      changed('situation.recipient.activity', ['a talk', 3]),
      'expected a string at situation.recipient.activity[1], found 3',
    ],
    [
      changed('situation.thread', [{ from: 'me', daysAgo: 1, text: '' }]),
      'expected "sender" or "recipient" at situation.thread[0].from, found "me"',
    ],
    [
      changed('situation.thread', [{ from: 'sender', text: '' }]),
      'expected a number at situation.thread[0].daysAgo, found nothing',
    ],
    [
      changed('situation.commonGround', 'CareUX'),
      'expected an array at situation.commonGround, found "CareUX"',
    ],
    [
      changed('labels.overwhelm', 'maybe'),
      'expected "broken", "kept" or "n/a" at labels.overwhelm, found "maybe"',
    ],
  ])('says what is wrong with %j', (line, message) => {
    expect(() => parseCase(line)).toThrow(new WrongCase(message));
  });
});
