import { describe, expect, test } from 'vitest';
import { marked, paragraphs } from './marks.ts';

describe('marked', () => {
  test('reads the letters and where their words stand', () => {
    expect(marked('Hi, [a: nice work] at [b: [Company]].')).toEqual({
      message: 'Hi, nice work at [Company].',
      marks: [
        { key: 'a', start: 4, end: 13 },
        { key: 'b', start: 17, end: 26 },
      ],
    });
  });

  test.each(['no marks', '[Company]', '[A: no letter of ours]', 'open [a: end', ''])(
    'leaves %j as it is',
    (text) => {
      expect(marked(text)).toEqual({ message: text, marks: [] });
    },
  );
});

describe('paragraphs', () => {
  test('cuts a message at its blank lines, its lines and its marks', () => {
    const { message, marks } = marked('Hi Ana,\n\nI [a: saw] it.\nBye');
    expect(paragraphs(message, marks)).toEqual([
      [[{ text: 'Hi Ana,' }]],
      [[{ text: 'I ' }, { text: 'saw', key: 'a' }, { text: ' it.' }], [{ text: 'Bye' }]],
    ]);
  });

  test('gives one empty line for an empty message', () => {
    expect(paragraphs('', [])).toEqual([[[]]]);
  });
});
