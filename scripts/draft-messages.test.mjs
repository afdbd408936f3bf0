import { describe, expect, test } from 'vitest';
import { applies, dontIds, grade, kinds } from '../src/rules/index.ts';
import { readContent } from './content.mjs';
import { messages } from './draft-messages.mjs';

const content = readContent();
const [someone = ''] = Object.keys(content.people);
const cases = dontIds.flatMap((dont) =>
  kinds.filter((kind) => applies(dont, kind)).map((kind) => ({ dont, kind })),
);

describe('messages', () => {
  test.each(cases)(
    'of a draft on $dont in a $kind are judged as it needs them',
    ({ dont, kind }) => {
      for (const person of Object.keys(content.people)) {
        const answers = { person, dont, kind, sender: 'Sam Whitfield', about: 'Leaving a bank.' };
        const { models, breaks, situation } = messages(answers, content);
        expect(breaks, `to ${person}`).toContain(dont);
        const judged = models.map((model) => grade(model, situation));
        expect(judged.map(({ ungradable, findings }) => [ungradable, findings])).toEqual([
          [undefined, []],
          [undefined, []],
        ]);
      }
    },
  );

  test('name something of theirs', () => {
    const people = {
      ada: {
        name: 'Dr. Ada Example',
        headline: 'Archivist',
        experience: [],
        education: [],
        activity: ['Talk at Paper Week: What paper remembers'],
      },
    };
    const answers = {
      person: 'ada',
      dont: 'be-generic',
      kind: 'request',
      sender: 'Sam',
      about: '',
    };
    expect(messages(answers, { ...content, people }).models[0]).toMatch(
      /^Hi Ada, your talk “What paper remembers” made/,
    );
  });

  test.each([
    [{ person: 'nobody' }, /^--person: expected .*, found "nobody"\.$/],
    [{ dont: 'be-rude' }, /^--dont: expected .*just-take, found "be-rude"\.$/],
  ])('are refused with %j', (wrong, says) => {
    const right = { person: someone, dont: 'be-generic', kind: 'first', sender: 'Sam', about: '' };
    expect(() => messages({ ...right, ...wrong }, content)).toThrow(says);
  });
});
