import { claimsOf, spanBetween, type Clause } from './clause.ts';
import { countries } from './countries.ts';
import { fold, rarity } from './lexicon.ts';
import { ownLife, type Mistake } from './nouns.ts';
import { once } from './once.ts';
import { pattern, type Pattern } from './pattern.ts';
import { keyOf, laidOut, wordsOf, type Profile, type Source } from './profile.ts';

/** What a message supposes, and the words by which a profile says otherwise. */
interface Denial extends Pattern {
  readonly told: RegExp;
}

const foreign = ` (?:${[...countries].join('|')}) `;

const denial = (source: string, told: RegExp): Denial => ({ ...pattern(source), told });

const denials: readonly Denial[] = [
  denial(
    `(?<= )you (?:(?:all|always|still|also|seem to|have to|must) )?(?:work|works|working|are|do|did|run|manage|handle|worked|keep)(?: [^ ,]+){0,3}? (?:all alone|alone|single-handed|single-handedly|without (?:a |any )?(?:team|help|colleagues|staff)|all by yourself)(?= )`,
    / (?:leads?|leading|manages?|managing|heads?|looks? after|run|team of|group of|we are|we re|with) (?:[a-z]+ ){0,3}(?:team|group|people|drivers|nurses|staff|engineers|designers|teachers|colleagues|cooks|chemists|developers|volunteers|of (?:two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+)) /,
  ),
  denial(
    `(?<= (?:as|since|that|if|because|hear|heard|see|saw|know|noticed|guess|while|now) )you (?:are|must be|might be|seem to be) (?:(?:also|still|now|currently|always|surely) )?(?:on the lookout|looking|searching|open|hunting|ready|available) (?:for|to) (?:[^ ,]+ ){0,3}(?:move|job|jobs|role|roles|position|positions|work|opportunit(?:y|ies)|challenges?|change|offers?)(?= )`,
    / (?:not (?:currently |now )?(?:looking|open|searching|available|moving)|no plans? to (?:leave|move)|happy where) /,
  ),
  denial(
    `(?<= )you(?: [^ ,]+){0,4}? (?:straight|directly|right) (?:from|out of) (?:school|university|college|uni)(?= )|(?<= )(?:with )?no other (?:job|profession|career|trade|work|calling)(?: [^ ,]+){0,2}? (?:before|in between|first|behind you)(?= )|(?<= )you (?:have )?(?:never (?:had|did|done|tried|known) (?:any )?(?:an)?other|always (?:been|worked|were|only)(?: only)? in)(?= )`,
    / (?:former|formerly|turned|first life|another life|before (?:that|this|games|then|i)|trained as|left (?:law|banking|teaching|medicine|nursing|finance)|used to be|ended up|via) /,
  ),
  denial(
    `(?<= )(?:as|being) a (?:mother|father|parent|mum|dad|mom)(?: of [^ ,]+)?(?:, )? you(?= )|(?<= )you (?:are|being) a (?:mother|father|parent)(?= )`,
    / (?:mother|father|parent|children|kids) (?:of |to )?(?:none|nobody)|childless|child free|no (?:children|kids) /,
  ),
  denial(
    `(?<= )(?:you have|having|with|being) (?:no|without) (?:kids|children|family)(?= )|(?<= )you (?:are|being|must be) (?:childless|childfree|child-free)(?= )`,
    / (?:(?:mother|father|mum|dad|mom|parent) (?:of|to)(?! (?:none|nobody))|my (?:[a-z]+ )?(?:daughter|son|kids|children|twins)|(?:one|two|three|four|five|six|[0-9]+) (?:[a-z]+ )?(?:children|kids|sons|daughters)) /,
  ),
  denial(
    `(?<= )you (?:[^ ,]+ )?(?:work|are|being|working)(?: [^ ,]+){0,2}? full(?: |-)time(?= )|(?<= )(?:somebody|someone) who works full(?: |-)time(?= )|(?<= )your full(?: |-)time (?:job|work|position)(?= )`,
    / (?:part time|(?:two|three|four|2|3|4) days) /,
  ),
  denial(
    `(?<= )(?:you (?:have |had )?never (?:lived|worked|been|studied|travelled|traveled|stayed)(?: [^ ,]+){0,2}? (?:outside|abroad|out of|beyond)|you (?:have )?never left (?:home|(?:the|your|this) (?:[^ ,]+ )?(?:country|town|city|village|region|island)))(?= )`,
    new RegExp(
      ` (?:came|moved|emigrated|arrived|fled|back) (?:here |over )?(?:from|to) | (?:studied|lived|worked|grew up|born) in | abroad |${foreign}`,
    ),
  ),
];

