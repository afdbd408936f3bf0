import { spanBetween, type Clause } from './clause.ts';
import { countries } from './countries.ts';
import { isWanting } from './forms.ts';
import { functionWords, rarity } from './lexicon.ts';
import { ownLife } from './nouns.ts';
import { once } from './once.ts';
import { pattern, possible, type Pattern } from './pattern.ts';
import { keyOf, laidOut, wordsOf, type Line, type Profile, type Source } from './profile.ts';
import type { Span } from './span.ts';

/** A question that a line of the profile answers, with that line. */
export interface Stated {
  readonly span: Span;
  readonly line: string;
}

/** A question by its words, and the words by which a profile answers it. */
interface Ask extends Pattern {
  /** Tried on a line laid out as a clause is. */
  readonly told: RegExp;
  /** Where the answer may stand. */
  readonly sources: ReadonlySet<Source>;
}

const ask = (source: string, told: RegExp, sources = ownLife): Ask => ({
  ...pattern(source),
  told,
  sources,
});

/** Languages as profiles name them; the names that are common words of other things ("polish") too. */
const languages =
  'english|french|german|spanish|italian|portuguese|dutch|polish|czech|slovak|russian|ukrainian|arabic|turkish|hindi|urdu|bengali|tamil|telugu|marathi|swahili|yoruba|igbo|hausa|twi|ga|zulu|xhosa|amharic|japanese|korean|chinese|mandarin|cantonese|vietnamese|thai|malay|indonesian|tagalog|swedish|norwegian|danish|finnish|icelandic|greek|hebrew|persian|farsi|romanian|bulgarian|serbian|croatian|slovene|slovenian|hungarian|catalan|basque|galician|welsh|irish|gaelic|estonian|latvian|lithuanian|albanian|armenian|georgian';
const several = new RegExp(
  `(?: (?:${languages})(?: [^ ]+){0,3}){2}|speaks? .{0,40} (?:${languages}) `,
);
const ofYou = '(?:do|did|are|have|can|would|if|whether|could) you';
const small =
  '(?: (?:also|still|maybe|perhaps|even|already|ever|actually|really|yourself|too|any|by chance|by any chance))*';
const places =
  '(?:bakery|shop|studio|office|farm|practice|workshop|restaurant|lab|laborator(?:y|ies)|school|clinic|museum|cafe|company|firm|kitchen|base|ward|library|garage|theatre|gallery|depot|bookshop|atelier|orchard|vineyard|roastery|garden)';

