import { spanBetween, wordsBetween, type Clause } from './clause.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fold, functionWords, list, rarity } from './lexicon.ts';
import {
  anywhere,
  article,
  atPresent,
  atSchool,
  fieldsIn,
  isForeign,
  knows,
  nounIn,
  phrase,
  subjects,
  type Mistake,
} from './nouns.ts';
import { pattern, type Pattern } from './pattern.ts';
import type { Profile } from './profile.ts';
import type { Reading, Word } from './reading.ts';

const tradeClaims: readonly Pattern[] = [
  pattern(
    `(?<= (?:fellow|somebody|someone|person|people|one) (?:[^ ,]+ ){0,4}?)(?:who|that) (?:(?:has|have|also) )?(?:built|build|made|makes|spent|works?|worked|speciali[sz]es?|speciali[sz]ed|chose|went|is|practises|practices|teaches|studied|lives?)(?: (?:her|his|their|a|your|the|whole|career|life|years|living|all))* (?:in|into|on) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )your (?:[^ ,]+ ){0,2}?(?:research|work|career|background|experience|expertise|degree|phd|doctorate|master's|masters|master|bachelor's|bachelor|diploma|training|studies|job|role|interest|knowledge|skills|passion|leadership|success|contributions|contribution|journey|years) (?:in|on|with) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )your (?:[^ ,]+ ){0,2}?(?:eye|ear|hand|feel|feeling|taste|talent|gift|instinct|flair|knack|nose|love) (?:for|of) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )(?:since |because |as )?you (?:also )?(?:study|studied|majored in|graduated in|have studied|have a degree in|work in|specialise in|specialize in|teach|taught|research) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )(?:since |because |as )?you (?:are|come|are working|being|were) (?:in|from|into) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )you (?:people |folks |guys |all )?(?:are )?(?:in|from) (?:the )?((?:[^ ,]+ ){1,3}?)(?:business|trade|industry|sector|profession|world)(?= )`,
  ),
  pattern(
    `(?<= )you (?:are|being) (?:an? |the |such an? )?(?:[^ ,]+ )?(?:expert|specialist|authority) (?:in|on|for) ((?:[^ ,]+ ){1,3})`,
  ),
  pattern(
    `(?<= )how (?:is|are) (?:the |your )?((?:[^ ,]+ ){1,3}?)(?:business|trade|industry|sector|market)(?= )`,
  ),
  pattern(
    `(?<= )(?:looking|searching|search|look) for (?:an? |some |more )?(?:someone|somebody|people|persons?|experts?|contacts?|professionals?|specialists?|mentors?)(?: [^ ,]+)? (?:in|from|of|who works? in) ${article}${phrase}`,
  ),
  pattern(
    `(?<= )as (?:someone|somebody|a person|one) (?:who (?:works|worked|is) )?(?:in|from) ${article}((?:[^ ,]+ ){1,3}?)(?=(?:, )?(?:[^ ,]+ ){0,3}?you )`,
  ),
  pattern(
    `(?<= )(?<! (?:do|did|would|if|when|whether|should) )you (?:lead|head|run|manage|direct|work in|sit in|are in) (?:the |an? )((?:[^ ,]+ ){1,3}?)(?=(?:team|department|division|unit|desk|section) )`,
  ),
  pattern(
    `(?<= )your (?:field|industry|sector|area|subject|profession|department|trade|line of work)(?: of| is)?(?: ,)? ${article}${phrase}`,
  ),
  pattern(
    `(?<= )you (?!(?:would|could|should|might|will) )(?:[^ ,]+ ){0,2}?(?:choose|chose|pick|picked|go into|went into|get into|got into|enter|entered|start in|started in|end up in|ended up in|fall into|fell into|leave|left|quit|practise|practice) ${phrase}`,
  ),
];

/** "The drilling business" is a line of work by its last word. */
const isTrade = / (?:expert|specialist|authority) |(?:business|trade|industry|sector|profession) $/;

const broad = new Set(
  list(
    `law engineering medicine nursing journalism photography architecture psychology chemistry biology physics farming teaching surgery therapy illustration translation`,
  ),
);

/** "Corporate tax law" to somebody who does housing law: the trade fits, and its branch doesn't. */
function isOtherBranch(noun: readonly Word[], profile: Profile): boolean {
  const at = noun.findIndex(({ text }) => broad.has(text));
  const head = noun[at];
  if (head === undefined || !knows([head], profile)) return false;
  const branch = noun.slice(0, at).filter(({ text }) => rarity(fold(text)) !== 'common');
  const isRare = branch.some(
    ({ text }) => rarity(fold(text)) === 'rare' || fieldsOf(fold(text)).size > 0,
  );
  return isRare && !knows(branch, profile);
}

