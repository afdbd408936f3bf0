import type { Span } from './span.ts';
import type { Situation } from '../situation.ts';
import type { Clause } from './clause.ts';
import { fieldsOf } from './fields.ts';
import { fold, functionWords, list, rarity } from './lexicon.ts';
import { isWithinOne, keyOf, type Profile, type Source } from './profile.ts';
import type { Word } from './reading.ts';

/** What a question is after, and the part of the profile that answers it. */
export type Topic = 'job' | 'self' | 'studies' | 'tenure' | 'place' | 'past' | 'count' | 'stated';

export const asking =
  '(?:wonder|wondering|wondered|know|curious|curiosity|ask|asking|tell|explain|explaining|understand|interested|describe|sure|unsure|clear|share|mention|idea|out|clue|hear|learn|remind|forgot|guess|interests|mystery|discover)';

export const answered: Readonly<Record<Topic, (situation: Situation) => boolean>> = {
  job: ({ recipient }) => recipient.headline.trim() !== '' || recipient.experience.length > 0,
  self: ({ recipient }) =>
    recipient.headline.trim() !== '' ||
    recipient.experience.length > 0 ||
    (recipient.about ?? '') !== '',
  studies: ({ recipient }) => recipient.education.length > 0,
  tenure: ({ recipient }) => recipient.experience.length > 0,
  place: ({ recipient }) => (recipient.location ?? '').trim() !== '',
  past: ({ recipient }) => recipient.experience.length > 0,
  count: () => true,
  stated: () => true,
};

export const isOnRecord = (word: string, profile: Profile, sources: readonly Source[]) =>
  (profile.mentions.get(keyOf(word)) ?? []).some(
    ({ source }) =>
      sources.includes(source) && (rarity(word) !== 'common' || source === 'employer'),
  );

const slots: Readonly<Record<Exclude<Topic, 'count' | 'stated'>, ReadonlySet<string>>> = {
  job: new Set(
    list(
      `bank shop factory museum airport ministry theatre clinic newspaper magazine job jobs role position profession occupation designation company companies employer firm organisation organization organisations organizations industry field sector business work working department living specialise specialize specialised specialized specialty speciality specialisation specialization area trade employed freelance duty duties responsibilities responsibility career office workplace hospital agency institution self-employed domain earn expertise
      payslip payroll salary wage wages paycheck livelihood vocation calling craft bread rent bills weekday weekdays boss chair branch active involved house landlord sort owner employee professional`,
    ),
  ),
  self: new Set(list(`background bio journey story path road roads`)),
  studies: new Set(
    list(
      `finish finished studies finish finished study studied studying studies degree degrees university uni college school major majored graduate graduated graduation qualification qualifications qualified qualify education educated trained train masters master's master phd bachelor bachelor's bachelors diploma mba alma mater subject academic educational faculty`,
    ),
  ),
  tenure: new Set(list(`long years year months joined join stayed new newcomer`)),
  place: new Set(
    list(
      `based live living located location city country town reside residing staying region situated settled`,
    ),
  ),
  past: new Set(list(`previous previously earlier past worked former formerly employers`)),
};

const topics = ['past', 'studies', 'tenure', 'place', 'job', 'self'] as const;

const trades = new Set(
  list(
    `team lead manage experience background before design research write code teach nurse build technical creative medical academic public private state own alone government`,
  ),
);

const fillers = new Set(
  list(
    `arrive chance more rather else something somewhere side sides time total people made make do does made quite exactly currently current present presently actually moment days nowadays today kind sort type name main full exact right please sir madam ma'am mam dear good mainly own basically first originally professional professionally specific particular wise world thanks thank btw precisely personally normally go went get got hold attend attended belong follow pursue practise ply serve service straight end
    pass spend sign signs pay pays fill fills feed feeds keep keeps stand feet began begin begun start started led leads bring brought takes took look looks ordinary typical usual mostly days day place real topics questions matters represent take life written projects project treat repair bake grow translate cover produce`,
  ),
);

const whWords = new Set(list(`what which where whereabouts who whom whose since how when wich`));

/** They open what somebody isn't sure of, as a question does: "not clear whether you teach". */
const doubts = new Set(list(`whether if`));

const auxiliaries = new Set(list(`are do did does have were is was has might may`));

const leads = new Set(
  list(
    `so and but or maybe perhaps probably then well also by chance actually sorry in at for from as with on please dear hi hello sir madam mam ma'am i guess suppose think believe assume bet imagine hope wonder if whether tell me know`,
  ),
);

const elsewhere = new Set(
  list(`would should could might will can shall why how if when best most prefer not about my me i we us our they them he she this those these with without
    than because so really really miss like love think while during after until against over`),
);

