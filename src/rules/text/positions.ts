import type { Situation } from '../situation.ts';
import { spanBetween, type Clause } from './clause.ts';
import { countries } from './countries.ts';
import { functionWords, numeral, rarity } from './lexicon.ts';
import type { Mistake } from './nouns.ts';
import { once } from './once.ts';
import { pattern } from './pattern.ts';
import { keyOf, wordsOf, type Profile } from './profile.ts';
import type { Word } from './reading.ts';

/** What a sentence says of time, in order; the last before an employer's name decides. */
const tense =
  /(?<= )(?:(was|were|did|had|left|quit|ago|before|former|formerly|ex|used|once|until|after|from|came|went|moved|started|began|learned|learnt|remember|miss|than|taught|back|old|like|know|knew|met|meet|friends?|contacts?|story|stories|[^ ,]{2,}ed)|(are|is|do|does|have|has|must|can|will|still|now|currently|today|be|join|work|run|lead|let|lets|sit|keep|heading|leading|running|working))(?= )/g;
/** What joins an employer to whoever works there. */
const belonging =
  / (?:at|with|for|in|(?:team|staff|colleagues?|people|crew|head|director|manager|office|member|part) of|have|has|your|by|under|inside|enjoy|enjoying) (?:the |your |your old |this |that |such |a |an |big |great |good |nice |own ){0,4}$/;
