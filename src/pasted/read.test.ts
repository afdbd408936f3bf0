import { describe, expect, test } from 'vitest';
import { pastedCases } from './cases.ts';
import { positionLine, positionOf, studyLine, studyOf } from './lines.ts';
import { pasteLimit, readPasted, type PastedProfile } from './read.ts';

const empty: PastedProfile = {
  name: '',
  headline: '',
  location: '',
  about: '',
  experience: [],
  education: [],
  activity: [],
  rest: '',
};

test('there are enough shapes', () => {
  expect(pastedCases.length).toBeGreaterThanOrEqual(25);
});

test.each(pastedCases)('reads $shape', ({ text, gives }) => {
  expect(readPasted(text)).toEqual({ ...empty, ...gives });
});

test('reads the same with blank lines between all lines, where there is no school without dates', () => {
  const [desktop] = pastedCases;
  const spaced = (desktop?.text ?? '').replaceAll('\n', '\r\n\r\n');
  expect(readPasted(spaced)).toEqual({ ...empty, ...desktop?.gives });
});

test('loses no line: each is in a field, in the rest, or a word of the page itself', () => {
  const text = 'Ada Lind\nBaker\nOne\nTwo\nSkills\nBread\nExperience\nwhat is this';
  expect(readPasted(text).rest).toBe('One\nTwo\nwhat is this\nBread');
});

test('answers to any text, in time', () => {
  for (const text of [
    '\0',
    '\ud800',
    'About\n'.repeat(9_000),
    `Ada\n${'2020 - Present\n'.repeat(4_000)}`,
    'x'.repeat(pasteLimit * 2),
    `${'a, '.repeat(20_000)}`,
    `Education\n${'University, '.repeat(5_000)}`,
    `${' '.repeat(50_000)}·`,
  ]) {
    const start = performance.now();
    expect(Object.keys(readPasted(text))).toEqual(Object.keys(empty));
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});

describe('a line of a field', () => {
  test.each([
    [
      'Wayfinding lead, Northquay Hospitals, 2022 to now',
      'Wayfinding lead',
      'Northquay Hospitals',
      2022,
      null,
    ],
    [
      'Wayfinding lead at Northquay Hospitals (2019 – 2022)',
      'Wayfinding lead',
      'Northquay Hospitals',
      2019,
      2022,
    ],
    ['Baker · Wirth & Son · since 1998', 'Baker', 'Wirth & Son', 1998, null],
    ['Baker, Wirth & Son', 'Baker', 'Wirth & Son', undefined, null],
  ])('%s', (line, title, organisation, from, to) => {
    const position = positionOf(line);
    expect(position).toEqual({ title, organisation, from, to });
    // As it is shown, it reads the same.
    expect(positionOf(positionLine(position!))).toEqual(position);
  });

  test.each(['Baker', '', '2019', '2019 - 2022', ', ,'])('no job: %j', (line) => {
    expect(positionOf(line)).toBeUndefined();
  });

  test.each([
    [
      'BA Graphic Design, Kilbrack College',
      { school: 'Kilbrack College', degree: 'BA Graphic Design' },
    ],
    ['Kilbrack College', { school: 'Kilbrack College' }],
    [
      'BA, Scenography, Halden School of Stage Arts',
      { school: 'Halden School of Stage Arts', degree: 'BA, Scenography' },
    ],
  ])('%s', (line, study) => {
    expect(studyOf(line)).toEqual(study);
    expect(studyOf(studyLine(study))).toEqual(study);
  });
});
