import { describe, expect, test } from 'vitest';
import { situation } from '../sample.ts';
import { askedOf } from './asked.ts';
import { read } from './reading.ts';

const asked = (message: string) =>
  askedOf(read(message), situation()).map(({ topic, span }) => [
    topic,
    message.slice(span.start, span.end),
  ]);

describe('askedOf', () => {
  test.each([
    ['Is research your main thing?', 'job', 'Is research your main thing'],
    ['I have no idea who signs your payslip.', 'job', 'who signs your payslip'],
    ['Is it a hospital you are at?', 'job', 'Is it a hospital you are at'],
    ['I am not clear whether you are employed.', 'job', 'you are employed'],
    ['Which languages do you work with?', 'job', 'Which languages do you work with'],
    [
      'Who do you keep all those studies running for?',
      'job',
      'Who do you keep all those studies running for',
    ],
    ['Was there another profession before?', 'past', 'Was there another profession'],
    [
      'Is it with patients that you mainly work?',
      'job',
      'Is it with patients that you mainly work',
    ],
    ['What does a person like you do all day?', 'job', 'What does a person like you do'],
    ['Have you always been in research?', 'past', 'Have you always been in research'],
    ['How did it all start for you?', 'self', 'How did it all start for you'],
    ['Tell me of the person behind the photo, please.', 'self', 'person behind the photo'],
    ['Did you do your degree in Norway?', 'studies', 'Did you do your degree in'],
    [
      'For how long has Halden Health been your home?',
      'tenure',
      'how long has Halden Health been your home',
    ],
    ['Are you new to research?', 'tenure', 'Are you new to research'],
  ])('finds in %j a question after %s: %j', (message, topic, words) => {
    expect(asked(message)).toEqual([[topic, words]]);
  });

  test.each([
    'When you worked on the ward, did anybody listen?', // says when, and asks something else
    "I won't ask what you do for a living.",
    'I know what you do, and I like it.',
    'How did you start to count?', // one thing she did, not her whole road
    'Is silence your best tool?',
    'Is the photo yours?',
    'Which alarm do you work with a pillow over?',
    'What brought the alarm back?',
    'Who first noticed, you or the nurse?',
    'Do you know anything about whales?',
  ])('passes %j', (message) => {
    expect(asked(message)).toEqual([]);
  });
});
