import type { Situation } from '../situation.ts';
import { indexAt, spanBetween, type Clause } from './clause.ts';
import { fold, functionWords, rarity } from './lexicon.ts';
import { anywhere, atSchool, atWork, knows, type Mistake } from './nouns.ts';
import { once } from './once.ts';
import { pattern, type Pattern } from './pattern.ts';
import { keyOf, wordsOf, type Profile, type Source } from './profile.ts';
import type { Word } from './reading.ts';

const post =
  '(?:work|job|role|position|time|years|team|career|colleagues|stint|internship|days|experience|contribution|contributions|tenure|accomplishments|achievements|success|leadership|promotion)';

const placeClaims: readonly Pattern[] = [
  pattern(`(?<= )your (?:[^ ,]+ ){0,3}?${post} (?:[^ ,]+ ){0,4}?(?:at|with) (?=[^ ,])`),
  pattern(
    `(?<= )you (?:are|work|worked|are working|are now|now work|lead|led|joined|have been|were|run|have worked|started|began|moved to|teach|taught|do|did|sit|left|manage|managed)(?: [^ ,]+){0,5}? (?:at|for) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )you (?:work|worked|are working|joined|are employed|are|lead|manage) (?:[^ ,]+ ){0,4}?in (?=[^ ,])`,
  ),
  pattern(
    `(?<= )your (?:new |current |first |present )?(?:job|role|position|team|career|work|experience|time|life|office) (?:[^ ,]+ ){0,3}?in (?=[^ ,])`,
  ),
  pattern(`(?<= )your (?:[^ ,]+ ){0,5}?(?:at) (?=[^ ,])`),
  pattern(`(?<= )you (?:[^ ,]+ ){0,6}?(?:at) (?=[^ ,])`),
  pattern(
    `(?<= )(?:life|work|working|things|everything|it) (?:[^ ,]+ )?(?:at|for) (?=[^ ,]+ (?:[^ ,]+ ){0,3}(?:treating |for )?(?:you|your) )`,
  ),
  pattern(
    `(?<= )(?:congratulations|congrats) (?:on|for|to) (?:[^ ,]+ ){0,5}?(?:at|with|in) (?=[^ ,])`,
  ),
  pattern(`(?<= )you (?:have )?(?:joined|left) (?=[^ ,])`),
  pattern(
    `(?<= )your (?:company|employer|firm|startup|hospital|university|school)(?: called| named)? (?=[^ ,])`,
  ),
  pattern(
    `(?<= )as (?:[^ ,]+ ){1,5}(?:at|of|for) (?=[^ ,]+ (?:[^ ,]+ ){0,3}(?:, )?(?:[^ ,]+ ){0,4}you)`,
  ),
  pattern(
    `(?<= )(?:congratulations|congrats) (?:on|for) (?:joining|starting at|your start at) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )how do you (?:like|enjoy|find) (?:it |working |being |life )?(?:at|for|with) (?=[^ ,])`,
  ),
  pattern(`(?<= )when did you (?:join|start at|enter) (?=[^ ,])`),
  pattern(`(?<= )how (?:is|does) (?=[^ ,]+ (?:[^ ,]+ )?(?:treating|treat) you )`),
  pattern(
    `(?<= )you (?:sit|are|work|stand)(?: [^ ,]+){0,3}? (?:office|offices|service|team|hall|halls|control room|staff) (?:of|at) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )how (?:is|are) (?:the )?(?:life|work|things|it|everything|mood|atmosphere|climate|spirit|team|office|business)(?: going)? (?:at|in) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )(?:you (?:have )?(?:moved|switched|went|came|changed|transferred)|your (?:[^ ,]+ )?(?:move|switch|change|jump))(?: over)? from (?=[^ ,])`,
  ),
];

/** The name comes first, and what shows whose it is behind it. */
const namedFirst: readonly Pattern[] = [
  pattern(
    `(?<=^ |, )(?=[^ ,]+ (?:[^ ,]+ )?(?:is|are|must be) (?:[^ ,]+ )?(?:lucky|glad|happy|proud|fortunate) (?:to have|with) you )`,
  ),
  pattern(
    `(?<= )as an? (?=[^ ,]+ (?:[^ ,]+ )?(?:employee|insider|veteran|staffer)(?: ,)? (?:[^ ,]+ ){0,3}?you )`,
  ),
  pattern(
    `(?<= )(?:work|job|intern|be) (?:at|for|with) (?=[^ ,]+ (?:[^ ,]+ ){0,2}?(?:like you|as you do) )`,
  ),
];

