import { claimsOf, type Clause } from './clause.ts';
import { fold, functionWords, rarity } from './lexicon.ts';
import { pastTense, type Mistake } from './nouns.ts';
import { once } from './once.ts';
import { pattern } from './pattern.ts';
import { keyOf, laidOut, wordsOf, type Profile, type Source } from './profile.ts';

/** What a sentence of a profile tells as past: "before that, nine years of beer", "I moved from a ward to a school". */
const isOver =
  / (?:before|former|formerly|ex|was|were|began|started|used to|until|left|ended up|first life|trained as|retired from|(?:moved|went|came|switched|changed|swapped|turned) (?:from|out of)) /;

/** Where a word stands without saying that it is so now. */
const timeless: ReadonlySet<Source> = new Set<Source>(['study', 'thread', 'name']);

/** Words of a profile that stand only where it speaks of the past; each with its line. */
const goneOf = once(({ lines }: Profile): ReadonlyMap<string, string> => {
  const gone = new Map<string, string>();
  const present = new Set<string>();
  for (const { source, text } of lines) {
    const isPast =
      source === 'past' ||
      ((source === 'about' || source === 'headline') && isOver.test(laidOut(text)));
    // A former employer's name stands behind the last comma; positions.ts reads it.
    const told = source === 'past' ? text.slice(0, text.lastIndexOf(',')) : text;
    for (const word of wordsOf(told)) {
      if (functionWords.has(word) || rarity(word) === 'common') continue;
      if (isPast) gone.set(keyOf(word), gone.get(keyOf(word)) ?? text);
      else if (!timeless.has(source)) present.add(keyOf(word));
    }
  }
  for (const key of present) gone.delete(key);
  return gone;
});

/** What somebody is said to be in the middle of; the words of it are caught. */
const ongoing = [
  // "How is life on the trauma ward?"
  `(?<= )how (?:is|are) (?:life|it|it going|things|work|everything|everyone|business|the mood) (?:on|at|in|with|aboard) ((?:[^ ,]+ ){1,4})`,
  `(?<= )how do you (?:like|enjoy|find) (?:it |working |being |life )?(?:on|at|in|with|as|aboard) ((?:[^ ,]+ ){1,4})`,
  // "How is the hotel kitchen treating you?"
  `(?<= )how (?:is|are) (?:the |your )((?:[^ ,]+ ){1,4}?)(?=(?:treating you|these days|going|nowadays|at the moment|,) )`,
  `(?<= )(?:is|are) the ((?:[^ ,]+ ){1,4}?)still (?=[^ ,])`,
  // "How is life as a museum guide?"
  `(?<= )(?:how is|enjoy|enjoying|like|with|about) (?:your |the )?(?:life|work|working|being|job) (?:as )?(?:an? )((?:[^ ,]+ ){1,3})`,
  // "I hope the container ship is treating you well."
  `(?<= )(?:hope|trust)(?: that)? ((?:[^ ,]+ ){1,5}?)(?:is|are) (?:treating|keeping|being kind to|not too hard on|good to|kind to) you(?= )`,
  `(?<= )enjoy (?:your|the) ((?:[^ ,]+ ){1,4})`,
  // "As you are in community pharmacy", "since you work with horses".
  `(?<= (?:as|since|because|that|while|now|and|,) )you (?:are|work|sit|stand|serve)(?: [^ ,]+)? (?:in|on|at|with|aboard|for) ((?:[^ ,]+ ){1,4})`,
  `(?<= )you being (?:in|on|at|with|an?) ((?:[^ ,]+ ){1,4})`,
  // "Are you still doing costumes for the opera?"
  `(?<= )are you still (?:doing|in|at|with|on|making|teaching|driving|working (?:in|as|with|on|for)) ((?:[^ ,]+ ){1,5})`,
  // "You test beer for a living."
  `(?<= )you ((?:[^ ,]+ ){2,4}?)(?:for a living|all day|every day|these days|nowadays)(?= )`,
].map((source) => pattern(source));

const isAsked = / (?:do|did|if|whether|when|had|have|would|could|were) $/;

/** Something of the reader's past, spoken of as if they were still at it. */
export function goneMistakes(clause: Clause, profile: Profile): Mistake[] {
  const gone = goneOf(profile);
  if (gone.size === 0) return [];
  return ongoing.flatMap((claim) =>
    claimsOf(clause, claim).flatMap(({ before, named, words, start }): Mistake[] => {
      if (isAsked.test(before) || pastTense.test(` ${named}`)) return [];
      const hits = words.filter(({ text }) => gone.has(keyOf(fold(text))));
      const last = hits.at(-1);
      const isRare = hits.some(({ text }) => rarity(fold(text)) === 'rare');
      if (last === undefined || (!isRare && hits.length < 2)) return [];
      const line = gone.get(keyOf(fold(last.text)))!;
      return [{ start, end: last.end, what: 'gone', line }];
    }),
  );
}
