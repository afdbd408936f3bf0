import type { Situation } from '../situation.ts';
import { spanBetween, wordsBetween, type Clause } from './clause.ts';
import { fieldsOf } from './fields.ts';
import { fold, functionWords, list, rarity } from './lexicon.ts';
import {
  article,
  fieldsIn,
  isForeign,
  knows,
  nounIn,
  pastTense,
  phrase,
  stops,
  subjects,
  type Mistake,
} from './nouns.ts';
import { once } from './once.ts';
import { pattern, type Pattern } from './pattern.ts';
import { keyOf, wordsOf, type Profile, type Source } from './profile.ts';
import type { Word } from './reading.ts';

/** What comes before the reader's supposed line of work; it ends where the next words begin. */
const roleClaims: readonly Pattern[] = [
  pattern(
    `(?<= )(?:you are|you must be|you seem to be|you look like|you sound like|you as|you being|you work as|you worked as|you are working as|you have been|you serve as|you became|you were|you used to be|you used to work as|you started as|you started out as|you started off as|you began as|you trained as|you retrained as|you have worked as) (?:(?:also|now|currently|still|working as) )?${article}${phrase}`,
  ),
  pattern(
    `(?<= )your (?:[^ ,]+ )?(?:role|job|work|position|career|experience|time|years|life|days|past|start|beginnings|training) as ${article}${phrase}`,
  ),
  pattern(
    `(?<= )(?:from|find|meet|see|connect with|one|hi|hello|dear|hey|as) (?:an? )?(?:fellow|another) ${phrase}`,
  ),
  pattern(`(?<=^ |, )(?:(?:a|an|from a|from) )?fellow ${phrase}`),
  pattern(`(?<= )(?:from )?one (?=[^ ,]+ to another )${phrase}`),
  pattern(`(?<= )(?:from )?(?:an? )?(?=([^ ,]+ )to (?:an? )?\\1)`),
  pattern(
    `(?<= (?:nice|great|good|lovely|rare|unusual|love|like|pleased|glad|happy|delighted|honou?red|pleasure|wanted|hoping|hope) (?:to )?)(?:meet|find|see|talk to|talk with|speak to|speak with|write to|writing to|hear from|learn from|connect with|connecting with|be connected with) an? (?:(?:woman|female|male|young|real|actual|true|professional|senior|experienced|good|great|successful) )?((?:[^ ,]+ ){1,3}?)(?=(?:,|like|in|from|at|on|with) )`,
  ),
  pattern(`(?<= )(?:since|because|as|that|and|if|but|,) your an? ${phrase}`),
  pattern(
    `(?<= )you (?:[^ ,]+ ){0,2}?(?:become|became|being|working as|to work as|to be) ${article}${phrase}`,
  ),
  // Spoken of as one of a kind: "good to see that there are head coaches who count".
  pattern(
    `(?<= (?:see|find|meet|know|follow|read|hear from|connect with|hear of|there are|there is|like|love|from|with|for|be)(?: that)?(?: there (?:are|is))?(?: (?:an?|some|real|still|such))? )(?!there |that |an? |the |some |such )(?=(?:[^ ,]+ ){1,4}(?:who|that) (?:takes?|shows?|writes?|counts?|cares?|knows?|still|really|actually|makes?|has|have|does|do|did|went|built|says?|speaks?|talks?|shares?|explains?|thinks?|works?|left|chose|loves?|tells?|gives?|lets?|can|would|keeps?|publish(?:es)?|bothers?|dares?|posts?) )((?:[^ ,]+ ){1,4}?)(?:who|that) `,
  ),
  pattern(`(?<=^ |, |and )being an? ((?:[^ ,]+ ){1,3}?)(?=(?:must|has to|sounds|seems|can't) )`),
  pattern(`(?<= )you and (?:the |your |all |those )?(?:other |fellow )?${phrase}`),
];

