import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { followUp, situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { bareNudge } from './bare-nudge.ts';

describe('bareNudge', () => {
  test.each([
    'I hope your spring is quiet. One line of your post on letters stayed with me.', // hopes, and has something to say
    'How did you choose your career?', // small words only, and a question
    'Any update on the launderette?', // the topic stands in it
    'I counted ours: 41 in an hour.',
    'Hi Mira, do fridges count?',
    'Any news of the 3d or the mp3?', // numbers, and more than numbers
    'Any update? Our pump is silent now.', // a nudge, with news
    'I wonder whether you have seen the quiet hour.',
  ])('passes %j', (message) => {
    expect(bareNudge.find(read(message), followUp(12))).toBeUndefined();
  });

  test.each([
    '«Floating this back up to the surface 🛟»', // in a picture
    '«Any update?»',
    '«??»',
    '«Hi Mira, just floating this back to the top of your inbox 🙂»',
    '«Hello again, did you get a chance to read my message?»',
    '«bump»',
    '  «bump» ',
    '«Day 14, still waiting»',
    ' ',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(bareNudge.find(read(message), followUp(12))).toEqual({
      evidence,
      explanation: 'It is only a reminder, and there is nothing in it to answer.',
      measured: `${read(message).words.length} words, and none of them about the topic.`,
      suggestion: 'Name the topic again, and add one thought that is new.',
    });
  });

  test('passes an answer to an answer, which may be short', () => {
    const answered = followUp(12, { from: 'recipient', daysAgo: 3, text: 'The pump.' });
    expect(bareNudge.find(read('Any update?'), answered)).toBeUndefined();
  });

  test('fails in an empty thread as well', () => {
    expect(bareNudge.find(read('Any update?'), situation({ kind: 'follow-up' }))).toBeDefined();
  });

  test('names the topic, and still only asks after the message', () => {
    const message = 'Just checking whether you had a chance to look at my note about alarms.';
    expect(bareNudge.find(read(message), followUp(12))?.measured).toBe(
      'Every sentence asks after the earlier message.',
    );
  });
});
