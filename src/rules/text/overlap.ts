import type { Span } from './span.ts';
import type { Situation } from '../situation.ts';
import { askedOf } from './asked.ts';
import { once } from './once.ts';
import { fieldsOf } from './fields.ts';
import { fold, functionWords, list, rarity, type Rarity } from './lexicon.ts';
import {
  areAlike,
  keyOf,
  profileOf,
  wordsOf,
  type Mention,
  type Profile,
  type Source,
} from './profile.ts';
import type { Reading, Word } from './reading.ts';
import { topicAgain } from './topic.ts';

/** A place where a message meets the profile, and how much that proves. */
export interface Tie extends Span {
  readonly source: Source;
  /** The line of the profile, by its index. */
  readonly line: number;
  readonly weight: number;
}

/** What a message has in common with the person it goes to. */
export interface Overlap {
  readonly profile: Profile;
  readonly ties: readonly Tie[];
  /** Words that a mail merge could have filled in: the job title and the employer. */
  readonly merged: readonly Span[];
  /** Profile words strung together where a sentence should be. */
  readonly strings: readonly Span[];
  /** Five words and more taken over from the profile as they stand there. */
  readonly copied: readonly Span[];
  /** 1 or more: at least one detail could not have gone to anybody else. */
  readonly score: number;
}

/** Enough for one detail that ties the message to its reader. */
export const enough = 1;

const bySource: Readonly<Record<Source, number>> = {
  name: 0,
  role: 0,
  employer: 0,
  headline: 1,
  about: 1,
  past: 0.5,
  study: 0.4,
  place: 0.4,
  activity: 1,
  shared: 1,
  thread: 1,
};

const toYou = new Set(list(`you your yours you're you've you'd you'll u ur yourself youre youve`));
const fromMe = new Set(list(`i i'm i've i'd im ive my me mine myself we our ours us we're we've`));
const together = new Set(
  list(
    `too also same both fellow likewise myself alumnus alumna alumni alum neighbour neighbor ex former another well shared here old`,
  ),
);
const bond = new Set(
  list(
    `too also same both myself because since why own used use uses using grew moving move moved switching switch switched retraining changing changer ex former ago before until after when every once now mother father mum mom dad grandmother grandfather sister brother uncle aunt cousin parents son daughter wife husband village town`,
  ),
);
const moves = new Set(
  list(
    `moved move moving switched switch switching changed change went left leave leaving became retrained transition transitioned swapped swap turned jump jumped step leap crossed started came from before former ex used after shift shifted pivot pivoted`,
  ),
);
const artefacts = new Set(
  list(
    `post talk article podcast episode workshop paper preprint thread course lecture panel interview report essay blog newsletter issue book chapter guide video case study series campaign project dataset survey cover exhibition webinar keynote tutorial repo library plugin app release recording piece column story photo photos poster film song slides presentation speech answer comment sketch map tool list checklist question`,
  ),
);
const deeds = new Set(
  list(
    `wrote said described mentioned argued asked showed built made drew explained told called spoke talked gave ran designed opened posted shared published launched write say hide use found did won tested measured rewrote deleted removed`,
  ),
);
const places = new Set(
  list(
    `part bit line page chapter slide minute picture photo example paragraph row step mistake ending figure sentence image scene`,
  ),
);

/** What a thing of theirs can do to somebody: "got me through", "sent me back to". */
const effects = new Set(
  list(
    `got gets made makes sent sends helped helps kept keeps taught teaches led leads carried carries saved saves pushed cost costs gave gives`,
  ),
);

const your = new Set(['your', 'ur', 'yours']);
const schools = new Set(
  list(
    `faculty school university college uni class alumni alumnus alumna alum campus department course programme program
    exercise homework seminar lecture semester term classroom cohort`,
  ),
);

const hasAny = (words: readonly Word[], set: ReadonlySet<string>) =>
  words.some(({ text }) => set.has(text));

/** "Here is somebody" is no place. */
const isNear = (words: readonly Word[]) =>
  words.some(
    ({ text }, at) =>
      together.has(text) &&
      !(text === 'here' && /^(?:is|are)$/.test(words[at + 1]?.text ?? '')) &&
      !(text === 'myself' && words[at - 1]?.text === 'to'),
  );

