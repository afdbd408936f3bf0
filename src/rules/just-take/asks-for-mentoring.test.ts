import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForMentoring } from './asks-for-mentoring.ts';

describe('asksForMentoring', () => {
  test.each([
    'You mention a mentor in your talk. Was she the one with the bell?', // somebody else's mentor
    'My mentor showed me your post on discharge letters.',
    'I am a mentor for new students and show them your letter every year.', // the sender mentors
    'Thank you for your guidance at the workshop.',
    'May I ask how did you find your own mentorship?', // theirs
    'Could the trade be learnt from mentorship at all?', // between nobody
    'What would you tell a nurse who starts today?',
    '',
    'We check in with every patient every few weeks.',
  ])('passes %j', (message) => {
    expect(asksForMentoring.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'It «would help me if I could lay before you each Friday the case that went wrong».', // a habit of asking
    'Would you «be my mentor»?',
    'I am looking for «somebody who can guide me into UX».',
    'I «would like to come as your student», for the alarms.',
    '«Would mentorship» from you be possible?',
    '«Might the two of us try some mentoring»?',
    'would you «take me under your wing»',
    '«I need your guidance for my career»',
    'It «would be an honour to learn under you».', // a mentor by another name
    '«please give me your valuable guidance sir»',
    'I «could use somebody to check in with every few weeks».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForMentoring.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It asks Mira to take you on for months, which is a large present for somebody just met.',
      suggestion: 'Ask about one thing in their work that you would like to understand.',
    });
  });
});
