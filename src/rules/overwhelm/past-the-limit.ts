import type { FaultRule } from '../finding.ts';

/** What a note on a connection request can hold, in characters. */
const limit = 300;

/** What does not fit into the note is never sent. */
export const pastTheLimit: FaultRule = {
  name: 'past-the-limit',
  gravity: 2,
  label: 'a note longer than its 300 characters',
  looksFor: 'A note on a request that is longer than LinkedIn allows.',
  find: ({ message }, { kind }) => {
    const text = message.trimEnd();
    const start = message.length - message.trimStart().length;
    if (kind !== 'request' || text.length - start <= limit) return undefined;
    // Half a character doesn't fit either.
    const cut = (message.codePointAt(start + limit - 1) ?? 0) > 0xffff ? 1 : 0;
    return {
      evidence: [{ start: start + limit - cut, end: text.length }],
      explanation: `It has ${text.length - start} characters, and a note on a request can have ${limit} at most.`,
      measured: `${text.length - start} characters; ${limit} are the most.`,
      suggestion: 'Cut it to one reason, and save the rest for when they have said yes.',
    };
  },
};