/** What something does to somebody. */
const givers = new Set(
  list('teach taught teaches give gave cost costs show showed surprise surprised bring brought'),
);

const tails = new Set(list(`on to like of by from through up out away over`));

const known = ['role', 'employer', 'past', 'study', 'place', 'name', 'headline'] as const;

const longSlots = [...Object.values(slots).flatMap((set) => [...set])].filter(
  (word) => word.length >= 6,
);

/** The part of the profile that a word of a question belongs to. */
function slotOf(word: string, profile: Profile): Topic | 'known' | undefined {
  const own = topics.find((name) => slots[name].has(word));
  if (own !== undefined) return own;
  if (word.length >= 6) {
    const meant = longSlots.find((slot) => slot[0] === word[0] && isWithinOne(word, slot));
    if (meant !== undefined) return topics.find((name) => slots[name].has(meant));
  }
  if (trades.has(word) || fieldsOf(fold(word)).size > 0 || isOnRecord(word, profile, known))
    return 'known';
  return undefined;
}

/** A clause cut at its commas, and where another question begins after "and" or "or". */
function parts({ text, sentence, starts }: Clause): Word[][] {
  const all: Word[][] = [];
  let part: Word[] = [];
  for (const [index, word] of sentence.words.entries()) {
    const gap = index === 0 ? '' : text.slice(starts[index - 1], starts[index]);
    const next = sentence.words[index + 1]?.text ?? '';
    const later = sentence.words[index + 2]?.text ?? '';
    const isNew =
      (word.text === 'and' || word.text === 'or' || word.text === 'but') &&
      (whWords.has(unshortened(next)) ||
        auxiliaries.has(next) ||
        doubts.has(next) ||
        (/^(?:in|at|from|for|since)$/.test(next) && whWords.has(later)));
    if (part.length > 0 && (gap.includes(',') || isNew)) {
      all.push(part);
      part = [];
    }
    part.push(word);
  }
  if (part.length > 0) all.push(part);
  return all;
}

