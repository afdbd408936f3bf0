import { describe, expect, test } from 'vitest';
import { checkComponents, checkDonts, checkIds, checkLessonFiles } from './lesson-checks.ts';

describe('checkLessonFiles', () => {
  test('lets lessons with addresses of their own pass', () => {
    expect(checkLessonFiles(['00-orientation.mdx', '02-be-generic.mdx'])).toBeUndefined();
  });

  test.each(['overwhelm.mdx', '103-overwhelm.mdx', '03-Over Whelm.mdx', '03-overwhelm.md'])(
    'refuses %j',
    (file) => {
      expect(() => checkLessonFiles([file])).toThrow(
        `content/lessons/${file}: expected a name such as 03-overwhelm.mdx`,
      );
    },
  );

  test('refuses two files with one address', () => {
    expect(() => checkLessonFiles(['03-overwhelm.mdx', '04-overwhelm.mdx'])).toThrow(
      'content/lessons: expected one lesson with the address overwhelm, found 03-overwhelm.mdx and 04-overwhelm.mdx.',
    );
  });
});

test('checkIds names the id that stands twice', () => {
  expect(checkIds('a.mdx', ['one', 'two'])).toBeUndefined();
  expect(() => checkIds('a.mdx', ['one', 'two', 'one'])).toThrow(
    'a.mdx: expected ids that are unique in the lesson, found "one" more than once.',
  );
});

test('checkComponents names the one that there is not', () => {
  const known = ['Aside', 'Step'];
  expect(checkComponents('a.mdx', '<Step name="see">1 < 2</Step>', known)).toBeUndefined();
  expect(() => checkComponents('a.mdx', '<Step><Asyde title="x">', known)).toThrow(
    'a.mdx: expected a component out of Aside, Step, found <Asyde>.',
  );
});

test('checkDonts names both lessons of a don’t', () => {
  const first = { file: 'a.mdx', dont: 'overwhelm' };
  const free = { file: 'b.mdx', dont: undefined };
  expect(checkDonts([first, free, { ...free, file: 'c.mdx' }])).toBeUndefined();
  expect(() => checkDonts([first, { ...first, file: 'c.mdx' }])).toThrow(
    'c.mdx: expected a don’t that no other lesson teaches, found overwhelm, as in a.mdx.',
  );
});