/** Where somebody is said to live. */
const homeClaims: readonly Pattern[] = [
  pattern(
    `(?<= )you (?:(?:all|people|guys) )?(?:live|reside|stay|are living|are based|are located|have settled|settled|based)(?: [^ ,]+){0,3}? (?:in|near|around) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )(?:are you|you are) (?:(?:still|now|also) )?in (?=[^ ,]+ (?:too |also |now |or |as well )?, )`,
  ),
  pattern(
    `(?<= )how (?:is|are) (?:the |your )?(?:weather|winter|summer|spring|autumn|snow|rain|heat|traffic|streets|city)(?: [^ ,]+)? in (?=[^ ,])`,
  ),
  pattern(
    `(?<= )(?:greetings|hello|regards) to (?=[^ ,]+ (?:[^ ,]+ )?, your (?:home )?(?:city|town|hometown) )`,
  ),
  pattern(`(?<= )your (?:home )?(?:city|town|hometown|village|island)(?: of| ,)? (?=[^ ,])`),
  pattern(
    `(?<= )(?:(?:up|down|over|out|back|all the way|far)(?: (?:there|away|up|north|south|east|west|out))?|there) in (?=[^ ,]+ (?:[^ ,]+ ){0,2}(?:, )?(?:you|your) )`,
  ),
  pattern(
    `(?<= )you (?:[^ ,]+ (?:, )?){1,7}(?:up|down|over|out|back|far)(?: (?:there|up|away|north|south))? in (?=[^ ,])`,
  ),
  pattern(
    `(?<= )(?:hope|trust)(?: that)? (?=[^ ,]+ (?:treats|is treating|is kind to|is good to|has been kind to) you )`,
  ),
  pattern(`(?<= )you (?:have )?(?:moved|relocated) to (?=[^ ,])`),
  pattern(`(?<= )(?:what|how) is it (?:like )?(?:to (?:live|be)|living|being) in (?=[^ ,])`),
  pattern(`(?<= )(?:up|down|over|out) there in (?=[^ ,])`),
];
const wide =
  /^(?:uk|us|usa|america|britain|europe|asia|africa|states|kingdom|scandinavia|north|south|east|west)$/;

/** Where both are said to live. */
const sharedHomes: readonly Pattern[] = [
  pattern(
    `(?<= )(?:we both|we all|both of us|the two of us) (?:live|are based|are|sit) in (?=[^ ,])`,
  ),
  pattern(`(?<= )fellow (?=[^ ,]+ (?:resident|local|citizen|dweller|neighbou?r) )`),
];

const schoolClaims: readonly Pattern[] = [
  pattern(
    `(?<= )did you (?:enjoy|like) (?:studying|your (?:time|studies|years)|being|life|it) (?:in|at) (?=[^ ,])`,
  ),
  pattern(`(?<= )about (?=[^ ,]+ when you (?:studied|were a student) )`),
  pattern(
    `(?<= )as an? (?=[^ ,]+ (?:alumnus|alumna|alum|graduate|grad)(?: ,)? (?:[^ ,]+ ){0,4}?you )`,
  ),
  pattern(
    `(?<= )you (?:also )?(?:studied|graduated|majored|got your [^ ,]+|did your [^ ,]+|attended)(?: [^ ,]+){0,4}? (?:at|from|in) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )was it (?:[^ ,]+ ){0,2}?to (?:study|train|graduate)(?: [^ ,]+)? (?:at|in) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )your (?:[^ ,]+ )?(?:studies|degree|phd|master's|masters|master|bachelor's|bachelors|bachelor|diploma|mba)(?: [^ ,]+){0,4}? (?:at|from|in) (?=[^ ,])`,
  ),
];

const sharedClaims: readonly Pattern[] = [
  pattern(
    `(?<= )(?:we|us|we have) (?:both |two )?(?:studied|graduated|went|attended|trained|worked|were)(?: both)?(?: [^ ,]+){0,3}? (?:at|from|to) (?=[^ ,])`,
  ),
  pattern(
    `(?<= )(?:a |an |as |from )?fellow (?=[^ ,]+ (?:[^ ,]+ ){0,5}(?:alum|alumnus|alumna|alumni|graduate|grad|student) )`,
  ),
  // "How nice that a … graduate writes so plainly", "one more of us from …"
  pattern(
    `(?<= (?:nice|great|good|lovely|fun|glad|happy|proud|pleased|see|find|meet|hello|hi|dear) (?:[^ ,]+ ){0,4})(?:an?|another|one|one more|some) (?=[^ ,]+ (?:[^ ,]+ ){0,2}(?:alum|alumnus|alumna|graduate|grad|student) )`,
  ),
  pattern(
    `(?<= )(?:one|more|another|some|somebody|someone) (?:more )?of us (?:at|from|of) (?=[^ ,])`,
  ),
];

const notAnEmployer =
  / (?:i|my|we|our|me|us|see|meet|met|saw|heard|catch|spoke|speak|speaking|talk|talked|gave|present|presented|presenting|said|say|mention|mentioned|showed|show|ran|talks|keynote|panel|lecture|workshop|session|speech|presentation|look|looking|looked|arrived|laugh|be|conference|meetup|summit|stall|stand|exhibition|concert|show|won|spotted|played|exhibited|volunteer|volunteered|webinar|interview) /;

const nowhere =
  /^(?:home|night|nights|work|once|least|first|last|all|school|university|college|the|a|an|your|my|our|their|this|that|some|any|it|me|us|him|her|them|christmas|easter|scale|linkedin|zoom|teams|google|youtube)$/;

