import type { FaultRule } from '../finding.ts';
import { read, type Word } from '../text/reading.ts';
import { unanswered } from '../text/thread.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What nudges are made of: courtesies, inboxes, updates, and the small words around them. */
const filler =
  set(`a an the this that these those it its it's i i'm im i've ive i'd i'll me my mine we us our you your
  yours u ur you're youre you've he she they them their who what when where why how which and or but so if as at by for
  from in into of on onto off out over to too up with within about after again ago already also am are be been being
  is was were isn't aren't wasn't do does did don't dont didn't doesn't done have has had haven't hasn't having can
  could couldn't can't would wouldn't will won't shall should may might must not no nor yes ok okay just only still yet
  very much more most many few some any all each every other another one two first second last next previous prior
  earlier early recent recently below above old new here there now then today tomorrow yesterday monday tuesday
  wednesday thursday friday saturday sunday day days week weeks weekend month months time times moment minute minutes
  second seconds morning afternoon evening soon later before since until while
  hi hello hey dear sir madam mam ma'am mr mrs ms dr prof doctor good greetings regards best kind kindly warm warmest
  cheers thanks thank thx thanking ty please pls plz sorry apologies excuse bother bothering disturb disturbing hope
  hoping hopefully well fine great nice happy friendly gentle gently quick quickly little small short brief polite
  bump bumping bumped ping pinging nudge nudging float floating top inbox inboxes box mailbox radar feed attention
  update updates updating news status progress follow following followup follow-up followed up check checking checked
  circle circling circled back reminder remind reminding reminded touch base resurface resurfacing pop popping push
  pushing move moving bring bringing raise raising loop
  message messages msg dm dms note notes mail mails email emails e-mail text letter request requests invitation invite
  question questions query write writing wrote written send sending sent get getting got gotten receive received
  receiving read reading see seeing saw seen look looking looked notice noticed miss missed missing lost buried
  answer answers answered answering reply replies replied replying respond response responses responding react hear
  heard hearing back wait waiting await awaiting wonder wondering wondered want wanted wanting wish need needed know
  knowing let lets let's make makes sure chance chances opportunity able possible possibly maybe perhaps think
  thoughts thought try trying tried forward come came coming go going gone take takes took give gives given say saying
  said tell ask asking asked anything something nothing someone anyone regarding re concerning subject matter topic
  thing things side end really actually simply busy schedule catch case under over there hello? connect connecting
  connection contact reach reaching reached interested interest discuss discussion conversation talk chat speak lol
  haha anybody alive around way like love appreciate appreciated grateful your's asap hopefully kind
  convenience earliest feedback input sometime forget forgot forgotten buzz knock`);

/** A nudge has nothing in it to answer, except the question why one has not. */
export const bareNudge: FaultRule = {
  name: 'bare-nudge',
  gravity: 3,
  label: 'a nudge and nothing else',
  looksFor: 'A reminder with nothing in it to answer: “any update?”, “bump”.',
  find: ({ message, words }, situation) => {
    if (situation.thread.length > 0 && unanswered(situation).length === 0) return undefined;
    const { sender, recipient } = situation;
    const names = new Set(read(`${sender.name} ${recipient.name}`).words.map(({ text }) => text));
    const isFiller = ({ text }: Word) =>
      filler.has(text) || names.has(text) || /^\p{N}+$/u.test(text);
    if (!words.every(isFiller)) return undefined;
    const text = message.trim();
    const start = message.indexOf(text);
    return {
      evidence: text === '' ? [] : [{ start, end: start + text.length }],
      explanation: 'It is only a reminder, and there is nothing in it to answer.',
      measured: `${words.length} words, and none of them about the topic.`,
      suggestion: 'Name the topic again, and add one thought that is new.',
    };
  },
};
