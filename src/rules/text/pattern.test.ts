import { describe, expect, test } from 'vitest';
import { pattern, possible, worded } from './pattern.ts';

const places = (source: string, text: string) =>
  pattern(source)
    .matches(worded(text))
    .map(({ index }) => index);

describe('pattern', () => {
  test('finds every place', () => {
    expect(places(' (?:could|can) you(?= )', ' can you , or could you ')).toEqual([0, 13]);
    expect(places(' (?:could|can) you(?= )', ' you can ')).toEqual([]);
  });

  // Whatever a pattern looks like, what it needs must not keep it from a text that it matches.
  test.each([
    [' help(?:s|ed|ing)? me(?= )', ' helping me '],
    [' start ?up(?= )', ' startup '],
    [' (?:a|a lot of|[^ ,]+) work(?= )', ' much work '],
    [' (?: [^ ,]+){0,2}?', '  '],
    ['(?:^| ,) (?:and )?please(?= )', ' please '],
    ['(?<= )organi[sz]ation(?= )', ' organization '],
    ['(?<=^ |, )you(?= (?:too|also) )', ' so , you too '],
    [' (?!the )[^ ,]+ (?:one|two)(?= (?:,|and) | $)', ' another two '],
    [' (?:[0-9]+|ten) minutes?(?= )', ' 15 minute '],
    [' every(?:body| one)?(?= )', ' every '],
    [' from (?=([^ ,]+ )to \\1)', ' from nurse to nurse '],
    [' (?:[a-z]{3,}) (?:me|us)(?= )', ' draw me '],
    [' or | and ', ' this and that '],
  ])('%s fits %j', (source, text) => {
    expect(pattern(source).fits(worded(text))).toBe(true);
    expect(pattern(source).matches(worded(text))).not.toEqual([]);
  });

  test('is not tried where its words are missing', () => {
    const patterns = [
      pattern(' could you (?:please )?(?:review|check) my(?= )'),
      pattern(' (?:a quick call|an hour of your time)(?= )'),
      pattern(' [^ ,]+ me(?= )'),
    ];
    const tried = (text: string) =>
      possible(patterns, worded(text).words).map((one) => patterns.indexOf(one));
    expect(tried(' could you look at my desk ')).toEqual([]);
    expect(tried(' please check my desk for me ')).toEqual([0, 2]);
    expect(tried(' one quick question ')).toEqual([1]);
  });
});