/** A name in the message: capital words in a row, "of" and "&" among them. */
function nameFrom(clause: Clause, from: number, isLower: boolean): Word[] {
  const { words } = clause.sentence;
  const first = indexAt(clause, from);
  const name: Word[] = [];
  for (let index = first; index < words.length && name.length <= 6; index++) {
    const word = words[index]!;
    const gap = clause.text.slice(clause.starts[index - 1] ?? 0, clause.starts[index]);
    if (index > first && gap.includes(',')) break;
    const isCapital = /^\p{Lu}/u.test(word.raw) && !/^i(?:'|$)/.test(word.text);
    const isLink = links.has(word.text) && /^\p{Lu}/u.test(words[index + 1]?.raw ?? '');
    const isTyped = isLower && name.length < 2 && rarity(fold(word.text)) === 'rare';
    if (!isCapital && !isTyped && !(isLink && (name.length > 0 || word.text === 'the'))) break;
    name.push(word);
  }
  return name;
}

const links = new Set(['of', 'de', 'and', 'for', 'the', 'di', 'da', 'do', 'la']);

/** "See you at …" names a place to meet. */
const encounter =
  / (?:see|seen|meet|met|saw|catch|join|hear|heard|find|found|miss|missed) you at (?:the )?$/;

/** Whether the last one spoken of before the end of some words is their writer. */
const isOfSender = (text: string) =>
  /^(?:i|my|me|we|our|us)$/.test(
    text.match(/(?<= )(?:i|my|me|we|our|us|you|your|how)(?= )/g)?.at(-1) ?? '',
  ) && !/ (?:both|we) /.test(text);

/** Words of who writes. */
const sendersOf = once(
  ({ sender }: Situation) => new Set(wordsOf(`${sender.about} ${sender.name}`)),
);

/** Where somebody was met, or is to be, says nothing of where they live. */
const notAHome =
  / (?:i|my|we|our|me|us|see|meet|met|saw|visit|visited|talk|talked|talks|spoke|keynote|conference|meetup|concert|show|played|presented|ran) /;

/** "I hope Madrid treats you well" is about the reader. */
const hoping = /(?:^| )(?:hope|trust) /;

const workplace =
  / (?:work|working|worked|job|role|position|joined|employed|life|things) (?:[^ ]+ )?(?:at|for|in) $/;

export function nameMistakes(
  clause: Clause,
  situation: Situation,
  profile: Profile,
  isLower: boolean,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const senders = sendersOf(situation);
  const isKnown = (content: readonly Word[], sources: ReadonlySet<Source>, isShared: boolean) => {
    const particular = content.filter(({ text }) => !isGenericPart.test(fold(text)));
    return (
      particular.length === 0 ||
      particular.some(
        ({ text }) =>
          (!isShared && senders.has(fold(text))) || (content.length === 1 && nowhere.test(text)),
      ) ||
      particular.some(
        ({ text }) => rarity(fold(text)) === 'common' && profile.keys.has(keyOf(text)),
      ) ||
      knows(particular, profile, particular.length > 1 ? without(sources, 'place') : sources)
    );
  };
  const look = (
    pattern: Pattern,
    what: 'employer' | 'studies' | 'place',
    known: ReadonlySet<Source>,
    isShared = false,
  ) => {
    for (const match of pattern.matches(clause)) {
      const end = match.index + match[0].length;
      const before = clause.text.slice(0, end);
      if (encounter.test(before)) continue;
      if (
        !isShared &&
        ((what === 'place' ? notAHome : notAnEmployer).test(match[0]) ||
          (isOfSender(before) && !hoping.test(match[0])))
      )
        continue;
      const name = nameFrom(clause, end, isLower && workplace.test(match[0]));
      const content = name.filter(({ text }) => !functionWords.has(text));
      const isJob = / (?:work|working|worked|job|role|position|joined|employed) /.test(match[0]);
      if (/['’]s$/.test(content.at(-1)?.raw ?? '')) continue;
      if (what === 'place' && content.some(({ text }) => wide.test(text))) continue;
      if (isKnown(content, what === 'employer' && !isJob ? anywhere : known, isShared)) continue;
      const { start } = spanBetween(clause, match.index, end) ?? name[0]!;
      mistakes.push({ start, end: name.at(-1)!.end, what });
    }
  };
  for (const pattern of schoolClaims) look(pattern, 'studies', atSchool);
  for (const pattern of sharedClaims) look(pattern, 'studies', anywhere, true);
  // Without a country on the profile, nobody knows whether a name is one.
  if (situation.recipient.location?.includes(',') === true) {
    for (const pattern of homeClaims) look(pattern, 'place', anywhere);
    for (const pattern of sharedHomes) look(pattern, 'place', anywhere, true);
  }
  for (const pattern of placeClaims) look(pattern, 'employer', atWork);
  for (const pattern of namedFirst) look(pattern, 'employer', atWork, true);
  return mistakes;
}

const without = (sources: ReadonlySet<Source>, source: Source): ReadonlySet<Source> =>
  new Set([...sources].filter((other) => other !== source));

const isGenericPart =
  /^(?:university|college|school|institute|hospital|bank|group|company|ltd|inc|museum|council|city|the|of|and|for|national|international|technologies|systems|studio|agency|centre|center|department)$/;