/** "…like you", "your … practice": the claim stands before the word that shows it. */
const backClaims: readonly Pattern[] = [
  pattern(
    `(?<= )(?:an?|other|another|many|most|some|for|with|to|help|as|of|be|become|admire|respect|envy|trust|need|thank|love) ((?:[^ ,]+ ){1,4})like (?:you|yourself)(?= )`,
  ),
  pattern(`(?<= )you ([^ ,]+ )(?:folks|people|guys|lot)(?= )`),
  pattern(
    `(?<= )your ((?:[^ ,]+ ){1,3}?)(?:background|experience|career|skills|expertise|knowledge|practice|firm|team|job|role|company|degree|studies|business|work|training|department|shop|agency|clients|industry)(?= )`,
  ),
  // A template's own words: "my network of … professionals".
  pattern(
    `(?<= )(?:circle|network|group|list|community|contacts|connections|connect|connecting|link|meet|meeting|among)(?: of| with| more| other| fellow| new| all)* ((?:[^ ,]+ ){1,3}?)(?:professionals|people|experts|specialists|folks|leaders|practitioners)(?= )`,
  ),
  pattern(
    `(?<= )(?:someone|somebody|a person|people|professional|professionals|expert|experts) (?:who (?:works|work|is|are) )?in (?:the )?((?:[^ ,]+ ){1,3}?)(?:like you|like yourself|as you|such as you)(?= )`,
  ),
];

/** "You came to snow from geography": where somebody started. */
const originClaim = pattern(
  `(?<= )(?:you (?:, )?(?:[^ ,]+ ){0,2}?(?:came|come|got|moved|turned|went|switched|found your way)(?: over)? (?:to|into) (?:[^ ,]+ ){1,4}?(?:from|out of|via|through|by way of)|your (?:[^ ,]+ ){0,2}?(?:background|roots|beginnings|origins|past|start) (?:is |are |was |lie |lies )?in) ((?:[^ ,]+ ){1,4})`,
);

/** "You moved from … to …": both ends are claims. */
const moveClaim = pattern(
  `(?<= )(?:you (?:[^ ,]+ )?(?:moved|went|switched|changed|came|swapped|jumped|transitioned|crossed|turned|left|shifted|got)(?: over| on)?|your (?:[^ ,]+ )?(?:move|switch|change|transition|jump|step|path|journey|shift|leap)) (?:from )?((?:[^ ,]+ ){1,4}?)(?:to|into|for) ((?:[^ ,]+ ){1,4})`,
);

/** "I moved from nursing to code, like you": both ends are said of the reader too. */
const sameMove = pattern(
  `(?<= )(?:moved|went|switched|changed|came|swapped|jumped|transitioned|crossed|turned|shifted) from ((?:[^ ,]+ ){1,4}?)(?:to|into|for) ((?:[^ ,]+ ){1,3}?)(?:, )?(?:just |exactly )?(?:like|as) you(?: did)?(?= ,)`,
);

const lifeClaim = pattern(
  `(?<= )(?:life|work|it|things|working|being|hard|easy|normal|nice|fun|strange|difficult|exciting|interesting|tough|common|usual|feel|feels) (?:like )?(?:as|to be|being|to work as|for) ${article}${phrase}`,
);

const asClaim = pattern(
  `(?:(?<= )as|(?<=^ |, )being) ${article}${phrase}(?:, )?(?=((?:[^ ]+ ){0,14}))`,
);

const titles: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:ceo|cto|cfo|coo|cmo)$/,
    /^(?:ceo|cto|cfo|coo|cmo|chief|founder|co-founder|cofounder|owner|managing|partner|president|principal)$/,
  ],
  [
    /^(?:founder|cofounder|owner)$/,
    /^(?:founder|cofounder|co|owner|own|independent|freelance|self|partner|ceo|principal|studio)$/,
  ],
  [
    /^(?:head|director)$/,
    /^(?:head|director|chief|lead|leader|leading|manager|manages|managing|principal|founder|owner|co-owner|partner|president|vp|chair|supervisor|coordinator|own|run|self|department)$/,
  ],
  [/^(?:recruiter|headhunter)$/, /^(?:recruit.*|talent|hire|hiring|hr|people|acquisition|human)$/],
  [
    /^(?:intern|student|undergraduate|freshman|sophomore|teenager)$/,
    /^(?:intern.*|student|trainee|apprentice|undergraduate|candidate|phd|bachelor|master|freshman|sophomore)$/,
  ],
];

