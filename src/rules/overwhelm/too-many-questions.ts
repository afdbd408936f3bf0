import type { FaultRule } from '../finding.ts';
import { lines } from '../text/phrases.ts';
import { apart, questions } from '../text/questions.ts';

/** From here on, a message is a form to fill in. */
const many = 3;

/** One question gets an answer; with a list of them, the whole list waits. */
export const tooManyQuestions: FaultRule = {
  name: 'too-many-questions',
  gravity: 2,
  label: 'three or more questions at once',
  looksFor: 'Questions and requests in one message; three are too many.',
  find: (reading) => {
    const asked = questions(lines(reading));
    if (asked.length < many) return undefined;
    return {
      evidence: apart(asked),
      explanation: `It asks ${asked.length} things at once, so answering it feels like filling in a form.`,
      measured: `${asked.length} questions or requests; from ${many} on it counts as a form to fill in.`,
      suggestion: 'Choose the one question that only this person can answer.',
    };
  },
};