const asks: readonly Ask[] = [
  ask(
    `(?<= )(?:which|what|how many|what other|any other) (?:other |foreign )?languages? (?:(?:is|are|was) it (?:that )?|do |can |would |are |that )?you(?: [^ ,]+)? (?:speak|know|work|use|prefer|read|write|understand|translate|like|answer|teach|have|master|talk)(?= )`,
    several,
  ),
  ask(
    `(?<= )(?:${ofYou}${small} (?:have|has|got|raise|raising)|have you(?: got)?) (?:any |some |little |small )?(?:kids|children|child|sons?|daughters?|grandchildren|a family|family)(?: yourself| too| of your own)*(?= ,)`,
    /(?: (?:one|two|three|four|five|six|my|our|of|have|with|and|young|grown|small|[0-9]+) (?:[a-z]+ )?(?:children|kids|sons?|daughters?|boys|girls|twins|grandchildren)| (?:father|mother|mum|dad|parent|grandmother|grandfather|granny) (?:of|to)) /,
  ),
  ask(
    `(?<= )where (?:are|do|did) you(?: [^ ,]+)? (?:come )?from (?:originally|in the first place|at first|by birth)(?= )|(?<= )where (?:were you|have you been) (?:born|raised|brought up)(?= )|(?<= )where did you grow up(?= )`,
    / (?:(?:came|come|moved|born|raised|brought up|grew up|arrived|emigrated|fled|originally)(?: here| over| originally)? (?:from|in|to)|son of|daughter of|native of) /,
  ),
  ask(
    `(?<= )${ofYou}${small} (?:work|working|practise|practising|practice|on|doing|do|still)(?: [^ ,]+){0,5}? (?:full-time|part-time|full time|part time|(?:[^ ,]+ )?days (?:a|each|every|per) week)(?= )`,
    / (?:part time|full time|part-time|full-time|(?:one|two|three|four|five) days|(?:mon|tues|wednes|thurs|fri)days?) /,
  ),
  ask(
    `(?<= )${ofYou}${small} (?:looking|searching|open|interested|planning|thinking|available|free|on the lookout|tempted)(?: [^ ,]+){0,4}? (?:job|jobs|move|role|roles|position|positions|change|moving|leaving|employer|opportunit(?:y|ies)|offers?)(?= )`,
    / (?:not (?:currently |now )?(?:looking|open|searching|available|moving)|no plans? to (?:leave|move)|happy where|open to (?:new|work|offers|roles)|looking for (?:a |my )?(?:new|next|work|job)) /,
  ),
  ask(
    `(?<= )(?:would|do|did|have|had|could|can|are|were) you(?: [^ ,]+){0,2}? (?:consider|considered|considering|think|thought|thinking|dream|dreamed|dreamt|imagine|imagined|tempted|plan|planning|want|wanted|dare|dared|tried|try|wish|go|gone|going|become|being|be)(?: [^ ,]+){0,5}? (?:freelance|freelancing|independent|self-employed|self employed|on your own|your own (?:business|shop|firm|practice|company|studio|thing|boss|place|restaurant|bakery)|solo)(?= )`,
    / (?:self-employed|self employed|freelance|freelancer|freelancing|independent|founder|owner|own (?:practice|firm|studio|company|door|business|shop|boss|place|kitchen)|went on my own|on my own) /,
  ),
  ask(
    `(?<= )(?:(?:what|which) (?:age|ages|grade|grades|year|years|level) (?:are your|is your|do you (?:teach|have|take))|how old are your)(?= )`,
    / (?:(?:year|grade|class|form) (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)|[a-z]+ years? olds?|kindergarten|nursery|preschool) /,
  ),
  ask(
    `(?<= )(?:which|what) instruments? (?:do |did |is it (?:that )?)?you(?: [^ ,]+)? (?:play|teach|learn)(?= )`,
    /(?: (?:cello|viola|violin|piano|guitar|flute|organ|trumpet|trombone|tuba|harp|clarinet|oboe|bassoon|horn|saxophone|accordion|drums|percussion|double bass|bagpipes|harpsichord) | (?:cell|viol|pian|guitar|flaut|flut|organ|harp|clarinett|clarinet|obo|bassoon|saxophon|accordion|percussion)ist )/,
  ),
  ask(
    `(?<= )${ofYou}${small} (?:travel|travelling|traveling|drive|driving|on the road|away|move around)(?: [^ ,]+){0,3}? (?:much|a lot|often|far|for work|for your work|for the job|every day|every week|all the time)(?= )`,
    / (?:(?:km|kilometres|kilometers|miles|flights|hotels|nights away) (?:a|per|each|every) |on the road|i travel|always travelling|always on the move)/,
  ),
  ask(
    `(?<= )(?:where|whereabouts)(?: in (?:the world|[^ ,]+)| on earth| exactly)? (?:is|are|can (?:i|we|people|one) find) your (?:[^ ,]+ )?${places}(?: now| today| these days| located| based| situated| exactly)?(?= ,)`,
    / /,
    new Set<Source>(['place']),
  ),
];

/** Trades that a question names by what is done there: "have you ever sat behind the wheel?" */
const seats: readonly Ask[] = [
  ['behind (?:the|a) wheel|at (?:the|a) wheel|in (?:the|a) cab', 'driver|pilot|drove'],
  [
    '(?:in front of|before) (?:a|the|your own) (?:[^ ,]+ )?class|in (?:a|the) classroom|at (?:a|the) blackboard',
    'teacher|teaching|taught',
  ],
  [
    '(?:behind|at) (?:a|the) stove|in (?:a|the) (?:[^ ,]+ )?kitchen|over (?:a|the) stove',
    'cook|chef|sous',
  ],
  ['on (?:a|the) ward|(?:at|by) (?:a|the) bedside|at (?:a|the) sickbed', 'nurse|nursing|ward'],
  ['behind (?:a|the) (?:counter|till)|on (?:a|the) shop floor', 'shop|sales|retail|cashier'],
  [
    'in (?:a|the) courtroom|before (?:a|the) judge|in court',
    'lawyer|solicitor|attorney|barrister|defender',
  ],
  [
    'on (?:a|the) building site|on (?:a|the) scaffold|with (?:a|the) trowel',
    'builder|bricklayer|site|mason',
  ],
].map(([seat, trade]) =>
  ask(
    `(?<= )(?:have|had|did|were|are) you${small} (?:been|be|sat|sit|stood|stand|worked|work|spent|spend|done|do|held|served)(?: [^ ,]+){0,3}? (?:${seat})(?= )`,
    new RegExp(` (?:${trade}) `),
  ),
);