const unshortened = (text: string) =>
  text.endsWith('s') ? text.replace(/^(what|where|who|how)'?s$/, '$1') : text;

/** "Since when" asks; "since you" gives a reason. */
const opens = (text: string, next = '') =>
  whWords.has(unshortened(text)) && (text !== 'since' || /^(?:when|how|which|what)$/.test(next));

const isYou = (text: string) => /^(?:you|your|u|ur|you're|you've|youre)$/.test(text);

/** Signs that a sentence without a question mark wants to know. */
const wanting =
  / (?:no idea|no|not|never|cannot|cant|dont|[^ ]+n't|would|could|may|like|love|glad|happy|want|wants|wanted|wish|hope|need|curious|curiosity|wonder|wondering|wondered|remind|please|asking|interested|interests|forgot|forgotten|mystery|puzzles?|puzzled|unsure|tell|say|let) /;
/** "I won't ask what you do", and a field that boots stand in. */
export const unasked =
  / (?:won't|not|never|without|needn't) (?:to |going to |want to )?(?:ask|asking) | in the field (?:today|tomorrow|tonight|again|this (?:week|month|season|morning|afternoon|spring|summer|autumn|winter)) /;

/** Whether a sentence asks, or says that its writer would like to know. */
export const isWanting = ({ text, sentence: { isQuestion } }: Clause): boolean =>
  isQuestion || (wanting.test(text) && askingWord.test(text));

/** Where a part of a sentence begins to ask, in what way, and whether it asks at all. */
function openingOf(
  part: readonly Word[],
  clause: Clause,
): { start: number; isWh: boolean } | undefined {
  const { text } = clause;
  const { isQuestion } = clause.sentence;
  const wh = part.findIndex(({ text: word }, at) => opens(word, part[at + 1]?.text));
  if (wh >= 0 && part.slice(wh).some(({ text: word }) => isYou(word))) {
    const isAsked =
      isQuestion ||
      askingWord.test(text) ||
      wanting.test(` ${text.slice(0, text.indexOf(` ${part[wh]!.text} `) + 1)}`) ||
      part.slice(0, wh).every(({ text: word }) => leads.has(word));
    return isAsked ? { start: wh, isWh: true } : undefined;
  }
  const doubt = part.findIndex(({ text: word }) => doubts.has(word));
  if (doubt >= 0 && isWanting(clause) && askingWord.test(clause.text))
    return { start: doubt + 1, isWh: false };
  if (!isQuestion) return undefined;
  const start = part.findIndex(({ text: word }) => !leads.has(word));
  const first = part[start]?.text ?? '';
  return auxiliaries.has(first) || isYou(first) ? { start, isWh: false } : undefined;
}

/** Whether a part of a sentence is a question by its own order of words. */
const asksItself = (part: readonly Word[]) => {
  const first = part.find(({ text }) => !leads.has(text))?.text ?? '';
  return auxiliaries.has(first) || whWords.has(unshortened(first));
};

/** A question made of nothing but the vocabulary of a form: "which company you are in?", "are you a doctor?". */
export function bare(
  clause: Clause,
  situation: Situation,
  profile: Profile,
): { topic: Topic; span: Span } | undefined {
  const all = parts(clause);
  for (const [order, part] of all.entries()) {
    // "You were here yourself, so: did you …?" says the first and asks the second.
    if (isYou(part[0]?.text ?? '') && all.slice(order + 1).some(asksItself)) continue;
    // "In your experience" goes with what is asked before it.
    if (order > 0 && part.length <= 3 && /^(?:in|by|for|with|to)$/.test(part[0]?.text ?? ''))
      continue;
    const opening = openingOf(part, clause);
    if (opening === undefined) continue;
    const { start, isWh } = opening;
    const turn = part.findIndex(({ text }, at) => at > start + 2 && text === 'or');
    const inside = part.slice(start, !isWh && turn > 0 ? turn : undefined);
    if (inside.length === 0) continue;
    const opener = unshortened(inside[0]!.text);
    const second = inside[1]?.text ?? '';
    const isMeasure = opener === 'how' && /^(?:long|many|much)$/.test(second);
    if (opener === 'how' && !isMeasure) continue;
    // "When you worked on the ward" tells when, and asks nothing.
    if (opener === 'when' && isYou(second) && start === 0) continue;
    if (isYou(opener) && /^(?:or|and|both)$/.test(second)) continue;
    const rest = inside.slice(isMeasure ? 2 : 1);
    const last = rest.findLast(({ text }) => !fillers.has(text))?.text ?? '';
    // "What did the soil teach you?" asks what no profile says.
    const isTaught = inside.some(
      ({ text }, at) => isYou(text) && givers.has(inside[at - 1]?.text ?? ''),
    );
    if (isTaught) continue;
    if (inside.length > 14 || !inside.some(({ text }) => isYou(text))) continue;
    const leaves = ({ text }: Word, at: number) =>
      elsewhere.has(text) && !(text === 'this' && slots.job.has(rest[at + 1]?.text ?? ''));
    if (rest.some(leaves) || tails.has(last)) continue;
    const content = rest.filter(
      ({ text }) =>
        !functionWords.has(text) && !fillers.has(text) && !(isMeasure && text === 'home'),
    );
    const found = content.map(({ text }) => slotOf(text, profile));
    if (content.length > 6 || content.length === 0 || found.includes(undefined)) continue;
    const isPast = rest.some(({ text }) => past.has(text)) || (!isWh && past.has(opener));
    const named = found.find((slot) => slot !== 'known' && slot !== undefined);
    const place = opener.startsWith('where') && named === 'tenure' ? undefined : named;
    const topic = topicOf(place, { isMeasure, isPast, isWh, opener, rest });
    if (topic === undefined || !answered[topic](situation)) continue;
    return { topic, span: { start: inside[0]!.start, end: inside.at(-1)!.end } };
  }
  return undefined;
}

const past = new Set(list(`were was did had before past previously earlier been`));

const askingWord = new RegExp(` ${asking} `);

/** "How many people are in your team?" counts no years. */
const isCrowd = ({ text }: Word) => text === 'people' || text === 'colleagues';

function topicOf(
  named: Topic | 'known' | undefined,
  question: {
    isMeasure: boolean;
    isPast: boolean;
    isWh: boolean;
    opener: string;
    rest: readonly Word[];
  },
): Topic | undefined {
  const { isMeasure, isPast, isWh, opener, rest } = question;
  if (isMeasure || opener === 'since') return rest.some(isCrowd) ? undefined : 'tenure';
  if (opener === 'when') return named === 'job' || named === 'past' ? 'tenure' : undefined;
  if (named !== undefined && named !== 'known') return named === 'job' && isPast ? 'past' : named;
  if (isWh) {
    // "What kind of engineer are you?"
    const isKind = rest.some(({ text }) => /^(?:kind|sort|type)$/.test(text));
    if (isKind && /^(?:you|are)$/.test(rest.at(-1)?.text ?? '')) return 'job';
    const isOfWork = /^whom?$/.test(opener)
      ? /^for$/
      : /^(?:which|what)$/.test(opener)
        ? /^(?:at|in|with|for|from|under)$/
        : undefined;
    return isOfWork?.test(rest.at(-1)?.text ?? '') === true ? 'job' : undefined;
  }
  const verb =
    rest.some(({ text }) => /^(?:you|you're|you've|u|your)$/.test(text)) || isYou(opener);
  return verb ? (isPast ? 'past' : 'job') : undefined;
}
