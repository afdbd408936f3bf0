import { once } from './once.ts';
import { pattern, possible, type Pattern } from './pattern.ts';
import { negations, type Line } from './phrases.ts';
import type { Span } from './span.ts';

/** Where the clauses of a sentence part. */
const joint =
  / (?:,|but|so|because|since|while|although|though|until|before|after|except)(?= )| (?:and|or|when)(?= (?:i|i'd|i'm|i'll|we|you|if|would|could|it|my|your|say|tell|send|he|she|they) )| as(?= (?:i|you|we) )/g;

/** A clause that wants something: a question with a modal, a wish, a condition, a plea. */
const wants = new RegExp(
  ` (?:${[
    "(?:could|would|can|may|might|shall|will|couldn't|wouldn't|can't|won't) (?:you|we|i|it|there|somebody|someone|one|me|a|an)",
    "(?:i'd|we'd|it'd|would|could|might|i should like)",
    "(?:if|whenever|should|in case) (?:you|you're|we|i|i'm|there|there's|it|somebody|your|ever|possible)",
    "(?:please|let's|let us|let me|maybe|perhaps|kindly)",
    '(?:any|a|no|some|every|small|slight) (?:chance|way|possibility|hope)',
    '(?:how|what) about',
    '(?:up for|fancy|open to|open for|free for|free to|willing|mind|ready to|feel like)',
    '(?:wish|hope|hoping|dream|dreaming|want|need|needing|looking for|searching for|search of|search|seek|seeking|lack|grateful|appreciate|obliged|thankful|glad|happy|curious|keen|eager|suppose|would love|beg|ask you|to ask|asking|request|wonder|wondering|possible)',
    "(?:do you|does your|is your|is there|are there|are you|have you|don't you|will you)",
    '(?:(?<=^ (?:(?:,|and|or|then|so|just|please|also|maybe|urgently) )*)(?:give|send|mail|tell|show|teach|help|vote|sign|fill|have a look|take a look|look|check|write|keep|put|call|ring|meet|join|come|share|pass|drop))(?= (?:me|us|my|our|for|at|it|in|up|on|the|your|by|over) )',
  ].join('|')})(?= )`,
);

/** A clause about what has been, or about the world. */
const tells =
  / (?:did|was|were|had|spent|lost|made|thank|thanks|thanked|used to|ago|last (?:week|year|month|night|summer|spring)|yesterday|wrote|said|told|read your|saw|heard|asked|called|met|went|came|took|gave|would have|could have|never|every (?:week|day|night|morning|monday|friday)|(?:can|must|should|may) be (?:glad|happy|lucky|proud)|in your (?:experience|opinion|view)|do you think) /;

/** Asks back about the reader's own doings: "would you meet them at the door?" */
export const shared =
  / (?:me|us|we|i|i'd|i'm|my|our|together|each other|any chance|how about|what about|up for|fancy|let's|gladly|would love|would like) /;

/** Part of a line that wants something. */
interface Bid {
  readonly text: string;
  readonly start: number;
  /** Where it begins to want, if it says so itself. */
  readonly from: number | undefined;
}

function* clauses({ text }: Line): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const { index } of text.matchAll(joint)) {
    if (index > start) yield { text: text.slice(start, index + 1), start };
    start = text.startsWith(' , ', index) ? index + 2 : index;
  }
  yield { text: text.slice(start), start };
}

/** The clauses of a line that want something; told, negated or quoted ones are passed over. */
const bidsOf = once((line: Line): readonly Bid[] => {
  const bids: Bid[] = [];
  let isOpen = false;
  for (const { text, start } of clauses(line)) {
    const from = wants.exec(text)?.index;
    const isBid: boolean =
      from !== undefined || (isOpen && !/ (?:i|we|you|he|she|it|they|that|who) /.test(text));
    isOpen = isBid && !tells.test(text) && !negations.test(text);
    if (isOpen) bids.push({ text, start, from });
  }
  return bids;
});

/** More than this, and the thing itself is shown as evidence, without the words that ask for it. */
const longest = 80;

/**
 * The first clause that wants one of the things, in whatever order it says so; told, negated or quoted ones are
 * passed over.
 */
export function wanted(
  message: readonly Line[],
  things: readonly Pattern[],
  fits: (clause: string, line: Line) => boolean = () => true,
): Span | undefined {
  for (const line of message) {
    const { words } = line;
    const some = possible(things, words);
    if (some.length === 0) continue;
    for (const { text, start, from: begin } of bidsOf(line)) {
      if (!fits(text, line)) continue;
      for (const thing of some) {
        const [found] = thing.matches({ text, words });
        if (found === undefined) continue;
        const [from, to] = [found.index + 1, found.index + found[0].length];
        const first = Math.min(from, (begin ?? from) + 1);
        return line.spanOf(start + (to - first > longest ? from : first), start + to);
      }
    }
  }
  return undefined;
}

/** A pattern for one clause; words stand between single blanks. */
export const thing = (source: string): Pattern => pattern(` ${source}(?= )`);
