import type { DontId } from './finding.ts';
import { dontIds } from './finding.ts';
import { messageLimit, type Ungradable } from './gradable.ts';
import { grade, type Grade } from './grade.ts';
import type { Situation } from './situation.ts';
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
  readonly reason: Ungradable['reason'] | 'unchanged' | 'model-answer';
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
export function gradeRewrite(rewrite: string, exercise: Exercise): RewriteGrade {
  const result = grade(rewrite, exercise.situation);
  const refusal = refusalOf(rewrite, exercise, result);
  if (refusal !== undefined) return { grade: result, passed: false, refusal };
  const isWhole = dontIds.every((dont) => result.verdicts[dont] !== 'broken');
  return { grade: result, passed: isWhole && !result.selling };
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
      suggestion: 'Change what the marked words do, not only a word or two.',
    };
  }
  if (exercise.models.some((model) => isNearly(rewrite, model, 0.2, 10) || holds(rewrite, model))) {
    return {
      reason: 'model-answer',
      explanation: 'It is one of the model answers, and those are ours.',
      suggestion: 'Say it in your own words; yours will sound more like you.',
    };
  }
  return result.ungradable;
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
