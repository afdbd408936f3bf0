import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { stringsKeywords } from './strings-keywords.ts';

describe('stringsKeywords', () => {
  test.each([
    'I counted alarms on the ward for a week after your talk on alarm fatigue.',
    'Alarm fatigue! The discharge letter! You talk about my week.', // exclaims, but speaks to her
    'Let us connect.', // no keywords at all
    'Your talk on alarm fatigue: how did nurses hear of it?',
    'Ward, research, alarm fatigue: your words hang over my desk at home in Leeds since May.', // her words in a row, but in a sentence of his
  ])('passes %j', (message) => {
    expect(stringsKeywords.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«UX researcher Trondheim alarm fatigue nursing discharge letter»',
    'Hi Mira, «ward research alarm fatigue discharge letter night shifts» connect?',
    '«Nursing, UX research, alarm fatigue, discharge letter, Trondheim»',
    'Hello. «Ward nurse research health alarm fatigue Trondheim nursing»',
    '«alarm fatigue discharge letter night shifts ward research nurse»',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(stringsKeywords.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It hands Mira the words of the profile back and says nothing with them.',
      suggestion: 'Take one of these words and say in a sentence what it means to you.',
    });
  });

  test('passes the title of a talk whose words stand in other lines too', () => {
    const recipient = {
      name: 'Benedek Szalai',
      headline: 'Bell founder at Harang & Sons',
      about: 'I cast bells, mostly small ones.',
      experience: [{ title: 'Bell founder', organisation: 'Harang & Sons', from: 2009, to: null }],
      education: [],
      activity: ['Talk: why cracked bells sing flat'],
    };
    const message =
      'Hi Benedek, your talk on why cracked bells sing flat explained our village church to me.';
    expect(stringsKeywords.find(read(message), situation({ recipient }))).toBeUndefined();
  });
});
