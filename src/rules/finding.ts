import type { Reading } from './text/reading.ts';
import type { Situation } from './situation.ts';
import type { Span } from './text/span.ts';

export type { Span };

/** The six don'ts, in the order in which the course teaches them. */
export const dontIds = [
  'ignore-background',
  'be-generic',
  'overwhelm',
  'pushy-follow-up',
  'skip-personalization',
  'just-take',
] as const;
export type DontId = (typeof dontIds)[number];

/** `n/a`: the don't cannot apply to this kind of message. */
export type Verdict = 'broken' | 'kept' | 'n/a';

/** What a rule says of a message that breaks its don't. */
export interface Fault {
  /** The words that break it, in order and apart; empty where what breaks it is something missing. */
  readonly evidence: readonly Span[];
  /** Why, for this message: one sentence that begins with "It" and names the cost to its reader. */
  readonly explanation: string;
  /** What was counted, or the fact of the profile that it collides with, in a sentence; nothing where the words of the evidence say it all. */
  readonly measured?: string;
  /** The next step: one sentence that begins with a verb and never gives the solution away. */
  readonly suggestion: string;
}

/** What a rule says of something that a message does well. */
export interface Merit {
  readonly evidence: readonly Span[];
  /** One sentence to the writer: "You start from …". */
  readonly explanation: string;
}

/** A fault with the rule that found it and the don't that it breaks. */
export interface Finding extends Fault {
  readonly rule: string;
  /** `selling` stands outside the six. */
  readonly dont: DontId | 'selling';
  /** 1 to 3; the gravest is 3. Findings come in falling order of it. */
  readonly gravity: number;
  /** A few words that name the fault in a list, in lower case: "praise that fits anybody". */
  readonly label: string;
  /** What its rule looks for, in plain words. */
  readonly looksFor: string;
}

export interface Strength extends Merit {
  readonly rule: string;
  readonly dont: DontId;
}

/** What a rule must know of the person written to. */
export type Need = 'name' | 'facts' | 'details';

/** One reason why a message breaks a don't. Pure and total: it never throws and remembers nothing. */
export interface FaultRule {
  /** The name of the rule's file. */
  readonly name: string;
  readonly gravity: 1 | 2 | 3;
  readonly label: string;
  /** What it looks for, in plain words and sentences: for a learner who asks why. */
  readonly looksFor: string;
  /**
   * What must be known of the person for its answer to mean something: their name, anything that their profile says,
   * or what they wrote and did. A rule without it looks at the message alone.
   */
  readonly needs?: Need;
  /** The fault, or nothing where the message has none of this kind. */
  readonly find: (reading: Reading, situation: Situation) => Fault | undefined;
}

/** One thing that a message can do well. Asked only where its don't is kept. */
export interface StrengthRule {
  readonly name: string;
  readonly find: (reading: Reading, situation: Situation) => Merit | undefined;
}
