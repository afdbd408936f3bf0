import { expect, test } from 'vitest';
import { lines } from './phrases.ts';
import { questions } from './questions.ts';
import { read } from './reading.ts';

test.each([
  [0, 'I counted alarms.'],
  [0, 'How are you?'],
  [0, 'Your post about how to wake people was funny, and I read it twice.'],
  [0, "My class asks 'how did you do that?' every week."],
  [1, 'Which alarm was the first?'],
  [1, 'When you moved to research, did you miss the ward?'],
  [1, 'Was it too sad? Or too blue?'],
  [1, "I'd like to know how it began."],
  [2, 'Where did you study, and what was it?'],
  [2, 'Which one? And why?'],
  [3, 'What was it, how long did it take and who paid for it?'],
  [3, 'Tell me how.\nSend me the list.\nReview my CV.'],
])('%i in %j', (count, message) => {
  expect(questions(lines(read(message)))).toHaveLength(count);
});
