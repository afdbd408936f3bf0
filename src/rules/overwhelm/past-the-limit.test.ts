import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { pastTheLimit } from './past-the-limit.ts';

const request = situation({ kind: 'request' });

describe('pastTheLimit', () => {
  test.each([
    '',
    'Hi Mira, your talk on alarm fatigue made me count alarms.',
    `${'x '.repeat(149)}👋`, // 300 as LinkedIn counts, where a hand counts twice
    'x'.repeat(300),
    `\n${'x'.repeat(300)}\n\n`, // blanks around it do not count
  ])('passes %j', (message) => {
    expect(pastTheLimit.find(read(message), request)).toBeUndefined();
  });

  test('passes a longer first message, which has no such limit', () => {
    expect(pastTheLimit.find(read('x'.repeat(400)), situation())).toBeUndefined();
  });

  test.each([
    `${'x'.repeat(300)}«y»`,
    `  ${'x'.repeat(300)}«yz»  `,
    `Hi Mira,\n\n${'x'.repeat(290)}«\n\nJoel»`, // a line break counts
    ` ${'x'.repeat(300)}«y»\n\n\n`,
    `${'x'.repeat(299)}«👋y»`,
    `${'x'.repeat(300)}«👋»`,
    `${'x'.repeat(300)}«${'y'.repeat(400)}»`,
    `${'x'.repeat(299)}«👋👋»`, // half a hand fits, and is no hand
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(pastTheLimit.find(read(message), request)).toEqual({
      evidence,
      explanation: `It has ${message.trim().length} characters, and a note on a request can have 300 at most.`,
      measured: `${message.trim().length} characters; 300 are the most.`,
      suggestion: 'Cut it to one reason, and save the rest for when they have said yes.',
    });
  });
});