/** Whether somebody is called by a rank that the profile gives them nowhere. */
function isOverTitled(noun: readonly Word[], situation: Situation): boolean {
  return noun.some(({ text }) =>
    titles.some(
      ([title, near]) => title.test(text) && !titlesOf(situation).some((word) => near.test(word)),
    ),
  );
}

const titlesOf = once(({ recipient: { headline, about = '', experience } }: Situation) =>
  [headline, ...experience.map(({ title }) => title), about].flatMap(wordsOf),
);

const hedged = /(?<= )(?:if|whether|imagine|were you|wish|not|never|longer) /;

const ownership = pattern(
  `(?<= )(?:you (?:[^ ,]+ )?(?:run|own|founded|launched|have|started|set up)|how you (?:run|founded|built|started|manage)) (?:(?:your|an?) (?:own )?(?:startup|start-up|company|business|firm|agency|restaurant|shop)|your (?:very )?own (?:[^ ,]+ )?(?:p[aâ]tisserie|bakery|caf[eé]|bistro|bar|hotel|studio|practice|clinic|salon|gallery|brand|label|farm|vineyard|brewery|garage|workshop|store|boutique|pharmacy|school))(?= )`,
);

const owning =
  /^(?:founder|founding|cofounder|founded|owner|own|independent|freelance|self|partner|ceo|principal|studio|coop|entrepreneur|director|started)$/;

/** A company of the reader's own, where the profile knows of none. */
export function ownerMistakes(clause: Clause, situation: Situation): Mistake[] {
  if (isOwner(situation)) return [];
  return ownership.matches(clause).flatMap((match): Mistake[] => {
    const span = spanBetween(clause, match.index, match.index + match[0].length);
    return span === undefined ? [] : [{ ...span, what: 'role' }];
  });
}

/** "Never my own shop" says that there is none. */
const disowned = /\b(?:never|not|no|without|nor)\b[^.;,]{0,20}\bown\b/gi;

const isOwner = once(({ recipient: { headline, about = '', experience } }: Situation) =>
  [
    headline,
    about.replace(disowned, ''),
    ...experience.flatMap(({ title, organisation }) => [title, organisation]),
  ]
    .flatMap(wordsOf)
    .some((word) => owning.test(word)),
);

const welcome =
  / (?:good|great|nice|glad|happy|lovely|rare|refreshing|pleased|delighted|relief|joy|fun|love|like|want|wish|hope|honou?red|wonderful|finally|cool|interesting|pleasure|wanted|looking|thrilled|comforting) /;

/** Whether somebody of a kind is spoken of because the reader is taken for one, not for somebody else or a wish. */
const isOfReader = (text: string, at: number) =>
  welcome.test(text.slice(0, at + 1)) &&
  !/ (?:am|i'm|was|become|my|our|as|told|other|another|any|many|if|being|for|ask|asked|work with|worked with|friends?|not|no|by) /.test(
    text.slice(Math.max(0, at - 40), at + 1),
  );

const isEmployer = ({ text }: Word, { mentions }: Profile) =>
  mentions.get(keyOf(text))?.every(({ source }) => source === 'employer') ?? false;

