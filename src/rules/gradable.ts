import type { Situation } from './situation.ts';
import { english, foreign } from './text/languages.ts';
import { once } from './text/once.ts';
import { isKeys } from './text/keys.ts';
import { read, type Reading, type Word } from './text/reading.ts';

/** Longer messages get no verdict; in UTF-16 units, as in `message.length`. */
export const messageLimit = 5000;

/** Why a message gets no verdict on the six. */
export interface Ungradable {
  readonly reason: 'empty' | 'too-long' | 'not-english' | 'random-keys';
  readonly explanation: string;
  readonly suggestion: string;
}

/** Says why a message cannot be judged, or nothing where it can. A blank request can: it says nothing, and that is judged. */
export function gate(reading: Reading, situation: Situation): Ungradable | undefined {
  const { message, words } = reading;
  if (message.length > messageLimit) {
    return {
      reason: 'too-long',
      explanation: `It has more than ${messageLimit.toLocaleString('en-US')} characters, and that is too long to check here.`,
      suggestion: 'Cut it to a few lines and try again.',
    };
  }
  if (isBlank(message)) {
    if (situation.kind === 'request') return undefined;
    return {
      reason: 'empty',
      explanation: 'It has no words yet, so there is nothing to read.',
      suggestion: 'Write a line or two, however rough, and check again.',
    };
  }
  const letters = script(message);
  if (letters.other > letters.latin) return notEnglish();
  if (words.length === 0) return undefined; // an emoji, or a row of question marks

  const known = knownWords(situation);
  const { mother, strange, keys, plain } = count(words, known);
  if (keys > 0 && keys >= mother + plain && keys > mother) return randomKeys();
  if (plain + mother + keys === 0 && !/\p{L}/u.test(message) && words.some(isLongNumber)) {
    return randomKeys();
  }
  if (strange >= 2 && strange > mother) return notEnglish();
  const said = words.filter(({ text }) => known.has(text)).length;
  if (strange === 1 && mother === 0 && plain <= 2 && said < 3) return notEnglish();
  // Nothing that carries English, and too many other words to be a list of keywords from the profile.
  if (plain >= 5 && mother * 8 < plain && !isKeywords(words, known)) return notEnglish();
  return undefined;
}

const notEnglish = (): Ungradable => ({
  reason: 'not-english',
  explanation: 'It is in a language that these checks cannot read; they know English only.',
  suggestion: 'Write it in English here, then send it in whichever language you both speak.',
});

const randomKeys = (): Ungradable => ({
  reason: 'random-keys',
  explanation:
    'It looks like fingers going for a walk on the keyboard; there are no words in it to judge.',
  suggestion: 'Write one real sentence, and the checks wake up.',
});

/** Nothing that prints: blanks, controls, joiners and halves of characters. */
const isBlank = (message: string) => !/[^\s\p{C}\p{Z}\p{M}]/u.test(message);

const isLongNumber = (word: Word) => /^\p{N}{6,}$/u.test(word.text);

/** Letters by script; a letter of Chinese, Japanese or Korean says as much as two of ours. */
function script(message: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  if (!/[^\p{Script=Latin}\P{L}]/u.test(message)) return { latin, other };
  for (const letter of message) {
    if (!/\p{L}/u.test(letter)) continue;
    if (/\p{Script=Latin}/u.test(letter)) latin++;
    else
      other += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return { latin, other };
}

/** Words that are no sign of any language here: names and terms of the two people and of what they share. */
const knownWords = once((situation: Situation): ReadonlySet<string> => {
  const { sender, recipient, commonGround, thread } = situation;
  const texts = [
    sender.name,
    sender.about,
    recipient.name,
    recipient.headline,
    recipient.location ?? '',
    recipient.about ?? '',
    ...recipient.experience.flatMap(({ title, organisation }) => [title, organisation]),
    ...recipient.education.flatMap(({ school, degree }) => [school, degree ?? '']),
    ...recipient.activity,
    ...commonGround,
    ...thread.filter(({ from }) => from === 'recipient').map(({ text }) => text),
  ];
  const known = new Set<string>();
  for (const text of texts) for (const word of read(text).words) known.add(word.text);
  return known;
});

interface Counts {
  /** English small words. */
  readonly mother: number;
  /** Small words of the one other language that fits best, and not English ones. */
  readonly strange: number;
  /** Fingers on the keyboard. */
  readonly keys: number;
  /** All the rest, without names and words from the profile. */
  readonly plain: number;
}

function count(words: readonly Word[], known: ReadonlySet<string>): Counts {
  let mother = 0;
  let keys = 0;
  let plain = 0;
  const tally = new Map<string, number>();
  for (const { text, raw } of words) {
    const isForeign = countForeign(text, tally);
    if (english.has(text)) mother++;
    else if (known.has(text) || /^\p{N}/u.test(text)) continue;
    else if (isKeys(text) && !isName(raw)) keys++;
    else if (!isForeign && !isName(raw)) plain++;
    else if (isForeign) plain++;
  }
  return { mother, strange: Math.max(0, ...tally.values()), keys, plain };
}

function countForeign(text: string, tally: Map<string, number>): boolean {
  const languages = english.has(text) ? [] : (foreign.get(text) ?? []);
  for (const language of languages) tally.set(language, (tally.get(language) ?? 0) + 1);
  return languages.length > 0;
}

/** A capital and small letters; capitals alone may be fingers that shout. */
const isName = (raw: string) => /^\p{Lu}(?!\p{Lu}{2})/u.test(raw);

const englishEnding =
  /(?:ing|tion|sion|ment|ness|ship|ity|ist|ists|er|ers|or|ed|ly|al|ive|ble|ics|ful|ware|tech|work)s?$/;

/** A list of keywords without small words: most are known from the profile or look English. */
function isKeywords(words: readonly Word[], known: ReadonlySet<string>): boolean {
  const fitting = words.filter(
    ({ text }) => known.has(text) || english.has(text) || englishEnding.test(text),
  );
  return fitting.length * 2 >= words.length;
}
