import type { DontId } from './finding.ts';
import { dontIds } from './finding.ts';
import { messageLimit, type Ungradable } from './gradable.ts';
import { finished, gradeInSteps, type Grade, type Steps } from './grade.ts';
import type { Situation } from './situation.ts';
import { cruelty } from './text/cruelty.ts';
import { rarity } from './text/lexicon.ts';
import { firstNameOf } from './text/names.ts';
import { overlapOf } from './text/overlap.ts';
import { keyOf } from './text/profile.ts';
import { read } from './text/reading.ts';

/** A bad message for the learner to rewrite. */
export interface Exercise {
  readonly situation: Situation;
  /** The don't that it trains. */
  readonly dont: DontId;
  /** The bad message. */
  readonly message: string;
  /** Rewrites that pass, shown after the learner's own. */
  readonly models: readonly string[];
}

/** Why a rewrite is no try at all; it gets a kind word and no pass. */
export interface Refusal {
  readonly reason: Ungradable['reason'] | 'unchanged' | 'model-answer' | 'nothing-added' | 'unkind';
  readonly explanation: string;
  readonly suggestion: string;
}

export interface RewriteGrade {
  readonly grade: Grade;
  /** Nothing refused, nothing for sale, and no don't broken. */
  readonly passed: boolean;
  /** Only where the rewrite was refused. */
  readonly refusal?: Refusal;
}

/** Judges a learner's rewrite of a bad message. What is pasted back doesn't pass. */
export const gradeRewrite = (rewrite: string, exercise: Exercise): RewriteGrade =>
  finished(gradeRewriteInSteps(rewrite, exercise));

/** As `gradeRewrite`, a rule at a time. */
export function* gradeRewriteInSteps(rewrite: string, exercise: Exercise): Steps<RewriteGrade> {
  const result = yield* gradeInSteps(rewrite, exercise.situation);
  yield;
  const refusal = refusalOf(rewrite, exercise, result);
  if (refusal !== undefined) return { grade: result, passed: false, refusal };
  const isWhole = dontIds.every((dont) => result.verdicts[dont] !== 'broken');
  return { grade: result, passed: isWhole && !result.selling };
}

/** Refuses threats and insults. They break none of the six, and yet no such message is a good one. */
export function unkindness(message: string): Refusal | undefined {
  if (cruelty(message).length === 0) return undefined;
  return {
    reason: 'unkind',
    explanation: 'It threatens or insults its reader, and nothing else in it can make up for that.',
    suggestion: 'Take those words out, and write as you would to somebody in the same room.',
  };
}

function refusalOf(rewrite: string, exercise: Exercise, result: Grade): Refusal | undefined {
  if (rewrite.trim() === '') {
    return {
      reason: 'empty',
      explanation: 'It is still a blank page, and a blank page cannot be marked.',
      suggestion: 'Write one sentence to begin with; it may be a bad one.',
    };
  }
  if (rewrite.length > messageLimit && result.ungradable !== undefined) return result.ungradable;
  if (isNearly(rewrite, exercise.message, 0.12, 4)) {
    return {
      reason: 'unchanged',
      explanation: 'It is still the message that you were asked to change, nearly word for word.',
      suggestion: 'Change more than a word or two: say something that only this person could get.',
    };
  }
  if (exercise.models.some((model) => isNearly(rewrite, model, 0.2, 10) || holds(rewrite, model))) {
    return {
      reason: 'model-answer',
      explanation: 'It is one of our model answers.',
      suggestion: 'Say it in your own words; yours will sound more like you.',
    };
  }
  const unkind = unkindness(rewrite);
  if (unkind !== undefined) return unkind;
  if (result.ungradable === undefined && isBorrowed(rewrite, exercise)) {
    return {
      reason: 'nothing-added',
      explanation: `It has words from the profile and from the old message, and none of your own, so ${firstNameOf(exercise.situation.recipient)} learns nothing about you.`,
      suggestion: 'Say what the detail did to you, or ask what comes after it.',
    };
  }
  return result.ungradable;
}

const voice =
  /^(?:me|my|mine|myself|we|us|our|too|also|same|both|because|since|why|how|what|when|until|now)$/;

/** Whether everything in a rewrite is fetched from the profile or the old message, or is a courtesy. */
function isBorrowed(rewrite: string, { situation, message }: Exercise): boolean {
  const reading = read(rewrite.slice(0, messageLimit));
  const { profile, copied } = overlapOf(reading, situation);
  if (reading.sentences.some(({ isQuestion }) => isQuestion)) return false;
  const old = new Set(wordsOf(message));
  const { words } = reading;
  return words.every(({ text, start }, index) => {
    if (copied.some((span) => start >= span.start && start < span.end)) return true;
    const next = words.slice(index + 1, index + 3).map((word) => word.text);
    if (voice.test(text))
      return next.some((word) => word === 'network' || word === 'connect') || text === 'now';
    return rarity(text) === 'common' || old.has(text) || profile.keys.has(keyOf(text));
  });
}

const wordsOf = (text: string): string[] =>
  read(text.slice(0, messageLimit).normalize('NFKC')).words.map((word) => word.text);

/** The same words but for a few: at most `share` of the pattern's words, and never more than `most`. */
function isNearly(text: string, pattern: string, share: number, most: number): boolean {
  const [words, expected] = [wordsOf(text), wordsOf(pattern)];
  if (expected.length === 0) return false;
  const common = shared(words, expected);
  const changes = Math.max(words.length, expected.length) - common;
  return changes <= Math.min(most, Math.floor(expected.length * share));
}

/** Four of five pairs of neighbouring words in the pattern stand in the text, whatever was added around them. */
function holds(text: string, pattern: string): boolean {
  const expected = pairs(wordsOf(pattern));
  return expected.length >= 8 && shared(pairs(wordsOf(text)), expected) >= expected.length * 0.8;
}

const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** How many items two lists have in common, each counted as often as it stands in both. */
function shared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of one) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of other) {
    const left = counts.get(item) ?? 0;
    if (left === 0) continue;
    counts.set(item, left - 1);
    common++;
  }
  return common;
}
