import { claimsOf, type Clause } from './clause.ts';
import { fold } from './lexicon.ts';
import type { Mistake } from './nouns.ts';
import { once } from './once.ts';
import { pattern, type Pattern } from './pattern.ts';
import { laidOut, wordsOf, type Profile, type Source } from './profile.ts';

/**
 * Kinds that hardly anybody is two of, each by its words: whoever thanks a bus driver for the trains hasn't looked.
 * Finer than lines of work: all kinds of a family may be one field.
 */
const families = [
  'cow cows cattle milking dairy / goat goats / sheep lambs / horse horses / pig pigs / chicken chickens hens poultry / bee bees beehives / pet pets cat cats dog dogs',
  'plumber plumbing / welder welding / carpenter carpentry joiner joinery / electrician / roofer roofing / bricklayer bricklaying / plasterer plastering',
  'infant infants toddlers kindergarten nursery preschool little-ones babies / years secondary teenagers gcse / primary / university / adults adult / geriatric elderly pensioners',
  'child children kids paediatric pediatric little-ones autistic / adult adults geriatric elderly pensioners dementia alzheimer hospice',
  'surgeon surgeons / nurse nurses nursing / midwife midwives midwifery / anaesthetist anesthetist anaesthesia / dentist dentists dental / pharmacist pharmacy / paramedic paramedics / radiologist radiographer / psychiatrist / physiotherapist physio',
  'vet vets veterinarian veterinarians / nurse nurses',
  'violin violinist / cello cellist / piano pianist / guitar guitarist / flute flautist / trumpet trumpeter / drums drummer / organ organist',
  'history / chemistry / physics / biology / maths mathematics math / geography',
  'prosecutor prosecution / defender defence defense',
  'ios android mobile kotlin / devops infrastructure kubernetes sre yaml / frontend front-end css / firmware',
  'oncology cancer / cardiology cardiac / dermatology / orthopaedic orthopedic orthopaedics orthopedics / neurology / maternity obstetrics / psychiatry psychiatric',
  'criminal / divorce divorces custody / tax taxes / tenancy tenants landlords / immigration asylum visas / patent patents trademarks / mergers acquisitions',
  'tenant tenants / landlord landlords',
  'employee employees workers / employer employers',
  'interior interiors / packaging / fashion / furniture / costume costumes / landscape / jewellery jewelry',
  'civil / mechanical / electrical / chemical / aerospace / biomedical / acoustic',
  'wind turbines / solar / nuclear reactor / oil petroleum drilling / hydropower dam dams / coal',
  'football footballers / swimming swimmers / rowing rowers / tennis / basketball / rugby / hockey / cycling cyclists / gymnastics gymnasts / judo / volleyball / handball / boxing boxers',
  'wheat barley grain / rice paddy / coffee / vines grapes vineyard wine / potatoes / almonds pistachios / apples orchard orchards / tomatoes / tea / cotton / cocoa',
  'pastry croissants cakes / sushi / pizza pizzas / butcher butchery / cheese cheeses / chocolate',
  'audit audits / payroll / insurance / mortgages mortgage / loan loans credit',
];

/** Places of work, and what runs from them, of which hardly anybody has two; a trade names the place where it is done. */
const workplaces = [
  'bus buses coaches / tram trams metro subway underground / train trains railway railways rail / plane planes airline aircraft / ship ships ferry ferries boat boats / lorry lorries truck trucks / taxi taxis',
  'seagrass / coral corals reef reefs / mangrove mangroves / kelp',
  'pharmacy pharmacies pharmacist / midwife midwives midwifery / dentist dental',
  'library libraries librarian / archive archives archivist / museum museums / gallery galleries gallerist / bookshop bookstore bookseller',
  'restaurant restaurants bistro chef / bar bars pub pubs bartender / hotel hotels hostel / cafe cafes barista / bakery bakeries baker / canteen',
  'newspaper newspapers / radio / television tv / magazine magazines',
  'theatre theater theatres / opera / circus / cinema film films / ballet',
  'factory / mill / shipyard shipyards / quarry mines / brewery brewer / distillery / winery winemaker / sawmill / foundry / refinery',
  'startup start-up startups / ministry ministries / charity charities ngo / bank banks',
  'court courts courtroom / prison prisons / police',
  'airport airports / harbour harbor port / depot',
  'university faculty / kindergarten nursery',
];

