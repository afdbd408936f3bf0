import type { Situation } from '../situation.ts';
import { functionWords } from './lexicon.ts';
import { once } from './once.ts';
import { keyOf } from './profile.ts';
import { read, typed, type Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Said of anything that was ever written to anybody: taking them up again names no topic. */
const hollow = new Set(
  `message note question questions mail email thing things matter topic subject profile request work job career role company position experience background field industry connection network conversation exchange opportunity opportunities idea ideas help time interest below above last first previous earlier answer reply response call coffee chat week month it this that them him her you me us`
    .split(' ')
    .map(keyOf),
);

/** "About the bread", "back to your old signs", "on that lane once more". */
const takenUp =
  /(?<!\p{L})(?:about|regarding|concerning|on|re|back to|back at|with|of)[:,]? (?:the|your|my|that|those|these|this|our) (\p{L}[\p{L}'’-]+)(?: (\p{L}[\p{L}'’-]+))?/dgiu;

/** Keys of the words that the sender wrote before. */
const beforeOf = once(
  ({ thread }: Situation) =>
    new Set(
      thread
        .filter(({ from }) => from === 'sender')
        .flatMap(({ text }) => read(text).words.map(({ text: word }) => keyOf(word))),
    ),
);

/** Where a follow-up names again what the sender's own earlier message was about; nothing in other messages. */
export function topicAgain({ message }: Reading, situation: Situation): Span[] {
  if (situation.kind !== 'follow-up') return [];
  const before = beforeOf(situation);
  return Array.from(typed(message).matchAll(takenUp)).flatMap(({ indices = [] }) =>
    indices.slice(1).flatMap((place) => {
      if (place === undefined) return [];
      const [start, end] = place;
      const key = keyOf(message.slice(start, end).toLowerCase().replaceAll('’', "'"));
      return before.has(key) && !hollow.has(key) && !functionWords.has(key) ? [{ start, end }] : [];
    }),
  );
}
