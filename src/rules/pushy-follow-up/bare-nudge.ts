import type { FaultRule } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { lines } from '../text/phrases.ts';
import { isCourtesy } from '../text/greeting.ts';
import { fold, rarity } from '../text/lexicon.ts';
import { once } from '../text/once.ts';
import { read, type Reading, type Word } from '../text/reading.ts';
import { unanswered } from '../text/thread.ts';

/** What carries an earlier message back, in a picture. */
const tides = new Set(
  'surface surfacing drown drowned sank sunk sink pile holiday holidays slip slipped slipping crack cracks net spam folder land landed safe safely arrive arrived knock knocking nudge float floating pop popping push box mailbox top lost buried radar buzz poke wave waving gentle loop resurface base below thx o yo ya wait waits waiting'.split(
    ' ',
  ),
);
/** Said of messages and answers, without which a message of small words is no nudge. */
const nudging =
  / (?:messages?|notes?|mail|email|dm|request|question|follow|following|update|updates|bump\w*|top|inbox|reply|answer|response|reach|reached|again|check|checking|waiting|wait|hear|see|saw|seen|below|read|nudge|float\w*|pop\w*|surface|reminder|ping|touch|news|feedback|thoughts|back) /;
const earlier =
  / (?:my|this|last|earlier|previous|first)(?: [^ ,]+)? (?:messages?|notes?|mail|email|dm|question|request|lines) /;
const arrival =
  / (?:reach(?:ed|es)?|receiv(?:e|ed)|got|get|see|seen|saw|read|miss(?:ed)?|spam|chance|time|look(?:ed)?|luck|thoughts|update|news|found|land(?:ed)?|resend(?:ing)?|opportunity|bump(?:ing)?|follow(?:ing)?(?: up)?|check(?:ing)?|float(?:ing)?) /;
const missed =
  / (?:in case|did|if|whether|sure|hope|wonder|that) (?:you|it|this|u) (?:[^ ,]+ )?(?:miss(?:ed)?|reach(?:ed)?|saw|see|got|get|receive(?:d)?|landed|found) (?:it|this|you|my|the|that) | resend(?:ing)? /;
const longestReminder = 22;

/** Every sentence asks whether the earlier message came through, with its topic or without. */
function isOnlyReminding(reading: Reading, isFiller: (word: Word) => boolean): boolean {
  const said = lines(reading).filter(({ sentence }) => !sentence.words.every(isFiller));
  return (
    reading.words.length <= longestReminder &&
    said.every(({ text }) => (earlier.test(text) && arrival.test(text)) || missed.test(text)) &&
    !/ (?:i|we) (?:found|made|tried|read|saw|counted|did) |https?|www/.test(
      lines(reading)
        .map(({ text }) => text)
        .join(''),
    )
  );
}

const namesOf = once(
  ({ sender, recipient }: Situation) =>
    new Set(read(`${sender.name} ${recipient.name}`).words.map(({ text }) => text)),
);

/** A nudge has nothing in it to answer, except the question why one has not. */
export const bareNudge: FaultRule = {
  name: 'bare-nudge',
  gravity: 3,
  label: 'a nudge and nothing else',
  looksFor: 'A reminder with nothing in it to answer: “any update?”, “bump”.',
  find: (reading, situation) => {
    const { message, words } = reading;
    if (situation.thread.length > 0 && unanswered(situation).length === 0) return undefined;
    const names = namesOf(situation);
    const isFiller = ({ text }: Word) =>
      tides.has(text) ||
      names.has(text) ||
      isCourtesy(fold(text)) ||
      rarity(text) === 'common' ||
      /^\p{N}+$/u.test(text);
    const isNudge =
      words.every(isFiller) &&
      (words.length < 4 || lines(reading).some(({ text }) => nudging.test(text)));
    if (!isNudge && !isOnlyReminding(reading, isFiller)) return undefined;
    const text = message.trim();
    const start = message.indexOf(text);
    return {
      evidence: text === '' ? [] : [{ start, end: start + text.length }],
      explanation: 'It is only a reminder, and there is nothing in it to answer.',
      measured: isNudge
        ? `${words.length} words, and none of them about the topic.`
        : 'Every sentence asks after the earlier message.',
      suggestion: 'Name the topic again, and add one thought that is new.',
    };
  },
};