const asKinds = (family: string) => family.split(' / ').map((kind) => kind.split(' '));
const all = [...families, ...workplaces].map(asKinds);

interface Kind {
  readonly family: number;
  /** Its family and its place there. */
  readonly name: string;
}

const kindsOf = new Map<string, Kind[]>();
for (const [family, kinds] of all.entries()) {
  for (const [kind, words] of kinds.entries()) {
    const one = { family, name: `${family} ${kind}` };
    for (const word of words) kindsOf.set(word, [...(kindsOf.get(word) ?? []), one]);
  }
}

/** Where a profile says what somebody does now. */
const present: ReadonlySet<Source> = new Set<Source>(['role', 'headline', 'about']);

/** "Never with children" names no kind of theirs. */
const denied = /\b(?:never|not|no)(?: with| for)? [a-z]+/g;

/** The kinds that a profile names, by name. */
interface Named {
  /** Those that some other line than a job of the past names. */
  readonly lasting: ReadonlySet<string>;
  /** The first line of the past that names a kind. */
  readonly past: ReadonlyMap<string, string>;
  /** By family, where it says what somebody does now: the first line that names one of its kinds. */
  readonly now: ReadonlyMap<number, string>;
}

const namedBy = once(({ lines }: Profile): Named => {
  const lasting = new Set<string>();
  const past = new Map<string, string>();
  const now = new Map<number, string>();
  for (const { source, text } of lines) {
    for (const { family, name } of wordsOf(laidOut(text).replace(denied, '')).flatMap(
      (word) => kindsOf.get(word.replace(/['’]s?$/, '')) ?? [],
    )) {
      if (source !== 'past') lasting.add(name);
      else if (!past.has(name)) past.set(name, text);
      if (present.has(source) && !now.has(family)) now.set(family, text);
    }
  }
  return { lasting, past, now };
});

const isNamed = ({ name }: Kind, { lasting, past }: Named) => lasting.has(name) || past.has(name);

const does =
  '(?:run|runs|lead|teach|head|manage|drive|fly|sail|steer|play|milk|keep|raise|breed|treat|help|train|work with|work only with|work for|look after|care for|nurse)';
const doing =
  '(?:running|leading|teaching|driving|flying|sailing|keeping|treating|playing|raising|milking|managing)';

/** What is said of the reader: the noun phrase in which a kind may stand. */
const claims = [
  `(?<= )you (?:[^ ,]+ ){0,2}?${does} (?:only |mostly |mainly )?((?:[^ ,]+ ){1,5})`,
  `(?<= )your (?:students|pupils|patients|lessons|school|class|classes|unit|ward|centre|center|clinic|department|team|work|years|job|experience|eye|skill|skills|talent) (?:for|of|with|in|at) (?:the |an? )?((?:[^ ,]+ ){1,3})`,
  `(?<= )(?:your|(?:hope(?: that)?|how is|how are) the) ((?:[^ ,]+ ){1,3}?)(?:background|experience|expertise|knowledge|skills|career|programme|program|class|classes|department|practice|patients|pupils|lessons|course|team|herd|flock|fleet|farm|dairy|clinic|ward|workshop|line|route|depot|crew|students|shift|job|work)(?= )`,
  `(?<= (?:find|meet|see|know|to|with|from) )(?:another|a fellow) ((?:[^ ,]+ ){1,4})`,
  `(?<= )as an? ((?:[^ ,]+ ){1,3})(?:, )?(?=(?:how |what |why |where |which |and )?(?:do |did |are |have |must |surely )?you )`,
  `(?<= )the ((?:[^ ,]+ ){1,3}?)(?:that )?you (?:look after|run|drive|repair|manage|keep|maintain|sail|fly|grow|breed|treat|build|teach)(?= )`,
  `(?<= )you (?:as|being|are|must be|were) an? ((?:[^ ,]+ ){1,3})`,
  `(?<= )${doing} ((?:[^ ,]+ ){1,5})(?:, )?(?:as|like) you do(?= )`,
].map((source) => pattern(source));

/** What is said of the place where the reader works; it ends with the place. */
const placed = [
  `(?<= )your (?!(?:favou?rite|local|nearest|next|old|former|first|usual|regular) )((?:[^ ,]+ ){1,3}?)(?=(?:,|is|are|in|at|on|from|for|of|to|so|and|or|with|when|where|that|which|must|may|might|has|have|will|would|can|needs|looks|sounds|seems|today|these|this|every|each|all|treat|keep|do|does) )`,
  `(?<= )how (?:is|are) (?:business|life|work|everything|things|it) (?:at|in) (?:the|your) ((?:[^ ,]+ ){1,3}?)(?=(?:,|these|now|today|going) )`,
  `(?<= )(?:how (?:is|are|goes)|hope(?: that)?|trust(?: that)?) (?:the|your) ((?:[^ ,]+ ){1,3}?)(?=(?:is|are|treating|treats|doing|does|going|keeping|keeps|runs|running|these|this|today|now|,) )`,
  `(?<= )(?:is it|it is|be|feel|feels|like|as) (?:it )?to (?:work|be) (?:in|at|for) (?:an? |the |your )?((?:[^ ,]+ ){1,3}?)(?=(?:,|like|in|that|with|every|all|and|when|where|so) )`,
  `(?<= )you (?:all |also |still |now )?(?:work|run|manage|lead|own|are|serve|sit) (?:in |at |for )?(?:an? |the |your )?((?:[^ ,]+ ){1,3}?)(?=(?:,|like|in|that|with|every|all|and|when|where|so|as|you|at|on) )`,
].map((source) => pattern(source));

/** "How is the hotel?" speaks of now. */
const ongoing = /^(?:how|hope|trust) /;

/** Before "you": a question or a wish, and no claim. */
const open =
  / (?:do|did|would|could|can|have|had|if|whether|when|should|were|will|may|might|unless) $/;

/** Whether a word names a kind that a profile names too, in whatever words: a bookshop, for a bookseller. */
export const isOfKind = (word: string, profile: Profile): boolean =>
  (kindsOf.get(fold(word)) ?? []).some((kind) => isNamed(kind, namedBy(profile)));

/** A kind of animal, vehicle, trade, pupil, place that isn't the reader's, where the profile names theirs. */
export function kindMistakes(clause: Clause, profile: Profile): Mistake[] {
  const named = namedBy(profile);
  if (named.lasting.size + named.past.size === 0) return [];
  return [
    ...claims.flatMap((claim) => wrongKinds(claim, clause, named)),
    ...placed.flatMap((claim) => wrongKinds(claim, clause, named, true)),
  ];
}

/** `isPlace`: what is claimed is a place of work by its last word, as in "your old bar". */
function wrongKinds(claim: Pattern, clause: Clause, named: Named, isPlace = false): Mistake[] {
  const { lasting, past, now } = named;
  return claimsOf(clause, claim).flatMap(({ before, text, words, start }): Mistake[] => {
    if (open.test(before)) return [];
    for (const [index, word] of words.entries()) {
      if (isPlace && index < words.length - 1) continue;
      const plain = fold(word.text).replace(/'s?$/, '');
      const kinds = [plain, `${plain}-${words[index + 1]?.text ?? ''}`]
        .flatMap((name) => kindsOf.get(name) ?? [])
        .filter(({ family }) => !isPlace || family >= families.length);
      const over = kinds
        .map(({ name }) => name)
        .find((name) => past.has(name) && !lasting.has(name));
      const isOver = over !== undefined && isPlace && ongoing.test(text);
      const line = isOver
        ? past.get(over)
        : kinds.map(({ family }) => now.get(family)).find((one) => one !== undefined);
      if (line === undefined || (!isOver && kinds.some((kind) => isNamed(kind, named)))) continue;
      return [{ start, end: word.end, what: isOver ? 'gone' : 'kind', line }];
    }
    return [];
  });
}