/** Whether a sentence ties something to its writer's life; "when I saw your profile" doesn't. */
const binds = (words: readonly Word[]) =>
  words.some(
    ({ text }, at) =>
      bond.has(text) &&
      !(text === 'myself' && words[at - 1]?.text === 'to') &&
      !(
        text === 'when' &&
        /^(?:saw|read|found|noticed|discovered|see)$/.test(words[at + 2]?.text ?? '')
      ),
  );

/** Mentions by the first letters, for words that are only alike. */
const bucketsOf = once(({ mentions }: Profile): Map<string, Mention[]> => {
  const buckets = new Map<string, Mention[]>();
  for (const several of mentions.values()) {
    for (const mention of several) {
      if (mention.rarity !== 'rare' || mention.word.length < 4) continue;
      const start = mention.word.slice(0, 3);
      const bucket = buckets.get(start);
      if (bucket === undefined) buckets.set(start, [mention]);
      else bucket.push(mention);
    }
  }
  return buckets;
});

function mentionsOf(
  { word, key, kind, next }: { word: string; key: string; kind: Rarity; next: string | undefined },
  profile: Profile,
  buckets: ReadonlyMap<string, readonly Mention[]>,
): readonly Mention[] {
  const exact = profile.mentions.get(key);
  if (
    exact !== undefined &&
    (kind !== 'common' || exact.some(({ source }) => source === 'name' || source === 'employer'))
  )
    return exact;
  if (kind !== 'rare') return [];
  if (next !== undefined) {
    const joined = profile.mentions.get(keyOf(`${word}${next}`));
    if (joined !== undefined) return joined;
  }
  return (buckets.get(word.slice(0, 3)) ?? []).filter((mention) => areAlike(word, mention.word));
}

