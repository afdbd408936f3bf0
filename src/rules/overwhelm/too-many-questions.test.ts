import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { tooManyQuestions } from './too-many-questions.ts';

describe('tooManyQuestions', () => {
  test.each([
    'Which alarm did you stop hearing first?',
    'How are you? Which alarm did you stop hearing first? Was it a pump?', // a greeting is no question to answer
    'Was it too loud? Or too soft?', // two halves of one question
    "My class asks 'how?', 'why?' and 'when?', and I have no answer. What would you say?", // questions of others
    "I'd be glad to hear how you did it and why.", // two in one wish
    'I would like to know you better.', // asks nothing
    'Tell me what helped, if you ever feel like writing it down.', // a condition
    '',
  ])('passes %j', (message) => {
    expect(tooManyQuestions.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«How did you pick them?» «Who signed it off?» «Did the lawyers object?»',
    '«What was it, how long did it take and who paid for it?»', // three in one breath
    '«how did you start and what do you use and where did you learn it»', // without a sign
    'Three little things:\n«1) have a look over my CV»\n«2) tell me what they ask»\n«3) pass my profile on»', // orders count, too
    '«I would like to know what you measure, how you count and who signs it.»', // asked without a question
    '«It would help me to know how it is paid.» «I would also like to understand if they choose their day.» «I would be glad to hear how you found them.»',
    '«How did it begin?» «When did it end?» «Whose idea was it?»',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(tooManyQuestions.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It asks 3 things at once, so answering it feels like filling in a form.',
      measured: '3 questions or requests; from 3 on it counts as a form to fill in.',
      suggestion: 'Choose the one question that only this person can answer.',
    });
  });
});