export function roleMistakes(clause: Clause, situation: Situation, profile: Profile): Mistake[] {
  const mistakes: Mistake[] = [];
  const judge = (from: number, nounFrom: number, nounTo: number, since = from) => {
    const noun = nounIn(clause, nounFrom, nounTo);
    if (noun.length === 0) return;
    const first = spanBetween(clause, from, nounTo);
    if (first === undefined) return;
    const span = { start: first.start, end: noun.at(-1)!.end };
    if (isFormer(noun, clause, profile, since)) mistakes.push({ ...span, what: 'left' });
    else if (isForeignRole(noun, profile) || isOverTitled(noun, situation))
      mistakes.push({ ...span, what: 'role' });
  };
  for (const pattern of roleClaims) {
    for (const match of pattern.matches(clause)) {
      if (hedged.test(clause.text.slice(Math.max(0, match.index - 24), match.index))) continue;
      const at = clause.text.indexOf(match[1]!, match.index);
      const isKind = / (?:who|that) $/.test(match[0]);
      if (isKind && !isOfReader(clause.text, match.index)) continue;
      judge(match.index, at, at + match[1]!.length);
    }
  }
  if (
    (clause.sentence.isQuestion ||
      / (?:(?:how|what) (?:is|it is|it feels)|must (?:be|feel)) /.test(clause.text)) &&
    !/ (?:i|my|me|we|our) /.test(clause.text)
  ) {
    for (const match of lifeClaim.matches(clause)) {
      const at = match.index + match[0].length - match[1]!.length;
      judge(match.index, at, match.index + match[0].length, at);
    }
  }
  for (const match of [...moveClaim.matches(clause), ...sameMove.matches(clause)]) {
    const at = clause.text.indexOf(match[1]!, match.index);
    const then = match.index + match[0].length - match[2]!.length;
    for (const [from, to] of [
      [at, at + match[1]!.length],
      [then, then + match[2]!.length],
    ] as const) {
      const noun = nounIn(clause, from, to);
      const claimed = fieldsIn(noun);
      if (claimed.size === 0 || knows(noun, profile)) continue;
      if ([...claimed].some((field) => profile.fields.has(field))) continue;
      const span = spanBetween(clause, match.index, to);
      if (span !== undefined)
        mistakes.push({ start: span.start, end: noun.at(-1)!.end, what: 'role' });
    }
  }
  for (const match of originClaim.matches(clause)) {
    const end = match.index + match[0].length;
    const noun = nounIn(clause, end - match[1]!.length, end);
    const claimed = fieldsIn(noun);
    const isTrade = claimed.size > 0 || noun.some(({ text }) => subjects.has(text));
    if (!isTrade || knows(noun, profile)) continue;
    if ([...claimed].some((field) => profile.fields.has(field))) continue;
    const span = spanBetween(clause, match.index, end);
    if (span !== undefined)
      mistakes.push({ start: span.start, end: noun.at(-1)!.end, what: 'role' });
  }
  for (const pattern of backClaims) {
    for (const match of pattern.matches(clause)) {
      const noun = wordsBetween(
        clause,
        clause.text.indexOf(match[1]!, match.index),
        clause.text.indexOf(match[1]!, match.index) + match[1]!.length,
      );
      if (
        noun.length === 0 ||
        noun.some(({ text }) => stops.has(text) || text === 'your' || text === 'own')
      )
        continue;
      if (
        knows(noun, profile) ||
        !(
          isForeign(fieldsIn(noun), profile) ||
          isOverTitled(noun, situation) ||
          (match[0].includes(' like ') && isForeignRole(noun, profile))
        )
      )
        continue;
      const span = spanBetween(clause, match.index, match.index + match[0].length);
      if (span !== undefined) mistakes.push({ ...span, what: 'trade' });
    }
  }
  for (const match of asClaim.matches(clause)) {
    const before = clause.text.slice(0, match.index);
    const at = clause.text.indexOf(match[1]!, match.index);
    const noun = nounIn(clause, at, at + match[1]!.length);
    const after = `${clause.text.slice(at + noun.reduce((sum, { text }) => sum + text.length + 1, 0), at + match[1]!.length)}${match[2] ?? ''}`;
    const pronoun = / (i|my|me|myself|we|our|you|your) /.exec(` ${after}`)?.[1];
    const earlier = before
      .match(/ (?:i|my|me|we|our|you|your)(?= )/g)
      ?.at(-1)
      ?.trim();
    if (
      pronoun === undefined
        ? earlier !== 'you' && earlier !== 'your'
        : pronoun !== 'you' && pronoun !== 'your'
    )
      continue;
    const isGuess =
      / (?:guess|think|suppose|believe|imagine|bet|assume|sure|know|see|expect|hear)(?: that)? $/.test(
        before,
      );
    if (!isGuess && (earlier === 'i' || earlier === 'my' || earlier === 'me' || earlier === 'we'))
      continue;
    judge(match.index, at, at + match[1]!.length);
  }
  return mistakes;
}

