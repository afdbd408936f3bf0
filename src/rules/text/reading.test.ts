import { describe, expect, test } from 'vitest';
import { findAll, read, runs } from './reading.ts';

const slices = (message: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => message.slice(start, end));

describe('read', () => {
  test.each([
    ['Hi Mira! How are you?', ['Hi Mira!', 'How are you?']],
    ['One line\nand another', ['One line', 'and another']],
    ['Dear Dr. Adeyemi, hello.', ['Dear Dr. Adeyemi, hello.']], // a title ends nothing
    ['It is v2.1 of oysterbed.example now.', ['It is v2.1 of oysterbed.example now.']],
    ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
    ['Well... yes', ['Well...', 'yes']],
    ['👋🏽', ['👋🏽']],
    [' \n ', []],
    ['', []],
  ])('cuts %j into sentences', (message, sentences) => {
    expect(slices(message, read(message).sentences)).toEqual(sentences);
  });

  test.each([
    ["I’m late, don't wait", ["i'm", 'late', "don't", 'wait']],
    ['20-minute', ['20', 'minute']],
    ['Nguyễn Thị Lan Anh', ['nguyễn', 'thị', 'lan', 'anh']],
    ['?!', []],
  ])('finds the words of %j', (message, words) => {
    expect(read(message).words.map(({ text }) => text)).toEqual(words);
  });

  test('words stand where they say, and each belongs to one sentence', () => {
    const message = 'Hi Mira!  I’m Joel.\n\nWhich\talarm?';
    const { words, sentences } = read(message);
    expect(slices(message, words)).toEqual(words.map(({ raw }) => raw));
    expect(sentences.flatMap((sentence) => sentence.words)).toEqual(words);
  });

  test.each([
    ['Which one?', true],
    ['Which one?)', true],
    ['Which one?!', true],
    ['Which one.', false],
  ])('%j is a question: %s', (message, isQuestion) => {
    expect(read(message).sentences[0]?.isQuestion).toBe(isQuestion);
  });

  test.each(['a', '.', ' ', '. ', '?', '\n', '"', "'"])('reads 20,000 of %j', (kind) => {
    expect(read(kind.repeat(20_000)).message).toHaveLength(20_000 * kind.length);
  });
});

test('findAll finds every place, and no empty one', () => {
  expect(findAll('a1b22', /\d*/g)).toEqual([
    { start: 1, end: 2 },
    { start: 3, end: 5 },
  ]);
});

test.each([
  ["let's meet", 'so let’s\u00A0meet'],
  ['"a" b', '“a”\u202Fb'],
])('findAll finds %j in %j, where it stands', (typed, message) => {
  const [found] = findAll(message, new RegExp(typed, 'g'));
  expect(found).toEqual({ start: message.length - typed.length, end: message.length });
});

test('runs join back into the message', () => {
  const message = 'Hi Mira, hello';
  const cut = runs(message, [{ start: 3, end: 7 }]);
  expect(cut).toEqual([
    { text: 'Hi ', marked: false },
    { text: 'Mira', marked: true },
    { text: ', hello', marked: false },
  ]);
  expect(runs(message, [])).toEqual([{ text: message, marked: false }]);
});
