import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { lines, meant, phrase, said } from './phrases.ts';
import { read } from './reading.ts';

const texts = (message: string) => lines(read(message)).map(({ text }) => text);

describe('lines', () => {
  test.each([
    ['Hi Mira, how ARE you?', [' hi mira , how are you ']],
    ['u r kind, pls reply', [' you are kind , please reply ']], // as typed on a phone
    ['dont wanna', [" don't want to "]],
    ['A constructor, n more', [' a constructor , and more ']],
    ['It costs €50 – a lot', [' it costs $ 50 , a lot ']],
    ["She said 'we are full of alarms' and left.", [' she said _ and left ']],
    ["She said 'we\u00A0are\u00A0full' and left.", [' she said _ and left ']], // blanks that don't break
    ['Hi\u00A0-\u202Fhello', [' hi , hello ']],
    ["A 'quick chat' and 'fun'", [' a quick chat and fun ']], // too short to be a quotation
    ["'could we have a call'", [' could we have a call ']], // nothing but the quotation
    ["the patients' beds and the nurses' hands", [' the patients beds and the nurses hands ']],
  ])('writes %j out', (message, expected) => {
    expect(texts(message)).toEqual(expected);
  });
});

const call = [phrase(' (?:have|want) a call')];

describe('meant', () => {
  test.each([
    'could we «have a call» , perhaps',
    "I'm not sure, but could we «have a call»?",
    'Hope you do not mind if we «have a call»!',
    'If you don’t mind, «have a call» with me.',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(meant(lines(read(message)), call)).toMatchObject({ start: evidence[0]?.start });
  });

  test.each([
    "I don't want a call",
    'We never have a call here.',
    'Without asking to have a call',
    "They write 'could we have a call this week' to everybody, and I wonder how you answer them.",
    'have a ball',
  ])('leaves %j', (message) => {
    expect(meant(lines(read(message)), call)).toBeUndefined();
  });
});

test('said hears what is said in the negative, too', () => {
  expect(said(lines(read("I don't want a call.")), call)).toEqual({ start: 8, end: 19 });
});
