import { describe, expect, test } from 'vitest';
import { rulesVersion } from './rules/index.ts';
import { passedLine, sharedNote, statedLine } from './shared-page.ts';

test('passedLine counts', () => {
  expect([passedLine(0, 0), passedLine(1, 1), passedLine(0, 1), passedLine(1, 2)]).toEqual([
    'No message in this link',
    'It keeps all that applies',
    'It doesn’t keep all that applies',
    '1 of 2 keep all that applies',
  ]);
});

describe('statedLine', () => {
  const signed =
    'Nobody can prove who wrote the messages above; what you can see is whether they are good.';
  test.each([
    [0, 0, 'There is no message in this link.'],
    [0, 2, signed],
    [
      1,
      2,
      `Sam says that one other exercise is done too. The message isn’t in this link, so your browser can’t tell, and neither can we. ${signed}`,
    ],
    [
      2,
      0,
      'Sam says that two exercises are done. The messages aren’t in this link, so your browser can’t tell, and neither can we.',
    ],
  ])('speaks of %i stated and %i shown', (stated, shown, line) => {
    expect(statedLine('Sam', stated, shown)).toBe(line);
  });
});

describe('sharedNote', () => {
  test.each([
    ['2026-03-01', '2026-03-01', false, ''],
    [undefined, '2026-03-01', false, ''],
    [
      '2026-03-02',
      '2026-03-01',
      false,
      'The day on this page hasn’t come yet, so somebody’s calendar is wrong.',
    ],
    [
      undefined,
      '2026-03-01',
      true,
      `What doesn’t keep everything today may have kept it when it was written: rules get better, and these are version ${rulesVersion}.`,
    ],
  ])('of %s on %s', (date, today, someFail, words) => {
    expect(sharedNote(date, today, someFail)).toBe(words);
  });
});