const you = /^(?:you|your|yours|u|ur|you're|you've|you'd|you'll|youre)$/;
const me = /^(?:i|my|me|we|our|us|i'm|i've|i'd|im|mine)$/;

/** An employer of the profile that a sentence names: where its name begins and ends among the words. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly isNow: boolean;
}

/** Employers that are meant also where no capital names them: "your ministry desk". */
const bodies =
  /^(?:ministry|embassy|army|navy|police|parliament|orchestra|observatory|cathedral|council)$/;

/** An employer of the profile, by the keys of its name. */
interface House {
  readonly keys: ReadonlySet<string>;
  readonly isNow: boolean;
}

/** The employers that a profile names, but not a former one that shares its name with a present one. */
const housesOf = once(({ recipient: { experience } }: Situation): readonly House[] => {
  const houses = experience.map(({ organisation, to }) => ({
    keys: new Set(wordsOf(organisation).map(keyOf)),
    isNow: to === null,
  }));
  const now = houses.filter(({ isNow }) => isNow);
  return houses.filter(
    ({ keys, isNow }) =>
      isNow ||
      ![...keys].some((key) => rarity(key) === 'rare' && now.some((house) => house.keys.has(key))),
  );
});

/** Keys of the words that stand elsewhere on a profile. */
const elsewhereOf = once(
  ({ recipient, commonGround }: Situation): ReadonlySet<string> =>
    new Set(
      wordsOf([recipient.headline, ...recipient.activity, ...commonGround].join(' ')).map(keyOf),
    ),
);

/** The words by which an employer is known, and no other line of the profile. */
function namesIn(clause: Clause, situation: Situation, isLower: boolean): Named[] {
  const houses = housesOf(situation);
  const elsewhere = elsewhereOf(situation);
  const named: Named[] = [];
  const words = clause.sentence.words;
  const all = words.map(({ text }) => keyOf(text));
  for (const { keys, isNow } of houses) {
    for (const [at, word] of words.entries()) {
      if (!keys.has(all[at]!) || functionWords.has(word.text)) continue;
      const next = all[at + 1];
      const isPair = next !== undefined && keys.has(next);
      const isOwn =
        rarity(word.text) === 'rare' &&
        (isLower || /^\p{Lu}/u.test(word.raw) || bodies.test(word.text)) &&
        (isNow || !elsewhere.has(all[at]!));
      if (!isOwn && !isPair) continue;
      named.push({ from: at, to: isPair ? at + 1 : at, isNow });
      break;
    }
  }
  return named;
}

/** "I hope that the term at …" says nothing of its writer. */
const supposes = /^(?:hope|trust|imagine|guess|bet|think|suppose|assume|believe)$/;

/** Whether the sentence speaks of the reader where it names something, and not of its writer. */
function isOfReader(words: readonly Word[], at: number): boolean | undefined {
  const last = words
    .slice(0, at)
    .findLast(
      ({ text }, index) =>
        you.test(text) || (me.test(text) && !supposes.test(words[index + 1]!.text)),
    );
  const next = words.slice(at).find(({ text }) => you.test(text) || me.test(text));
  const { text } = last ?? next ?? {};
  return text === undefined ? undefined : you.test(text);
}

/** What is said of an employer that has the reader now: "… is lucky to have you", "…, where you run the freight". */
const having =
  /^(?:(?:is|are|must be|can be|should be|can count itself|can call itself) (?:[^ ,]+ )?(?:lucky|glad|happy|proud|fortunate|blessed) (?:to have|with|that) you |(?:, )?where you (?:now |still |currently )?(?:run|lead|work|teach|head|manage|are|keep|look|drive|make|build|train|sit|serve|cook|treat|write) )/;

/** "How is the food at …?" asks whoever is there. */
const howIs = /(?: how|^|,) (?:and |so )?(?:is|are) [^,]{0,80}(?:at|in) (?:the )?$/;
/** What a house does that has people in it: "Is … hiring?" */
const goesOn =
  /^(?:[^ ,]+ ){0,2}(?:hiring|recruiting|looking|taking|growing|doing|open|good|nice) /;
const leaving =
  / (?<!(?:never|not|n't) )(?:left|quit|leaving|(?:made|makes|let|did) you (?:to )?leave|sold|closed|gave up|goodbye to|retired from|resigned from|departure from|farewell to|ex|former) (?:the |your )?$/;

/** A former employer in the present, or the present one as if it were left. */
export function positionMistakes(
  clause: Clause,
  situation: Situation,
  isLower: boolean,
): Mistake[] {
  const { words } = clause.sentence;
  return namesIn(clause, situation, isLower).flatMap(({ from, to, isNow }): Mistake[] => {
    const start = clause.starts[from]!;
    const before = clause.text.slice(0, start);
    const behind = clause.text.slice(clause.starts[to]).replace(/^[^ ]+ /, '');
    if (!isNow && having.test(behind)) {
      const name = spanBetween(clause, start, start + 1)!;
      const end = spanBetween(clause, start, clause.text.indexOf(' you ', start) + 5)!.end;
      return [{ start: name.start, end, what: 'former' }];
    }
    const isTheirs = isOfReader(words, from);
    const isAsked =
      clause.sentence.isQuestion &&
      isTheirs === undefined &&
      (howIs.test(before) ||
        (/(?:^| ,) (?:so |and )?is (?:the )?$/.test(before) && goesOn.test(behind)));
    if (isTheirs !== true && !isAsked && !/ still (?:at|with) (?:the )?$/.test(before)) return [];
    const last =
      Array.from(before.matchAll(tense)).at(-1) ??
      Array.from(clause.text.slice(start).matchAll(tense))[0];
    const isPresent =
      (last?.[2] !== undefined || / congrat| how do you (?:like|enjoy|find) /.test(before)) &&
      !/ (?:if|whether) /.test(before);
    const joined =
      belonging.exec(before) ?? /(?<=(?:^| ,) (?:so |and )?)is (?:the )?$/.exec(before);
    const link = isNow ? leaving.exec(before) : isPresent ? joined : null;
    if (link === null) return [];
    // "WellSpring Ghana" is an employer, and the wells in Ghana are a place.
    if (/ in (?:the )?$/.test(link[0]) && countries.has(words[from]!.text)) return [];
    const begin = link.index + (isNow ? 1 : 0);
    const first = spanBetween(clause, begin, start)!;
    return [{ start: first.start, end: words[to]!.end, what: isNow ? 'kept' : 'former' }];
  });
}

/** No later than this was it when these rules were written. */
const written = 2026;
/** How far a round number may be from the truth. */
const slack = 2;

const spell = pattern(
  `(?<= )(?:for |after |with |in |during |over |almost |nearly |about |more than |of ){0,3}(?:(?:your|these|those|the|all|full|long|good|whole) ){0,3}([^ ,]+) (?:years|winters|summers|seasons|decades)(?: or (?:so|more)| now)? (?:at|with|in|for|of|inside|there|as) (?:the |your |this |an? )?((?:[^ ,]+ ){1,4})`,
);
const spent = pattern(
  `(?<= )(?:been|worked|are|working|stayed|served|were) (?:at|with|in|for) (?:the |your )?((?:[^ ,]+ ){1,4}?)for (?:over |almost |nearly |about |the last |the past ){0,3}([^ ,]+) (?:years|winters|summers)(?= )`,
);
const newly = pattern(
  `(?<= )(?:your (?:brand )?(?:new|recent) (?:job|role|position|appointment|promotion)|you (?:have )?(?:only )?(?:just|recently|newly) (?:joined|started|begun|arrived|moved|became|become|qualified|switched|retrained)|(?:as a|being a|are a|still a) (?:[^ ,]+ )?(?:newcomer|beginner) (?:at|in|to))(?= )|(?<= (?:since|as|because|that|and|so|if) )you are (?:so |still |quite |rather )?new (?:to|in|at)(?! (?:me|this|it|town|linkedin) )(?= )`,
);

const months = pattern(
  `(?<= )(?:been|worked|are|working) (?:at|with|in|there at) (?:the |your )?((?:[^ ,]+ ){1,4}?)(?:for )?(?:just |only |barely |hardly )?(?:a few|some|a couple of|two|three|four|five|six|several) (?:weeks|months)(?= )`,
);
/** "You have been a lawyer only since last year." */
const lately = pattern(
  `(?<= )(?:been|are|worked as|working as|being) an? ((?:[^ ,]+ ){1,3}?)(?:only |just |barely |for ){0,2}(?:since last (?:year|month|summer|winter|spring|autumn)|(?:a|one) year|(?:a few|some|six|three) months)(?= )`,
);
/** "After only a year at …" */
const briefly = pattern(
  `(?<= )(?:after|with|in) (?:only |just |barely |less than ){1,2}(?:a|one|half a|a few|some|two|three|six) (?:year|weeks|months) (?:at|with|in)(?= (?:the |your )?((?:[^ ,]+ ){1,4}))`,
);
/** "You being newly qualified": of a whole career. */
const unseasoned = pattern(
  `(?<= )(?:you (?:are |being |must be )?|as (?:somebody |someone )?|being )(?:(?:still|so|quite|only|just) )*(?:newly qualified|fresh (?:from|out of) (?:school|university|college|uni)|just out of (?:school|university|college|uni)|just starting out|(?:early|new) in your career|at the (?:very )?(?:start|beginning) of your career|a (?:fresh|recent|new) graduate)(?= )|(?<= (?:congratulations|congrats|congratulation) (?:on|for|to) )your (?:[^ ,]+ )?(?:graduation|graduating|degree|diploma)(?= )`,
);

const here = /^(?:job|role|post|position|company|firm|school|hospital|place|office|business)$/;

/** Whether the profile itself counts so many years. */
const isOnRecord = (count: string, { lines }: Profile) =>
  lines.some(
    ({ text }) =>
      /year|winter|summer|season/.test(text) && wordsOf(text).some((word) => keyOf(word) === count),
  );

/** A number of years, or newness, that the years on the profile don't bear out. */
export function tenureMistakes(
  clause: Clause,
  { recipient: { experience } }: Situation,
  profile: Profile,
): Mistake[] {
  const { words } = clause.sentence;
  const dated = experience.filter(({ from }) => from !== undefined);
  const mistake = (from: number, to: number): Mistake[] => {
    const span = spanBetween(clause, from, to);
    if (span === undefined) return [];
    const at = words.findIndex(({ start }) => start >= span.start);
    // "Eleven years in paint here" are the writer's.
    const isTheirs = isOfReader(words, at) ?? !clause.text.includes(' here ');
    return !isTheirs && !clause.text.slice(from).startsWith('you')
      ? []
      : [{ ...span, what: 'years' }];
  };
  const said = [
    ...spell.matches(clause).map((match) => ({
      match,
      number: match[1]!,
      at: match[2]!,
      end: match.index + match[0].length - match[2]!.length,
    })),
    ...spent.matches(clause).map((match) => ({
      match,
      number: match[2]!,
      at: match[1]!,
      end: match.index + match[0].length,
    })),
  ];
  const spells = said.flatMap(({ match, number, at, end }): Mistake[] => {
    const count = Number(numeral(number) ?? Number.NaN) * (match[0].includes(' decades') ? 10 : 1);
    const where = wordsOf(at);
    const known = where.map(keyOf);
    if (!(count > 0) || count > 60 || isOnRecord(`#${count}`, profile)) return [];
    const isHere = where.some((word) => here.test(word));
    const meant = dated.filter(
      ({ organisation, title, to }) =>
        wordsOf(`${organisation} ${title}`).some(
          (word) => !functionWords.has(word) && known.includes(keyOf(word)),
        ) ||
        (isHere && to === null),
    );
    if (meant.length === 0) return [];
    const begun = meant.map(({ from }) => from ?? 0);
    const isNow = meant.some(({ to }) => to === null);
    const longest = isNow
      ? written + 1 - Math.min(...begun)
      : Math.max(...meant.map(({ to }) => to ?? 0)) - Math.min(...begun);
    const shortest = isNow
      ? written - 1 - Math.max(...begun)
      : Math.min(...meant.map(({ from, to }) => (to ?? 0) - (from ?? 0)));
    const isWrong = count > longest + slack || count < shortest - slack;
    return isWrong ? mistake(match.index, end) : [];
  });
  const latest = Math.max(...dated.map(({ from }) => from ?? 0));
  const isOld = dated.length === experience.length && dated.length > 0 && latest < written - 3;
  const fresh = isOld ? newly.matches(clause) : [];
  const first = Math.min(...dated.map(({ from }) => from ?? 0));
  const seasoned = dated.length > 0 && first < written - 6 ? unseasoned.matches(clause) : [];
  const short = [
    ...months.matches(clause),
    ...lately.matches(clause),
    ...briefly.matches(clause),
  ].filter((match) => {
    const known = wordsOf(match[1]!).map(keyOf);
    return dated.some(
      ({ organisation, title, from, to }) =>
        to === null &&
        (from ?? written) < written - 2 &&
        wordsOf(`${organisation} ${title}`).some(
          (word) => !functionWords.has(word) && known.includes(keyOf(word)),
        ),
    );
  });
  return [
    ...spells,
    ...[...seasoned, ...short].flatMap(({ index, 0: words }) =>
      mistake(index, index + words.length),
    ),
    ...fresh.flatMap(({ index, 0: words }) => mistake(index, index + words.length)),
  ];
}
