import { startsFromTheirs } from './be-generic/starts-from-theirs.ts';
import { asksPastTheProfile } from './ignore-background/asks-past-the-profile.ts';
import { saysWhyThem } from './skip-personalization/says-why-them.ts';
import { copiesTheProfile } from './be-generic/copies-the-profile.ts';
import { greetsNobody } from './be-generic/greets-nobody.ts';
import { leavesAPlaceholder } from './be-generic/leaves-a-placeholder.ts';
import { namesNothingOfTheirs } from './be-generic/names-nothing-of-theirs.ts';
import { onlyMergeFields } from './be-generic/only-merge-fields.ts';
import { praisesAnybody } from './be-generic/praises-anybody.ts';
import { stringsKeywords } from './be-generic/strings-keywords.ts';
import { wrongName } from './be-generic/wrong-name.ts';
import { blankNote } from './skip-personalization/blank-note.ts';
import { noReason } from './skip-personalization/no-reason.ts';
import { asksWhatTheProfileSays } from './ignore-background/asks-what-the-profile-says.ts';
import { contradictsTheProfile } from './ignore-background/contradicts-the-profile.ts';
import { dontIds, type DontId, type FaultRule, type StrengthRule } from './finding.ts';
import { selling } from './selling.ts';
import type { Kind } from './situation.ts';
import { asksForAFavour } from './just-take/asks-for-a-favour.ts';
import { asksForAGoodWord } from './just-take/asks-for-a-good-word.ts';
import { asksForAJob } from './just-take/asks-for-a-job.ts';
import { asksForAReview } from './just-take/asks-for-a-review.ts';
import { asksForInsideInformation } from './just-take/asks-for-inside-information.ts';
import { asksForMentoring } from './just-take/asks-for-mentoring.ts';
import { asksForTime } from './just-take/asks-for-time.ts';
import { hintsAtAFavour } from './just-take/hints-at-a-favour.ts';
import { leavesTheTimeOpen } from './just-take/leaves-the-time-open.ts';
import { offersSomething } from './just-take/offers-something.ts';
import { addsSomethingNew } from './pushy-follow-up/adds-something-new.ts';
import { againUnanswered } from './pushy-follow-up/again-unanswered.ts';
import { bareNudge } from './pushy-follow-up/bare-nudge.ts';
import { putsPressure } from './pushy-follow-up/puts-pressure.ts';
import { tooSoon } from './pushy-follow-up/too-soon.ts';
import { waitsInPeace } from './pushy-follow-up/waits-in-peace.ts';
import { lifeStory } from './overwhelm/life-story.ts';
import { listOfAchievements } from './overwhelm/list-of-achievements.ts';
import { pastTheLimit } from './overwhelm/past-the-limit.ts';
import { severalLinks } from './overwhelm/several-links.ts';
import { staysBrief } from './overwhelm/stays-brief.ts';
import { tooLong } from './overwhelm/too-long.ts';
import { tooManyQuestions } from './overwhelm/too-many-questions.ts';
import { wallOfText } from './overwhelm/wall-of-text.ts';

/** The rules of one don't. It is broken when one of its faults is found. */
export interface Dont {
  readonly appliesTo: readonly Kind[];
  readonly faults: readonly FaultRule[];
  readonly strengths: readonly StrengthRule[];
}

const everyKind = ['request', 'first', 'follow-up'] as const;

/** Every rule, by its don't. A new rule is one new file in the don't's folder, and its line here. */
export const donts: Record<DontId, Dont> = {
  'ignore-background': {
    appliesTo: everyKind,
    faults: [asksWhatTheProfileSays, contradictsTheProfile],
    strengths: [asksPastTheProfile],
  },
  'be-generic': {
    appliesTo: everyKind,
    faults: [
      wrongName,
      leavesAPlaceholder,
      stringsKeywords,
      praisesAnybody,
      onlyMergeFields,
      namesNothingOfTheirs,
      copiesTheProfile,
      greetsNobody,
    ],
    strengths: [startsFromTheirs],
  },
  overwhelm: {
    appliesTo: everyKind,
    faults: [
      tooLong,
      pastTheLimit,
      tooManyQuestions,
      lifeStory,
      listOfAchievements,
      severalLinks,
      wallOfText,
    ],
    strengths: [staysBrief],
  },
  'pushy-follow-up': {
    appliesTo: ['follow-up'],
    faults: [tooSoon, againUnanswered, putsPressure, bareNudge],
    strengths: [addsSomethingNew, waitsInPeace],
  },
  'skip-personalization': {
    appliesTo: ['request'],
    faults: [blankNote, noReason],
    strengths: [saysWhyThem],
  },
  'just-take': {
    appliesTo: everyKind,
    faults: [
      asksForTime,
      asksForAJob,
      asksForAGoodWord,
      asksForMentoring,
      asksForAReview,
      asksForInsideInformation,
      asksForAFavour,
      hintsAtAFavour,
    ],
    strengths: [offersSomething, leavesTheTimeOpen],
  },
};

/** What a rule says of itself, for a page that lists them. */
export interface RuleCard {
  readonly name: string;
  readonly dont: DontId | 'selling';
  readonly label: string;
  readonly looksFor: string;
}

/** Every rule that finds a fault, by don't in the order of the course; that of selling stands outside the six. */
export const ruleCards: readonly RuleCard[] = [
  ...dontIds.flatMap((dont) => donts[dont].faults.map((rule) => cardOf(dont, rule))),
  cardOf('selling', selling),
];

function cardOf(dont: RuleCard['dont'], { name, label, looksFor }: FaultRule): RuleCard {
  return { name, dont, label, looksFor };
}

/** Whether a don't can be broken by this kind of message at all. */
export const applies = (dont: DontId, kind: Kind): boolean => donts[dont].appliesTo.includes(kind);