/** "With your MBA": a degree that a profile would name. */
const degreeClaim = pattern(
  `(?<= )your (mba|phd|doctorate)(?= (?:,|the|it|you|must|is|was|and|from|i|at) )`,
);
const doctor = /\b(?:ph\.?d|dphil|doctor\w*|dr)\b/i;
const degrees: Readonly<Record<string, RegExp>> = {
  mba: /\bmba\b|business administration/i,
  phd: doctor,
  doctorate: doctor,
};

/** A degree of the reader's, of which the profile, with studies on it, says nothing. */
export function degreeMistakes(clause: Clause, { lines }: Profile): Mistake[] {
  if (!lines.some(({ source }) => source === 'study')) return [];
  return degreeClaim.matches(clause).flatMap((match): Mistake[] => {
    const told = degrees[match[1] ?? ''];
    if (lines.some(({ text }) => told?.test(text))) return [];
    const span = spanBetween(clause, match.index, match.index + match[0].length);
    return span === undefined ? [] : [{ ...span, what: 'studies' }];
  });
}

export function tradeMistakes(clause: Clause, profile: Profile): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const pattern of tradeClaims) {
    for (const match of pattern.matches(clause)) {
      const end = match.index + match[0].length;
      const noun = nounIn(clause, end - match[1]!.length, end);
      if (noun.length === 0) continue;
      const isStudies =
        / (?:study|studied|majored|graduated|degree|studies|phd|doctorate|master's|masters|master|bachelor's|bachelor|diploma) /.test(
          ` ${match[0]}`,
        );
      const isOther = !isStudies && isOtherBranch(noun, profile);
      if (!isOther && knows(noun, profile, isStudies ? atSchool : anywhere)) continue;
      const isSubject = isStudies && noun.some(({ text }) => subjects.has(text));
      const isStrange =
        isTrade.test(match[0]) &&
        fieldsIn(noun).size === 0 &&
        noun.every(({ text }) => functionWords.has(text) || rarity(fold(text)) === 'rare');
      if (!isSubject && !isOther && !isStrange && !isForeign(fieldsIn(noun), profile)) continue;
      const span = spanBetween(clause, match.index, end);
      if (span !== undefined)
        mistakes.push({
          start: span.start,
          end: noun.at(-1)!.end,
          what: isStudies ? 'studies' : 'trade',
        });
    }
  }
  return mistakes;
}

const deedClaim = pattern(
  `(?<= )you (?:(?:have )?(?:spent|spend) (?:[^ ,]+ ){0,4}?(?:years?|months|time|decades?|career|life|days|summers|winters)|used to|once|first|originally) (?:build|mak|repair|sell|teach|design|paint|restor|driv|fly|grow|bak|cook|translat|manag|run|treat|writ|fix|brew|sew|weld|train)(?:e|ing|ning)? ((?:[^ ,]+ ){2,5})`,
);

/** "You spent your years there building church organs", where the profile has neither. */
export function deedMistakes(clause: Clause, profile: Profile): Mistake[] {
  return deedClaim.matches(clause).flatMap((match): Mistake[] => {
    const end = match.index + match[0].length;
    const noun = nounIn(clause, end - match[1]!.length, end);
    const own = noun.filter(
      ({ text }) => !functionWords.has(text) && rarity(fold(text)) !== 'common',
    );
    if (own.length < 2 || knows(own, profile)) return [];
    if (!own.some(({ text }) => rarity(fold(text)) === 'rare')) return [];
    const span = spanBetween(clause, match.index, end);
    return span === undefined ? [] : [{ start: span.start, end: noun.at(-1)!.end, what: 'trade' }];
  });
}

const possessions: ReadonlyMap<string, Field> = new Map([
  ['patients', 'medicine'],
  ['hospital', 'medicine'],
  ['photography', 'stage'],
  ['paintings', 'graphics'],
  ['novels', 'publishing'],
  ['songs', 'sound'],
  ['clinic', 'medicine'],
  ['ward', 'medicine'],
  ['pupils', 'teaching'],
  ['classroom', 'teaching'],
  ['restaurant', 'kitchen'],
  ['bakery', 'kitchen'],
  ['farm', 'farming'],
  ['warehouse', 'transport'],
  ['fleet', 'transport'],
  ['salon', 'hair'],
  ['codebase', 'software'],
  ['courtroom', 'law'],
  ['newsroom', 'journalism'],
  ['gym', 'sport'],
  ['hotel', 'hotel'],
  ['listings', 'property'],
  ['dental', 'dentistry'],
  ['athletes', 'sport'],
  ['software', 'software'],
]);

const owned = pattern(
  `(?<= )(?:your (?=[^ ,])|(?:be|is) [^ ,]+ to work (?:in|at|on) (?:an? |the )(?=[^ ,])|(?:which|what|how many|how much) (?=[^ ,]+ (?:do|are) you ))`,
);