/** Whether somebody is called, in the present, what they no longer are. */
function isFormer(
  noun: readonly Word[],
  clause: Clause,
  { mentions }: Profile,
  from: number,
): boolean {
  // What comes after a comma is told of something else.
  if (pastTense.test(` ${clause.text.slice(from).split(',')[0]}`)) return false;
  const stop = noun.findIndex(({ text }) => text === 'of');
  const content = (stop < 1 ? noun : noun.slice(0, stop)).filter(
    ({ text }) => !functionWords.has(text) && rarity(text) !== 'common',
  );
  const head = content.at(-1);
  if (head === undefined || content.length > 4) return false;
  const sources = (mentions.get(keyOf(head.text)) ?? []).map(({ source }) => source);
  return (
    sources.includes('past') &&
    (fieldsOf(fold(head.text)).size > 0 || isOccupation(fold(head.text))) &&
    !sources.some((source) => source === 'role' || source === 'employer' || source === 'activity')
  );
}

const occupation = /(?:[^aeiou]er|[^o]or|ist|ian|man|woman|smith|ant)$/;

const notOccupation =
  /^(?:person|member|reader|fan|lover|winner|leader|speaker|owner|user|mentor|listener|master|beginner|newcomer|outsider|stranger|volunteer|volunteer|hero|star|thinker|believer|maker|mother|father|sister|brother|runner|cyclist|hiker|former|human|woman|man|insider|supporter|follower|member|number|letter|corner|order|water|paper|career|other|better|never|over|under|after|rather|whether|either|answer|power|matter|author|important|relevant|brilliant|professor|mayor|minor|major|door|error|mirror|color|favor|humor|flavor|junior|senior|prior|doctor|factor|actor|sensor|neighbor|visitor|ancestor|contributor|inventor|collector|specialist|optimist|perfectionist|artist|humanist|minimalist|realist|idealist|generalist|career-changer|changer|game-changer|role|giant|constant|assistant|participant|consultant|immigrant|migrant|german|roman|norwegian|italian|indian|asian|american|ukrainian|russian|egyptian|brazilian|canadian|historian|pedestrian|guardian|christian|vegetarian)$/;

/** Names of one trade, or so near that a stranger may take one for the other. */
const synonyms: readonly (readonly string[])[] = [
  list('developer engineer programmer coder dev technologist'),
  list('teacher tutor lecturer instructor educator trainer'),
  list('academic researcher scholar scientist lecturer professor postdoc'),
  list('doctor physician gp medic'),
  list('lawyer solicitor attorney barrister'),
  list('journalist reporter correspondent'),
  list('writer author copywriter novelist'),
  list('designer typographer'),
  list('chef cook'),
  list('accountant bookkeeper'),
  list('ecologist biologist naturalist conservationist birder'),
  list('statistician biostatistician scientist analyst'),
  list('recruiter headhunter talent'),
  list('farmer grower'),
  list('coach trainer'),
  list('joiner carpenter woodworker cabinetmaker'),
  list('vet veterinarian'),
  list('baker pastry'),
  list('interpreter translator'),
  list('manager head director lead leader coordinator supervisor chief'),
];

const trades =
  /^(?:waitress|actress|sommelier|hotelier|astronaut|auctioneer|lifeguard|secretary|seamstress|actuary|bookkeeper|cashier|courier|soldier|clerk|guide|priest|monk|rabbi|imam|pastor|bishop|referee|umpire|mayor|minister|diplomat|poet|steward|stewardess|host|hostess|concierge|butler|maid|nanny|caregiver|detective|nurse|midwife|surgeon|chef|cook|vet|pilot|judge|coach|dj|doctor|physician|captain|artist|actor|author|farmer|paralegal|gp|postdoc|architect|mechanic|psychologist|engineer|brewer|plumber|driver|professor)$/;

