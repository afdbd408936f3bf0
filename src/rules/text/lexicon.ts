import { isPlain, startsPlain, withoutMark } from './stem.ts';

/** Words written one after another. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that only hold a sentence together. A run of words without any of them is a list, not a sentence. */
export const functionWords: ReadonlySet<string> = new Set(
  list(`
    i i'm im i've ive i'd i'll me my mine myself we we're we've we'd our ours us you you're youre you've youve you'd you'll
    u ur your yours yourself he she it it's its he's she's his her hers him they they're their theirs them this that that's
    these those there there's here who who's whom whose which what what's where where's when why how how's
    a an the some any no not none all both each every other another such same own
    and or but nor so because since if than though although while until unless as whether
    in on at by for from to of off out into onto over under up down with without within about after before
    between among through during against near across around along behind beyond per via like
    am is are was were be been being isn't isnt aren't wasn't weren't do does did done doing don't dont doesn't doesnt didn't didnt
    have has had having haven't hasn't hadn't can can't cant cannot could couldn't will won't would wouldn't
    shall should shouldn't may might must let let's lets got get gets
    also too very really quite even still only just again ever never always often then now
  `),
);

const everywhere = list(`
  hi hello hey dear greetings good great nice morning afternoon evening day days night week weeks weekend month months year years
  today tomorrow yesterday ago recently recent currently current lately soon later moment moments time times minute minutes hour hours
  mr mrs ms miss sir madam ma'am mam dr prof professor doctor
  thank thanks thankful thanking grateful gratitude appreciate appreciated please pls plz kind kindly regards best warm warmly warmest
  wishes sincerely respectfully yours cheers respected esteemed humble hope hoping hopefully wish wishing well fine okay ok yes sure sorry
  message messages messaging msg note notes write writes writing written wrote reach reached reaching contact contacting dm inbox mail email
  emails linkedin profile profiles page account connect connects connected connecting connection connections network networks networking add adding added
  invite invitation accept accepted accepting request requests follow following followed following-up circle circling touch bump bumping
  ping update updates reminder remind reminding check checking chance
  come came comes coming across stumble stumbled go goes going gone went find finds finding found see sees seeing seen saw look looks
  looking looked notice noticed noticing read reads reading watch watched watching hear hears hearing heard listen listened listening
  know knows knowing known knew think thinks thinking thought feel feels feeling felt believe believes
  want wants wanted wanting need needs needed like likes liked love loved loves enjoy enjoyed enjoying admire admired admiring
  make makes making made take takes taking took taken give gives giving gave given keep keeps keeping kept put puts say says saying said
  tell tells telling told ask asks asking asked answer answers answered answering talk talks talked talking speak speaks speaking spoke
  show shows showing showed shown use uses used using try tries trying tried start starts started starting begin begins beginning began
  work works working worked worker job jobs help helps helped helping helpful share shares shared sharing meet meets meeting met
  learn learns learning learned learnt teach study studies studying studied understand understanding understood
  wonder wondering wondered curious question questions interest interested interesting interests
  become becomes becoming became happen happens happened seem seems seemed mean means meant
  call calls called calling chat chats quick quickly brief briefly short bit little much many more most lot lots less least few several
  something anything nothing everything someone anyone everyone somebody anybody everybody thing things stuff way ways kind kinds sort type
  one two three first second third last next new old big small long high low large huge early late
  people person human man woman guy folks friend friends dear colleague colleagues peer peers team teams group groups community
  world life place area areas part parts side country
  right wrong same different similar able possible real true whole full own open free available ready
  back forward ahead away together alone however maybe perhaps actually especially particularly truly greatly deeply highly extremely super
  thoughts idea ideas opinion feedback advice tips guidance insight insights wisdom knowledge perspective perspectives expertise
  experience experiences experienced background backgrounds career careers path journey journeys story stories road role roles position positions
  title company companies organisation organization organisations organizations firm business businesses industry industries field fields sector space
  domain professional professionals profession professionally work workplace employer employee employees employed colleague office department
  skill skills skilled talent talented strong strength passion passionate motivated motivation driven dedicated dedication
  impress impressed impressive impressing inspire inspired inspiring inspiration inspirational amazing awesome incredible outstanding remarkable
  excellent exceptional fantastic wonderful brilliant fascinating stunning cool admirable accomplished accomplishment accomplishments achievement
  achievements achieve achieved success successful successes milestone leader leaders leadership lead leading leads thought-leader innovative innovation
  innovations cutting edge cutting-edge unique valuable value values invaluable meaningful relevant exciting excited thrilled delighted glad happy
  pleased pleasure honour honor honoured honored privilege privileged respect fan
  opportunity opportunities growth grow grows growing develop developing development build building improve improving advance
  future potential goal goals vision mission impact contribution contributions contribute solution solutions synergy synergies mutual mutually benefit
  beneficial collaborate collaboration collaborations explore exploring discuss discussion expand expanding circle bring brings level
  content post posts posted posting article articles feed activity blog blogs video videos podcast episode newsletter report reports paper papers
  project projects case website link links book
  stand stands standing stood caught catch attention eye mind heart
  student students graduate graduates graduated university college school degree course courses class junior senior intern internship
  phd candidate candidates doctoral master masters master's msc bachelor bachelor's bsc ba ma mba diploma thesis dissertation faculty semester undergraduate postgraduate
  assistant associate trainee apprentice apprenticeship coordinator partner partners executive staff vacancy vacancies hiring cv resume
  expert experts specialist manager managers management director head officer founder owner ceo executive engineer
  product products service services client clients customer customers market price prices offer offers discount order demo platform tool tools
  software app brand sale sales revenue budget quality affordable money cost
  hear glimpse sincerely name number id yourself guys ladies gentlemen another
  round rounds joy joys joyful fortnight gently delight delightful care worry wonders applause
  wow haha ha lol yeah yep hmm oh btw asap fyi
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Words that turn up in messages to anybody, so meeting one of them in a profile proves nothing. */
const common: ReadonlySet<string> = new Set([...functionWords, ...everywhere]);

/**
 * Words that are no stock phrase, but so frequent that one of them alone is chance: two of them from
 * the same line of a profile are not.
 */
const everyday: ReadonlySet<string> = new Set(
  list(`
    accident add age air animal arm art baby ball bank bar bed bird body box boy bread break breaking broke broken bring brother build built bus buy
    car care carry case cat change changed changing child children city class clean clear close code coffee cold computer cook cooking count counting court
    cry cut dad dark daughter dead deal death deep die dinner dog door draw drawing drive driver drop dry eat end english enough entry
    error eye face fact fail failed failure fall family farm farmer farmers fast father fight film fire fish fit fix floor flow food foot forget
    forgot front fun funny game garden girl glass gold green ground guide half hall hand hands hang hard hat hate health heat heavy hill history
    hold hole home hospital hot house housing hurt ice inside keep key kid kids kitchen land language laugh laughed law lay learnt leave leaves leaving left leg
    letter letters library light line list live lives living local lock lose lost machine map maps mark mean measure meat metal mind miss mistake
    mistakes model mother mountain mouth move moved moves moving music news noise north nurse oil page pages paint park past patient patients
    pay paying peace phone photo photos pick picture pictures piece plan planning plant plants play point poor post power press public pull push queue quiet rain rate reach reader readers
    record red remove removed rent rest rich ride ring river room rule rules run running safe salt save screen sea search season seat sell send sense set shop
    shops sick sign signs simple sister sit sitting sleep slow small smart son song sound south space spend spent spot stair star stay step steps stone
    stop stopped store storm street summer sun sweet swim table taste tax teacher teachers team teenagers test tests text tough town track trade train training travel
    tree trees trip truck true turn turned twice village voice volunteer volunteers wait waiting walk wall war warm wash water weather wet white wild wind window winter wood
    wooden word words year young
    design designer designs designing develop developer development digital data online technology tech technical engineering engineers science research
    researcher marketing media social global international national strategy strategic operations technologies systems system programme program programmes programs
    education educational finance financial training analyst analysis analytics consultant consulting support process processes methods method quality
    creative user users customer industry policy public health environment environmental energy communication communications information
  `),
);

const doubled = /([bdgklmnprt])\1$/;

/** Whether a word is in a list, as it stands or without its ending. */
function among(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true;
  const bare = withoutMark(word);
  const has = (ending: string, instead = '') =>
    bare.endsWith(ending) && set.has(bare.slice(0, -ending.length) + instead);
  return (
    set.has(bare) ||
    (bare.endsWith('s') && (has('s') || has('es') || has('ies', 'y'))) ||
    has('ly') ||
    ['ed', 'ing', "in'"].some(
      (ending) =>
        has(ending) ||
        has(ending, 'e') ||
        (bare.endsWith(ending) && hasDoubled(set, bare.slice(0, -ending.length))),
    )
  );
}

const hasDoubled = (set: ReadonlySet<string>, cut: string) =>
  doubled.test(cut) && set.has(cut.slice(0, -1));

export type Rarity = 'common' | 'everyday' | 'rare';

/** How much it says that a word stands both in a message and in a profile: nothing, a little, much. */
export function rarity(word: string): Rarity {
  if (among(common, word)) return 'common';
  if (word.length < 2 && !/\p{N}|\p{Lo}/u.test(word)) return 'common';
  return among(everyday, word) ? 'everyday' : 'rare';
}

const small = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
const tens = new Map(
  list('thirty forty fifty sixty seventy eighty ninety').map((word, index) => [
    word,
    30 + 10 * index,
  ]),
);
const numbers = new Map<string, number>([
  ...small.map((word, index) => [word, index] as const),
  ...tens,
  // "One of the over-thirties".
  ...Array.from(tens, ([word, value]) => [word.replace(/y$/, 'ies'), value] as const),
  ['dozen', 12],
  ['decade', 10],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The number that a word spells or shows. */
export function numeral(word: string): string | undefined {
  const spelt = numbers.get(word);
  if (spelt !== undefined) return String(spelt);
  if (startsPlain(word)) return undefined;
  return /^\p{Nd}{1,9}$/u.test(word) ? String(Number.parseInt(word, 10)) : undefined;
}

const special = new Map(
  Object.entries({
    ł: 'l',
    đ: 'd',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ı: 'i',
    ð: 'd',
    þ: 'th',
    ʻ: '',
  }),
);

/** Without accents, as somebody types it who has no such key: "Łódź" is "lodz". */
export const fold = (word: string): string =>
  isPlain(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łđøæœßıðþʻ]/g, (letter) => special.get(letter) ?? letter);