const joinSpans = (spans: readonly Span[], message: string): Span[] => {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (last !== undefined && /^[\s,'"’&-]*$/.test(message.slice(last.end, start)))
      last.end = end;
    else joined.push({ start, end });
  }
  return joined;
};

/** Words of the message that stand in the profile in the same order, five at least. */
function copiedWords(met: readonly Met[], profile: Profile): Set<Word> {
  const copied = new Set<Word>();
  if (profile.fives.size === 0) return copied;
  for (let at = 0; at + 4 < met.length; at++) {
    if (!met.slice(at, at + 5).every(({ key }) => profile.keys.has(key))) continue;
    const five = met.slice(at, at + 5);
    if (profile.fives.has(five.map(({ key }) => key).join(' ')))
      for (const { word } of five) copied.add(word);
  }
  return copied;
}

/** A word of the message with what it meets in the profile. */
interface Met {
  readonly word: Word;
  readonly plain: string;
  readonly key: string;
  readonly kind: Rarity;
  readonly holds: boolean;
  readonly mentions: readonly Mention[];
  readonly isTheirs: boolean;
  readonly isOwn: boolean;
}

const sendersOf = once(({ sender }: Situation) => new Set(wordsOf(sender.name)));

function metIn(reading: Reading, situation: Situation, profile: Profile): Met[] {
  const buckets = bucketsOf(profile);
  const sender = sendersOf(situation);
  const plain = reading.words.map(({ text }) => fold(text));
  return reading.words.map((word, index) => {
    const text = plain[index]!;
    const key = keyOf(text);
    const holds = functionWords.has(word.text);
    const isSender = sender.has(text);
    const kind = rarity(text);
    const next = plain[index + 1];
    const mentions =
      holds || isSender ? [] : mentionsOf({ word: text, key, kind, next }, profile, buckets);
    const isTheirs = !holds && (mentions.length > 0 || profile.keys.has(key));
    return {
      word,
      plain: text,
      key,
      holds,
      mentions,
      isTheirs,
      kind,
      isOwn: !isTheirs && !isSender && kind === 'rare',
    };
  });
}

const isFrom = ({ mentions }: Met, ...sources: readonly Source[]) =>
  mentions.some(({ source }) => sources.includes(source));

/** Profile words strung together: a line without a sentence in it, or a run of words from several lines. */
function stringsIn(sentences: readonly Met[][], message: string): Span[] {
  const strings: Span[] = [];
  for (const sentence of sentences) {
    const content = sentence.filter(({ holds }) => !holds);
    const theirs = content.filter(({ isTheirs }) => isTheirs);
    if (
      content.length >= 5 &&
      sentence.length - content.length <= sentence.length / 8 &&
      theirs.length >= content.length * 0.6 &&
      theirs.filter((met) => !isFrom(met, 'name')).length >= 3 &&
      linesOf(theirs).size >= 3 &&
      // Words of one line are its title, said out loud.
      fromOneLine(theirs) <
        theirs.filter((met) => met.mentions.length > 0 && !isFrom(met, 'name')).length
    ) {
      const named = theirs.filter((met) => !isFrom(met, 'name'));
      strings.push({ start: named[0]!.word.start, end: named.at(-1)!.word.end });
      continue;
    }
    // A profile recited: line after line of it, and nobody who says or hears it.
    const dated = content.filter(({ plain }) => !/^\p{N}{4}$/u.test(plain));
    if (
      content.length >= 8 &&
      theirs.length >= dated.length * 0.8 &&
      linesOf(theirs).size >= 3 &&
      !sentence.some(({ word: { text } }) => fromMe.has(text) || toYou.has(text))
    ) {
      strings.push({ start: theirs[0]!.word.start, end: theirs.at(-1)!.word.end });
      continue;
    }
    let run: Met[] = [];
    const close = () => {
      // Words of one line are its title, quoted; it takes several lines to make a list.
      if (run.length >= 4 && linesOf(run).size >= 3 && run.length - fromOneLine(run) >= 2) {
        const span = { start: run[0]!.word.start, end: run.at(-1)!.word.end };
        const commas = message.slice(span.start, span.end).split(',').length - 1;
        if (commas < run.length - 2 || run.length >= 7) strings.push(span);
      }
      run = [];
    };
    for (const met of sentence) {
      if (met.isTheirs && !isFrom(met, 'name')) run.push(met);
      else close();
    }
    close();
  }
  return strings;
}

/** How many of the words stand in the one line that has most of them. */
function fromOneLine(several: readonly Met[]): number {
  const counts = new Map<number, number>();
  for (const { mentions } of several) {
    for (const line of new Set(mentions.map((mention) => mention.line))) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

const linesOf = (several: readonly Met[]) =>
  new Set(several.flatMap(({ mentions }) => mentions.map(({ line }) => line)));

/** How much one word proves that the profile was read. */
function weightOf(
  { key, plain, kind, mentions }: Met,
  you: boolean,
  near: boolean,
): { mention: Mention; weight: number } | undefined {
  let best: { mention: Mention; weight: number } | undefined;
  for (const mention of mentions) {
    const { source } = mention;
    const isField = fieldsOf(plain).size > 0 || fieldsOf(mention.word).size > 0;
    // The headline's stubborn mule is one person's; its line of work is many people's.
    let weight = source === 'headline' && isField ? 0.7 : bySource[source];
    if (mentions.some((other) => other.source === 'place')) weight = bySource.place;
    if (source === 'past' && (you || near)) weight += 0.5;
    if ((source === 'study' || source === 'place') && near && !isField && mention.rarity === 'rare')
      weight += 0.6;
    if (key.startsWith('#'))
      weight *= mention.rarity === 'rare' ? 0.7 : Number(key.slice(1)) > 3 ? 0.45 : 0.2;
    else if (mention.rarity === 'everyday' || kind === 'everyday')
      weight *= source === 'shared' ? 0.8 : 0.5;
    else if (isField) weight *= (you || near) && source !== 'study' ? 0.7 : 0.5;
    if (best === undefined || weight > best.weight) best = { mention, weight };
  }
  return best;
}

/** Weighs what a message has in common with its reader's profile. Linear in the message's length. */
export const overlapOf = (reading: Reading, situation: Situation): Overlap =>
  overlaps(reading)(situation);

const overlaps = once((reading: Reading) =>
  once((situation: Situation) => weighed(reading, situation)),
);

function weighed(reading: Reading, situation: Situation): Overlap {
  const profile = profileOf(situation);
  const { message } = reading;
  const met = metIn(reading, situation, profile);
  let next = 0;
  const sentences = reading.sentences.map(({ words }) => met.slice(next, (next += words.length)));
  const strings = stringsIn(sentences, message);
  const strung = new Set<Met>();
  let at = 0;
  for (const one of met) {
    while (at < strings.length && strings[at]!.end <= one.word.start) at++;
    if (at < strings.length && one.word.start >= strings[at]!.start) strung.add(one);
  }

  // To name a thing in a question that the profile answers doesn't show that it was read.
  const questions = askedOf(reading, situation);
  const isAsked = ({ start }: Word) =>
    questions.some(({ span }) => start >= span.start && start < span.end);

  const ties: Tie[] = [];
  const merged: Span[] = [];
  const seen = new Set<string>();
  let certain = 0;
  let faint = 0;
  let scattered = 0;
  let joined = 0;
  let hinted = 0;

  for (const [order, sentence] of sentences.entries()) {
    const { words } = reading.sentences[order]!;
    const you = hasAny(words, toYou);
    const near = isNear(words);
    const isTitle = ({ word, key }: Met) =>
      profile.titles.has(key) &&
      /^\p{Lu}/u.test(word.raw) &&
      /['‘"“«]/.test(message[word.start - 1] ?? '');
    const found: Tie[] = [];
    const titled: Tie[] = [];
    const makings = new Set(
      words.flatMap(({ text }) => (artefacts.has(text) ? [keyOf(text)] : [])),
    );
    const perLine = new Map<number, number>();
    const crafted = new Set<number>();
    /** Its words so far, without those that only hold it together. */
    const told: Met[] = [];
    let official = false;
    /** Pairs of words from the title of something they made. */
    let titles = 0;
    /** Whether the sentence says what the thing in a line is: a post, a talk. */
    const isMadeAs = (line: number, key: string) =>
      wordsOf(profile.lines[line]!.text).some(
        (other) => keyOf(other) !== key && makings.has(keyOf(other)),
      );
    for (const [index, one] of sentence.entries()) {
      const { word, key, mentions, holds } = one;
      if (strung.has(one) || isFrom(one, 'name') || isAsked(word)) continue;
      if (isOfManners(index, sentence, order === 0)) continue;
      if (isFrom(one, 'role', 'employer')) {
        official = true;
        merged.push({ start: word.start, end: word.end });
        continue;
      }
      const before = sentence[index - 1];
      const pair =
        before === undefined || holds || before.holds
          ? undefined
          : profile.pairs.get(`${before.key} ${key}`);
      if (before !== undefined && pair !== undefined && !isFrom(before, 'role', 'employer')) {
        const { source } = profile.lines[pair]!;
        const isStock = one.kind === 'common' && before.kind === 'common' && source === 'thread';
        if (bySource[source] >= 0.7 && !isStock) {
          const isTheme = profile.themes.has(`${before.key} ${key}`);
          // "The old ladies talk": what it is, and what it is about.
          const isOf = source === 'activity' && !crafted.has(pair) && isMadeAs(pair, key);
          if (isOf) crafted.add(pair);
          if (source === 'activity') titles++;
          const weight = (isTheme ? 0.7 : 0.5) + (isOf ? 0.5 : 0);
          found.push({ start: before.word.start, end: word.end, source, line: pair, weight });
          if (!seen.has(`${before.key} ${key}`))
            perLine.set(pair, (perLine.get(pair) ?? 0) + weight);
          seen.add(`${before.key} ${key}`);
        }
      }
      const isOnProfile =
        before !== undefined &&
        your.has(before.plain) &&
        isPicture(one.plain, sentence[index + 1]?.word);
      if (isOnProfile) continue;
      const inRow = sentence.slice(Math.max(0, index - 2), index + 1);
      if (!holds) told.push(one);
      const inOrder = holds ? [] : told.slice(-3);
      const rowTitle = titleOf(inRow, profile);
      const title = rowTitle ?? titleOf(inOrder, profile);
      const three = rowTitle === undefined ? inOrder : inRow;
      // Three words of a title in their order are that title, however small each is.
      if (title !== undefined && !seen.has(`title ${title}`)) {
        seen.add(`title ${title}`);
        perLine.set(title, (perLine.get(title) ?? 0) + 0.6);
        titled.push({
          start: three.find((other) => !other.holds)!.word.start,
          end: three.findLast((other) => !other.holds)!.word.end,
          source: 'activity',
          line: title,
          weight: 0.6,
        });
      }
      const best = weightOf(one, you, near);
      if (best === undefined) continue;
      const { mention } = best;
      const weight = isTitle(one) ? Math.max(1, best.weight) : best.weight;
      found.push({
        start: word.start,
        end: word.end,
        source: mention.source,
        line: mention.line,
        weight,
      });
      if (seen.has(key)) continue;
      seen.add(key);
      if (weight >= 0.95) certain += weight;
      else
        for (const { line, source } of mentions) {
          const isOf = source === 'activity' && !crafted.has(line) && isMadeAs(line, key);
          // "Your talk on waiting": what it is, and what it is about.
          if (isOf) crafted.add(line);
          perLine.set(line, (perLine.get(line) ?? 0) + weight + (isOf ? 0.5 : 0));
        }
      if (before !== undefined && your.has(before.plain) && weight < 0.95) hinted += 0.5;
    }
    found.push(...titled.filter(({ line }) => !found.some((other) => other.line === line)));
    ties.push(...found);
    const best = Math.max(0, ...perLine.values());
    scattered += Math.min(best, faint);
    faint = Math.max(faint, best);

    const own = sentence.filter(({ isOwn }) => isOwn).length;
    const afterwards = sentences[order + 1];
    const personal =
      official ||
      found.some(({ source }) => source === 'past' || source === 'headline' || source === 'study');
    if (personal && own >= 1 && hasAny(words, fromMe) && binds(words)) joined = 1;
    if (personal && afterwards !== undefined && afterwards.some(({ isOwn }) => isOwn)) {
      const later = reading.sentences[order + 1]!.words;
      if (hasAny(later, fromMe) && binds(later)) joined = Math.max(joined, 0.7);
    }
    // No mail merge knows the job of now and one of before, or that and what somebody made.
    const isBefore = found.some(({ source }) => source === 'past');
    const isLived = hasAny(words, fromMe) && (own >= 1 || hasAny(words, moves));
    const isAskedOfBoth = you && reading.sentences[order]!.isQuestion;
    if (official && isBefore && (isLived || isAskedOfBoth)) joined = Math.max(joined, 0.7);
    if (official && titles > 0) joined = Math.max(joined, 0.5);
    if (
      you &&
      hasAny(words, moves) &&
      found.some(({ source }) => source === 'past' || source === 'headline' || source === 'about')
    )
      joined = 1;
    if (
      near &&
      hasAny(words, fromMe) &&
      found.some(({ source }) => source === 'past' || source === 'headline')
    )
      joined = 1;
    if ((official || found.length > 0) && own >= 1 && hasAny(words, your) && reaches(words))
      joined = 1;
    if (situation.commonGround.length > 0 && hasAny(words, together) && hasAny(words, schools))
      joined = 1;
    hinted += hints(words, situation, own);
  }
  // In a follow-up, what was written about before ties it to its reader, however common its name.
  const again = topicAgain(reading, situation).length > 0 ? 1 : 0;
  const praise = Math.min(0.6, 0.3 * praises(reading).length);
  const score =
    certain +
    faint +
    Math.min(0.5, scattered / 2) +
    joined +
    again +
    Math.min(0.8, Math.max(0, hinted - praise));
  return {
    profile,
    ties: ties.toSorted((one, other) => one.start - other.start),
    merged: joinSpans(merged, message),
    strings,
    copied: joinSpans([...copiedWords(met, profile)], message),
    score,
  };
}

/** "Bula, Rosalind" and "a simple ambulance man" stood in the last message too, and are no topic. */
function isOfManners(index: number, sentence: readonly Met[], isFirst: boolean): boolean {
  if (!sentence[index]!.mentions.every(({ source }) => source === 'thread')) return false;
  const next = sentence[index + 1];
  const isGreeting = isFirst && index < 2 && next !== undefined && isFrom(next, 'name');
  return isGreeting || humble.has(sentence[index - 1]?.plain ?? '');
}

const humble = new Set(list('simple humble mere lowly poor ordinary insignificant'));

/** The line of the profile in whose title these three words stand. */
const titleOf = (three: readonly Met[], { keys, threes }: Profile): number | undefined =>
  three.length === 3 && three.every(({ key }) => keys.has(key))
    ? threes.get(`${three[0]!.key} ${three[1]!.key} ${three[2]!.key}`)
    : undefined;

/** Whether something did something to the sender: "got me through", "taught us". */
const reaches = (words: readonly Word[]) =>
  words.some(({ text }, index) => {
    const object = words[index + 1]?.text;
    return effects.has(text) && (object === 'me' || object === 'us' || object === 'my');
  });

/** What somebody made, by its name; several only with what they are about: "your posts about …". */
function thingIn({ text }: Word, next: Word | undefined): string | undefined {
  const one = text.replace(/s$/, '');
  if (artefacts.has(text)) return text;
  return artefacts.has(one) && /^(?:about|on)$/.test(next?.text ?? '') ? one : undefined;
}

/** A photo of theirs that isn't one of anything is the one on the profile. */
const isPicture = (text: string, next: Word | undefined) =>
  /^(?:photo|picture)$/.test(text) &&
  !/^(?:of|from|series|with|about|where)$/.test(next?.text ?? '');

/** Signs of something particular that the profile may say in other words. */
function hints(words: readonly Word[], { recipient }: Situation, own: number): number {
  let sum = 0;
  for (const [index, { text }] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) continue;
    if (your.has(text)) {
      if (isPicture(next.text, words[index + 2])) continue;
      const thing = words
        .slice(index + 1, index + 4)
        .map((word, at) => thingIn(word, words[index + at + 2]))
        .find((name) => name !== undefined);
      if (thing !== undefined)
        sum += recipient.activity.some((line) => fold(line).includes(thing)) ? 0.5 : 0.2;
      else if (rarity(next.text) !== 'common' && fieldsOf(fold(next.text)).size === 0)
        sum += rarity(next.text) === 'rare' ? 0.4 : 0.25;
    }
    if (text === 'you' && deeds.has(next.text) && own > 0) sum += 0.3;
    if ((text === 'the' || text === 'that') && places.has(next.text) && own > 0) sum += 0.3;
  }
  return sum;
}

const praiseWords = new Set(
  list(
    `impressive impressed impressing inspiring inspired inspirational inspiration amazing awesome incredible outstanding remarkable excellent exceptional fantastic brilliant fascinating admire admired admirable accomplished accomplishments achievements successful thoughtful passion passionate esteemed stunning interesting`,
  ),
);
const praised = new Set(
  list(
    `profile background experience career journey work achievements accomplishments path expertise professional leadership success contributions person passion company story posts content skills knowledge trajectory research leader progress industry resume credentials record`,
  ),
);

/** Praise with nothing in it that fits only one person: "your impressive background". */
export function praises({ sentences }: Reading): Span[] {
  const spans: Span[] = [];
  for (const { words } of sentences) {
    for (const [index, word] of words.entries()) {
      if (!praiseWords.has(word.text)) continue;
      const window = words.slice(Math.max(0, index - 5), index + 7);
      // What follows the praise is what it praises, unless there is nothing of the kind.
      const isObject = ({ text }: Word) => praised.has(text) && text !== word.text;
      const after = words.slice(index + 1, index + 7).find(isObject);
      const object = after ?? window.find(isObject);
      if (
        object === undefined ||
        !window.some(
          ({ text }) => toYou.has(text) || text === 'an' || text === 'a' || text === 'such',
        )
      )
        continue;
      const [from, to] = object.start < word.start ? [object, word] : [word, object];
      const last = spans.at(-1);
      if (last !== undefined && from.start < last.end)
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, to.end) };
      else spans.push({ start: from.start, end: to.end });
    }
  }
  return spans;
}