/** Words of another trade, put to the reader as their own. */
export function strayWords(clause: Clause, profile: Profile, isTied: boolean): Mistake[] {
  if (!/ (?:you|your) | must be /.test(clause.text)) return [];
  const mistakes: Mistake[] = [];
  for (const match of owned.matches(clause)) {
    const next = wordsBetween(clause, match.index + match[0].length, clause.text.length, 2);
    const word = next.find(({ text }) => possessions.has(text));
    const field = word === undefined ? undefined : possessions.get(word.text);
    if (word === undefined || field === undefined) continue;
    const isLeft =
      profile.fields.has(field) &&
      !profile.now.has(field) &&
      / (?:now|today|these days|currently|this (?:year|week|month|term)|every (?:day|week)|nowadays) /.test(
        clause.text,
      ) &&
      !knows([word], profile, atPresent);
    if (!isLeft && (knows([word], profile) || !isForeign(new Set([field]), profile))) continue;
    const span = spanBetween(clause, match.index, match.index + match[0].length);
    if (span !== undefined) mistakes.push({ start: span.start, end: word.end, what: 'trade' });
  }
  const asked = / (?:you|your)(?= )/.exec(clause.text);
  if (isTied || asked === null) return mistakes;
  const from = asked.index + asked[0].length;
  const perField = new Map<Field, Word[]>();
  for (const word of wordsBetween(clause, from, clause.text.length)) {
    for (const field of fieldsOf(fold(word.text)))
      perField.set(field, [...(perField.get(field) ?? []), word]);
  }
  for (const [field, words] of perField) {
    if (
      new Set(words.map(({ stem }) => stem)).size < 2 ||
      knows(words, profile) ||
      !isForeign(new Set([field]), profile)
    )
      continue;
    mistakes.push({ start: words[0]!.start, end: words.at(-1)!.end, what: 'trade' });
    break;
  }
  return mistakes;
}

const favours =
  /(?<= )(?:(?:your|ur) (?:[^ ,]+ )?(?:advice|guidance|experience|insights|insight|expertise|tips|help|team|company|lab|firm|opinion|journey|mentorship|support|department|field|industry|path|steps)|from you|like you|same field|same industry|work for you|in your)(?= )/;

const artefact = pattern(
  `(?<= )your (?:[^ ,]+ ){0,2}?(?:posts?|talks?|articles?|papers?|books?|novels?|songs?|films?|research|lectures?|courses?|podcasts?|videos?|projects?|work|blog|essays?|recipes?|paintings?|photos?|products?|designs?|plays?|music|columns?|tutorials?|webinars?|case study|reports?) (?:on|about|in|of|regarding|for) ((?:[^ ,]+ ){1,7})`,
);

/** What nobody makes in passing, and few profiles leave out. */
const work = / (?:books?|novels?|films?|courses?|podcasts?|songs?|paintings?|plays?|essays?) /;

/** Praise for a work that has no word in common with anything the reader did. */
export function strangeWork(clauses: readonly Clause[], profile: Profile): Mistake[] {
  for (const clause of clauses) {
    for (const match of artefact.matches(clause)) {
      const at = match.index + match[0].length - match[1]!.length;
      const topic = wordsBetween(clause, at, match.index + match[0].length);
      const own = topic.filter(
        ({ text }) => !functionWords.has(text) && rarity(fold(text)) !== 'common',
      );
      const most = work.test(match[0]) ? 1 : 2;
      if (own.length < most || knows(own, profile)) continue;
      const span = spanBetween(clause, match.index, match.index + match[0].length);
      if (span !== undefined) return [{ ...span, what: 'trade' }];
    }
  }
  return [];
}

/** Every trade the message speaks of is another than its reader's, and it wants something of theirs in it. */
export function wrongAddress(
  reading: Reading,
  clauses: readonly Clause[],
  profile: Profile,
): Mistake[] {
  if (profile.fields.size === 0) return [];
  const perField = new Map<Field, Word[]>();
  for (const word of reading.words) {
    for (const field of fieldsOf(fold(word.text))) {
      if (profile.fields.has(field)) return [];
      perField.set(field, [...(perField.get(field) ?? []), word]);
    }
  }
  for (const clause of clauses) {
    if (!favours.test(clause.text)) continue;
    for (const [field, words] of perField) {
      const inside = words.find(
        ({ start }) => start >= clause.sentence.start && start < clause.sentence.end,
      );
      const isAgain = new Set(words.map(({ stem }) => stem)).size > 1;
      if (inside === undefined || !isAgain || !isForeign(new Set([field]), profile)) continue;
      return [{ start: inside.start, end: inside.end, what: 'trade' }];
    }
  }
  return [];
}
