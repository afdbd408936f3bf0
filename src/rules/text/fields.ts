/**
 * Lines of work, each by words that mean it wherever they stand. Words of several trades ("project",
 * "model", "design" as a verb) are left out, because a field is used to say that somebody is mistaken.
 */
const vocabulary = {
  medicine: `physiotherapy radiology nurse nursing doctor physician surgeon surgery ward icu clinic clinical hospital patient patients medicine medical medic
    midwife paramedic paediatric pediatric anaesthetist cardiologist gp healthcare physiotherapist therapist`,
  dentistry: 'dentist dental dentistry orthodontist hygienist',
  pharmacy: 'pharmacist pharmacy pharmaceutical pharma',
  care: 'childcare eldercare elderly-care nannying carer caregiver caseworker social-work counsellor counselor social-worker social-workers youth-worker',
  psychology: 'psychologist psychology psychotherapist psychiatrist psychiatry',
  law: 'lawyer law solicitor barrister attorney paralegal judge notary litigation legal',
  teaching: `education teacher teaching taught schoolteacher classroom pupil pupils tutor tutoring kindergarten headteacher trainer pedagogy
    lesson lessons lecturer`,
  academia: 'professor phd postdoc postdoctoral researcher research lecturer academic scholar lab',
  software: `gaming game-development software developer programmer programmers programming coder coding code backend frontend fullstack devops microservices kubernetes javascript typescript
    python java react rust cloud aws sysadmin cybersecurity firmware engineer web api docker`,
  machineLearning: 'machine-learning artificial-intelligence ai nlp deep-learning llm neural',
  data: 'data analyst analytics statistics statistician biostatistician sql dashboard dashboards dbt datasets regression',
  interface: `ux ui designer wireframes usability figma interface interaction accessibility`,
  graphics:
    'painting designer graphic typography typeface illustrator illustration branding logo logos animator animation visual',
  fashion: 'fashion stylist tailor garments textile textiles couture',
  architecture: 'architect architecture architectural landscape urban buildings',
  construction:
    'painting builder construction carpenter plumber bricklayer electrician roofer plasterer joiner civil carpentry woodworking joinery roofing plumbing bricklaying',
  mechanics: 'robotics manufacturing mechanic mechanical fitter welder welding machinist turbine',
  marketing:
    'public-relations event-management event-planning marketing marketer marketeer seo advertising advertiser copywriter copywriting influencer campaign campaigns brand ads pr',
  selling:
    'salesperson salesman saleswoman salesforce telesales realtor sales retail merchandising',
  finance: `insurance accountant accounting accounts auditor audit bookkeeper bookkeeping banker banking investor investment trader tax actuary finance financial
    fintech hedge`,
  people:
    'human-resources recruiter recruiting recruitment recruit hr talent headhunter hiring payroll',
  journalism:
    'journalist journalism reporter reporting newsroom newspaper columnist correspondent editor editorial',
  publishing: 'publisher publishing novelist novel author poet translator translation editor books',
  library: 'museum museums curator librarian library libraries archivist archive archives',
  sound:
    'musician music composer singer sound audio radio podcast podcasts producer drummer guitarist pianist violinist dj conductor orchestra',
  stage:
    'dance ballet actor actress theatre theater dancer choreographer film filmmaker cinematographer photographer photography',
  kitchen:
    'food-science chef cook cooking baker baking bakery restaurant restaurants waiter barista catering pastry sous-chef hospitality',
  hotel: 'hotel hotels receptionist concierge tourism hospitality travel',
  farming:
    'fishing fishery fisheries farmer farming farm agronomist agronomy agriculture agricultural vineyard winemaker livestock dairy crops soil',
  ecology: `ecologist ecology ecological biologist biology marine ornithology ornithologist bird birds birder birding flyway botanist zoologist zoology conservation
    wildlife forester forestry reef seabird seabirds environmental`,
  microbe:
    'microbiologist microbiology bioinformatician bioinformatics genetics geneticist biochemist chemist chemistry biology',
  physics: 'physicist physics astronomer astronomy astrophysics',
  geology:
    'meteorology mining geologist geology geographer geography cartographer cartography mapping hydrologist meteorologist climate',
  electronics:
    'robotics telecom telecoms telecommunications electronics electrical embedded firmware hardware electrician',
  transport:
    'supply-chain supply-chains pilot driver trucker trucking logistics shipping freight fleet seafarer sailor captain railway rail airline transit bus buses trams transport aviation warehouse',
  policy:
    'policy politician politics diplomat diplomacy government ngo parliament parliamentary council civil-servant municipality',
  society:
    'archaeology archaeologist philosophy philosopher theology theologian religion linguistics linguist sociologist sociology anthropologist anthropology migration historian history economist economics',
  police:
    'policing police policeman policewoman detective firefighter firefighting soldier army navy military officer veteran',
  sport: 'sport sports athlete footballer football coach coaching fitness gym trainer physio',
  animals: 'vet veterinary veterinarian groomer zookeeper stable',
  hair: 'beauty hairdresser hairdressing barber beautician salon makeup cosmetics',
  property: 'real-estate realtor landlord property estate-agent mortgage mortgages',
  product: 'product-manager product-owner product product-lead scrum agile roadmap',
  energy: 'renewable-energy oil petroleum drilling nuclear solar photovoltaics',
  charity: 'charity fundraiser fundraising donors nonprofit volunteer',
} as const;

export type Field = keyof typeof vocabulary;

const isField = (name: string): name is Field => Object.hasOwn(vocabulary, name);

const byWord = new Map<string, Set<Field>>();
for (const field of Object.keys(vocabulary).filter(isField)) {
  for (const word of vocabulary[field].split(/\s+/)) {
    const fields = byWord.get(word) ?? new Set<Field>();
    byWord.set(word, fields.add(field));
  }
}

const none: ReadonlySet<Field> = new Set();

/** The lines of work that a word or two words with a hyphen ("deep-learning") speak of. Lower case, no accents. */
export const fieldsOf = (word: string): ReadonlySet<Field> =>
  byWord.get(word) ?? byWord.get(word.replace(/'?s$/, '')) ?? none;

const kin: readonly (readonly Field[])[] = [
  ['medicine', 'dentistry', 'pharmacy', 'care', 'psychology'],
  ['teaching', 'academia'],
  ['software', 'machineLearning', 'data', 'electronics', 'product', 'interface'],
  ['interface', 'graphics', 'fashion', 'product', 'marketing'],
  ['architecture', 'construction'],
  ['mechanics', 'electronics', 'construction'],
  ['marketing', 'selling', 'journalism', 'publishing', 'charity'],
  ['journalism', 'publishing', 'sound', 'stage'],
  ['kitchen', 'hotel'],
  ['farming', 'ecology', 'microbe', 'geology', 'animals'],
  ['academia', 'physics', 'microbe', 'ecology', 'geology', 'society', 'psychology'],
  ['policy', 'society', 'law', 'charity'],
  ['finance', 'data', 'property'],
  ['sport', 'teaching'],
  ['library', 'publishing', 'society'],
  ['energy', 'mechanics', 'electronics', 'geology', 'ecology'],
  ['people', 'psychology', 'teaching'],
];

/** Whether two lines of work stand so near that a stranger may take one for the other. */
export const areKin = (one: Field, other: Field): boolean =>
  one === other || kin.some((family) => family.includes(one) && family.includes(other));