/** Names of many trades at once, each with trades that it covers. */
const umbrellas: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^musician$/,
    /^(?:violinist|cellist|pianist|guitarist|flautist|drummer|singer|composer|organist|conductor|trumpeter|bassist|harpist|violist|dj)$/,
  ],
  [
    /^(?:scientist|researcher)$/,
    /^(?:[a-z]+(?:ologist|physicist|chemist|astronomer)|chemist|physicist|botanist|geneticist)$/,
  ],
  [
    /^(?:doctor|medic|physician)$/,
    /^(?:surgeon|gp|[a-z]+(?:ologist|iatrician|iatrist)|anaesthetist|anesthetist)$/,
  ],
  [/^writer$/, /^(?:novelist|journalist|poet|columnist|playwright|copywriter|blogger|author)$/],
  [/^artist$/, /^(?:painter|sculptor|illustrator|photographer|potter|ceramicist|printmaker)$/],
  [/^performer$/, /^(?:actor|actress|dancer|singer|comedian|acrobat|clown)$/],
];

const covers = (title: string, profile: Profile) =>
  umbrellas.some(
    ([name, trades]) =>
      name.test(title) &&
      profile.lines.some(
        ({ source, text }) => held.has(source) && wordsOf(text).some((word) => trades.test(word)),
      ),
  );

/** A trade only with a word before it: "a community manager", and not "a good manager". */
const weak = /^(?:manager|worker|agent|guard)$/;
const praising = new Set(
  list(
    'good great best nice kind strong hard busy real true born natural senior junior young new old better big line free independent hardest fellow',
  ),
);

const isOccupation = (word: string) =>
  trades.test(word) ||
  (!notOccupation.test(word) &&
    occupation.test(word) &&
    (rarity(word) === 'rare' || fieldsOf(word).size > 0));

/** Where a profile says what somebody is; a post may be about anybody. */
const held: ReadonlySet<Source> = new Set([
  'name',
  'role',
  'employer',
  'headline',
  'about',
  'past',
  'study',
  'shared',
  'thread',
]);

/** Whether somebody is called by a trade that the profile gives them nowhere. */
function isForeignRole(noun: readonly Word[], profile: Profile): boolean {
  const stop = noun.findIndex(({ text }) => text === 'of');
  const title = (stop < 1 ? noun : noun.slice(0, stop)).filter(
    ({ text }) => !functionWords.has(text),
  );
  // "You as a nurse write": the trade ends with its name.
  const last = title.findIndex(({ text }) => trades.test(fold(text)));
  const head = last < 0 ? title.at(-1) : title[last];
  if (head === undefined) return false;
  const plain = fold(head.text).replace(/(?<=[cs]h|x|ss)es$|'?(?<!s)s$/, '');
  const isKind = weak.test(plain) && title.slice(0, -1).some(({ text }) => !praising.has(text));
  if (isOccupation(plain) || isKind) {
    const names = [plain, ...synonyms.filter((group) => group.includes(plain)).flat()];
    if (knows([head], profile, held)) return false;
    const kinds = title
      .slice(0, -1)
      .filter(({ text }) => (isKind ? !praising.has(text) : rarity(fold(text)) !== 'common'));
    if (isKind && kinds.some(({ text }) => profile.keys.has(keyOf(text)))) return false;
    if (kinds.length > 0 && knows(kinds, profile, held)) return false;
    if (covers(plain, profile)) return false;
    const isNear = names.some((name) => name !== plain && profile.keys.has(keyOf(name)));
    return kinds.length > 0 || !isNear;
  }
  const claimed = fieldsIn(noun);
  return (
    !knows(
      (fieldsIn(title).size > 0 ? title : noun).filter(
        (word) => !isEmployer(word, profile) && rarity(fold(word.text)) !== 'common',
      ),
      profile,
    ) &&
    claimed.size > 0 &&
    ![...claimed].some((field) => profile.fields.has(field))
  );
}