const all = [...asks, ...seats];

/** A headline that was cut at its signs, whole: "Italian", "German" and "English" are a list only together. */
const headlineOf = ({ lines }: Profile): Line => ({
  source: 'headline',
  text: lines
    .filter(({ source }) => source === 'role' || source === 'headline')
    .map(({ text }) => text)
    .join(', '),
});

const linesOf = once((profile: Profile) =>
  [...profile.lines, headlineOf(profile)].map((line) => ({ ...line, laid: laidOut(line.text) })),
);

/** The first line of those parts of a profile in which some words stand. */
const lineThat = (
  profile: Profile,
  told: string | RegExp,
  sources: ReadonlySet<Source>,
): Line | undefined =>
  linesOf(profile).find(({ source, laid }) => sources.has(source) && laid.search(told) >= 0);

/** "If you have any Czech", "do you speak Dutch?", where the profile says that they do. */
const speaks = pattern(
  `(?<= )${ofYou}${small} (?:speak|know|understand|read|have|write|talk)(?: (?:any|some|a bit of|a little|a word of|good|enough|also|our))* (${languages})(?= )`,
);

/** "Did you ever work abroad?", where a line of theirs names a country that isn't the one they live in. */
const abroad = pattern(
  `(?<= )(?:have|did|do) you${small} (?:work|worked|live|lived|study|studied|been|spend time|spent time)(?: [^ ,]+){0,2}? (?:abroad|overseas|in (?:an)?other (?:country|countries)|in a foreign country)(?= )`,
);

const elsewhereOf = once((profile: Profile): Line | undefined => {
  const home = new Set(
    profile.lines.flatMap(({ source, text }) => (source === 'place' ? wordsOf(text) : [])),
  );
  if (home.size === 0) return undefined;
  return linesOf(profile).find(
    ({ source, text }) =>
      (ownLife.has(source) || source === 'study') &&
      wordsOf(text).some((word) => countries.has(word) && !home.has(word)),
  );
});

/** "Have you ever written about …?", where a post or a talk of theirs is about that. */
const made = pattern(
  `(?<= )(?:have|did) you${small} (?:written|write|wrote|spoken|speak|talked|talk|given|give|published|publish|posted|post|said|say|recorded|record|done|do|put)(?: (?:ever|anything|something|a|an|any|talks?|posts?|papers?|words?|articles?|interviews?|out|up|down|videos?|podcasts?|workshops?|publicly|in public|somewhere))* (?:about|on) ((?:[^ ,]+ ){1,6})`,
);
const further =
  / (?:more|else|other|another|again|since|next|further|longer|later|after|follow-up|also|too|part two|second|new|newer|not|reactions?|answers?) /;
const pronoun = /^(?:it|this|that|them|these|those)$/;

/** What the profile says of its own accord: the languages, the children, a job that is not sought. */
export function stated(clause: Clause, profile: Profile): Stated | undefined {
  const { text } = clause;
  if (!isWanting(clause) || / how /.test(text.slice(0, 60))) return undefined;
  const answer = (from: number, to: number, line: Line | undefined): Stated | undefined => {
    const span = spanBetween(clause, from, to);
    return span === undefined || line === undefined ? undefined : { span, line: line.text };
  };
  for (const { matches, told, sources } of possible(all, clause.words)) {
    for (const { index, 0: words } of matches(clause)) {
      const found = answer(index, index + words.length, lineThat(profile, told, sources));
      if (found !== undefined) return found;
    }
  }
  for (const { index, 0: words, 1: language = '' } of speaks.matches(clause)) {
    const found = answer(index, index + words.length, lineThat(profile, ` ${language} `, ownLife));
    if (found !== undefined) return found;
  }
  for (const { index, 0: words } of abroad.matches(clause)) {
    const found = answer(index, index + words.length, elsewhereOf(profile));
    if (found !== undefined) return found;
  }
  if (further.test(text)) return undefined;
  for (const { index, 0: words, 1: topic = '' } of made.matches(clause)) {
    const meant = wordsOf(topic);
    const isBefore = pronoun.test(meant[0] ?? '');
    const about = isBefore ? wordsOf(text.slice(index + words.length)) : meant;
    const own = about.filter((word) => rarity(word) !== 'common' || isBefore);
    const line = profile.lines.find(
      (one) =>
        one.source === 'activity' &&
        wordsOf(one.text).some((word) => own.some((other) => isSame(word, other))),
    );
    const found = answer(index, index + words.length, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isSame = (one: string, other: string) =>
  !functionWords.has(one) && keyOf(one) === keyOf(other);
