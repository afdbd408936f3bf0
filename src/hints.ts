import type { DontId } from './rules/index.ts';

/** A hint for each don't, for where a rewrite breaks one that its exercise has no hint for. */
export const dontHints: Readonly<Record<DontId, string>> = {
  'ignore-background':
    'Hold every fact and every question in it against the profile. Where does the profile say it already, or say it otherwise?',
  'be-generic':
    'Put another name at the top. Which sentence would have to change? If there is none, go back to the profile and pick one thing.',
  overwhelm:
    'Read it on a phone, standing up. Keep one line on you, one reason and one question, and see what is left over.',
  'pushy-follow-up':
    'Look at the day, and at every word about the silence. What could you tell them that is new?',
  'skip-personalization':
    'They see your name, a photo and this note. Which words in it say why you knock at their door and not at the next one?',
  'just-take':
    'Put a price on each sentence, in minutes of theirs. What would be left if you gave something in its place?',
};

/** The hints still to come: of don'ts that are broken and that the exercise isn't about first, and then its own. */
export function hintsToCome(
  own: readonly string[],
  about: readonly DontId[],
  broken: readonly DontId[],
  shown: readonly string[],
): string[] {
  const others = broken.filter((dont) => !about.includes(dont)).map((dont) => dontHints[dont]);
  return [...others, ...own].filter((hint) => !shown.includes(hint));
}
