import type { FaultRule } from '../finding.ts';
import { calledBy } from '../text/greeting.ts';
import { fold, list } from '../text/lexicon.ts';
import { firstNameOf, nameWords } from '../text/names.ts';

const greeting = new Set(
  list(`hi hello hey dear hiya greetings good morning afternoon evening day there nice to meet you how are doing is it going hope well all ok sir madam ma'am
    thanks thank please pls plz regards best cheers bye team friend connect accept add me`),
);

/** A note that says nothing leaves its reader to guess who is at the door. */
export const blankNote: FaultRule = {
  name: 'blank-note',
  gravity: 3,
  label: 'as good as blank',
  looksFor: 'A note that is blank, or has a greeting and nothing else.',
  find: (reading, { recipient, sender }) => {
    const called = calledBy(reading, fold);
    const theirs = new Set(nameWords(recipient.name).map(fold));
    const named = new Set(
      called
        .filter(({ text }) => called[0] !== reading.words[0] || theirs.has(fold(text)))
        .map(({ start }) => start),
    );
    const own = new Set(sender.name.split(/\s+/).map(fold));
    const said = reading.words.filter(
      ({ text, start }) => !greeting.has(text) && !named.has(start) && !own.has(fold(text)),
    );
    if (said.length > 0) return undefined;
    const text = reading.message.trim();
    const start = reading.message.indexOf(text);
    return {
      evidence: text === '' ? [] : [{ start, end: start + text.length }],
      explanation: `It leaves ${firstNameOf(recipient)} to guess who you are and what you want.`,
      measured: 'No word besides a greeting and names.',
      suggestion: 'Write one sentence that says why you thought of this person.',
    };
  },
};