const life: ReadonlySet<Source> = new Set<Source>([...ownLife, 'study']);

/** "Never worked in a clinic", "without a degree": what follows is not theirs. */
const disowning =
  /(?<= )(?:never|not|no|without|nor|neither|instead of) ((?:(?!and |but |never |no |not )[^ ,]+ ){1,5})/g;

/** Words that a profile only disowns; each with its line. */
const disownedBy = once(({ lines }: Profile): ReadonlyMap<string, string> => {
  const disowned = new Map<string, string>();
  for (const { source, text } of lines) {
    if (source !== 'about' && source !== 'headline') continue;
    for (const [, words = ''] of laidOut(text).matchAll(disowning)) {
      for (const word of wordsOf(words)) {
        if (rarity(word) !== 'common') disowned.set(keyOf(word), text);
      }
    }
  }
  if (disowned.size === 0) return disowned;
  for (const { text } of lines) {
    for (const word of wordsOf(laidOut(text).replace(disowning, ' '))) disowned.delete(keyOf(word));
  }
  return disowned;
});

/** What is said to be the reader's; the words of it are caught. */
const owned = [
  `(?<= )your ((?:[^ ,]+ ){1,2})`,
  `(?<= )you (?:(?:also|still|now|surely|must) )*(?:have|run|own|work in|work at|work with|are in|are at) (?:an? |the )?((?:[^ ,]+ ){1,2})`,
  `(?<= )as an? ((?:[^ ,]+ ){1,2})(?:, )?(?=you )`,
].map((source) => pattern(source));
const isOpen = / (?:do|did|would|could|can|if|whether|should|will|may|might) $/;

/** What the reader says isn't theirs, put to them as theirs. */
function disownedMistakes(clause: Clause, profile: Profile): Mistake[] {
  const disowned = disownedBy(profile);
  if (disowned.size === 0) return [];
  return owned.flatMap((claim) =>
    claimsOf(clause, claim).flatMap(({ before, words, start }): Mistake[] => {
      const thing = words.find(({ text }) => disowned.has(keyOf(fold(text))));
      if (thing === undefined || isOpen.test(before)) return [];
      const line = disowned.get(keyOf(fold(thing.text)))!;
      return [{ start, end: thing.end, what: 'denied', line }];
    }),
  );
}

/** Where somebody lives, laid out. */
const homeOf = once(({ lines }: Profile) =>
  laidOut(lines.flatMap(({ source, text }) => (source === 'place' ? [text] : [])).join(' ')),
);

/** What a message supposes of its reader's life, and a line of their profile says otherwise. */
export function denialMistakes(clause: Clause, profile: Profile): Mistake[] {
  const supposed = denials.flatMap(({ matches, told }) =>
    matches(clause).flatMap(({ index, 0: words }): Mistake[] => {
      const span = spanBetween(clause, index, index + words.length);
      const line = profile.lines.find(({ source, text }) => {
        const said = life.has(source) ? told.exec(laidOut(text)) : null;
        return said !== null && !homeOf(profile).includes(said[0]);
      });
      return span === undefined || line === undefined
        ? []
        : [{ ...span, what: 'denied', line: line.text }];
    }),
  );
  return [...supposed, ...disownedMistakes(clause, profile)];
}
