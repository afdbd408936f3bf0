import type { FaultRule } from '../finding.ts';
import { shared, thing, wanted } from '../text/acts.ts';
import { addressed } from '../text/house.ts';
import { ask, gap, isBid as isWish } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { vacancy } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { having, meant, phrase, said, upTo, type Line } from '../text/phrases.ts';

const post =
  '(?:jobs?|positions?|vacancy|vacancies|openings?|internships?|placements?|traineeships?|apprenticeships?|employment|work experience|trial (?:day|shift|week)|job opportunity|job opportunities|career opportunity|career opportunities|graduate scheme|sponsorship|freelance work|part time work|summer job|(?:role|roles|post|chance|opportunity|opportunities|interview|phd)(?= (?:for me|at your|in your|with you|with your|on your|under you)))';
const adjectives = '(?:[^ ,]+ ){0,4}?';
const team =
  '(?:team|lab|laboratory|company|group|office|studio|firm|organisation|organization|newsroom|department|agency|institute|project|crew|staff|practice|start up|startup|school|unit|place)';
/** Whose they are: "for your team", "at Meridian", "under you". */
const yours = `(?:your (?:[^ ,]+ ){0,2}?(?:${team}|place)|you|your side|yours|there)`;

const patterns = [
  phrase(
    ` (?:could|can|does|do|would|might) (?:your [^ ,]+|you) (?:need|use|want|take|employ)${upTo(3)} (?:hands?|helpers?|help|volunteers?|assistants?|trainees?|interns?|apprentices?)${upTo(4)}`,
  ),
  phrase(
    ' (?:needs?|look|looking|search|searching) (?:for )?(?:a|one) (?:place|spot) (?:for|in|on|at) (?:[^ ,]+ )?(?:her|his|my|the|your)? ?(?:practice|placement|internship|training|team|office|practical)',
  ),
  phrase(
    ' you (?:[^ ,]+ )?(?:have|know|got|need|search|think) (?:[^ ,]+ ){0,3}?(?:place|places|space|room|work|job|jobs|vacancy|position|trainee|trainees|intern|interns|somebody|someone|people|place for|your company search|your company needs)(?: [^ ,]+){0,2}? (?:for (?:a |an |one )?(?:trainee|intern|me|student|students|trainees|interns|junior)|in your (?:team|company|office|lab)|at your)',
  ),
  phrase(
    ' (?:your|the) (?:company|team|office|firm|lab|unit|group|studio|agency|department)(?: [^ ,]+){0,2}? (?:taking on|search|searches|searching|seek|seeks|seeking|hire|hires|hiring|needs?|looking for|taking|accepts?|employs?) (?:[^ ,]+ ){0,2}?(?:trainees?|interns?|juniors?|people|someone|somebody|students?|staff|graduates?|apprentices?|help|hands|workers?)',
  ),
  phrase(
    ` (?:possibility|chance|chances|opportunity|way|option|options|room|openings?|place|hope|possible) (?:[^ ,]+ )?(?:to|for|of|in|at|with|is there to) (?:[^ ,]+ ){0,3}?(?:internships?|placements?|traineeships?|apprenticeships?|a job|jobs|employment|work (?:with|for|at|in)|intern|interning|join|train with|students|a student|a trainee|an intern|an apprentice)`,
  ),
  phrase(
    ' (?:if|whether|is|are|could|would|might|can|will|have|find|keep|get|hope|be)(?: [^ ,]+){0,4}? (?:place|spot|space|room|bench|desk|chair|corner|use|need|work|bed) (?:left )?(?:for|of) (?:me|someone like me|somebody like me|another|one more|an extra|one (?:[^ ,]+ )?(?:trainee|student|apprentice|person)|a (?:[^ ,]+ )?(?:beginner|trainee|apprentice|student|pair of hands|commis|helper))',
  ),
  phrase(
    `${ask}${gap} (?:give|offer|find|get|arrange|provide|send|suggest|have|open|grant|save|keep) (?:me |us |my [^ ,]+ |for me )?(?:a |an |any |some |one |the |of )?(?<!your )${adjectives}${post}(?: for me| at ${yours}| in ${yours}| with ${yours}|)`,
  ),
  phrase(
    `${ask}${gap} (?:hire|employ|recruit|take on|accept|consider|interview|onboard|absorb|appoint|shortlist) (?:me(?! (?:,|here|please|dear|$))|us|my (?:application|profile|cv|resume|candidature|candidacy))`,
  ),
  phrase(
    `${ask}${gap} (?:join|joining|be part of|become part of|be a part of|become a part of|being part of|a place in|a place on|a place at|a seat in|a seat on|a spot on|a spot in|space in|space on|room in|room on|room for|belong to|get into|enter) (?:me in |me on )?your (?:[^ ,]+ ){0,2}?${team}`,
  ),
  phrase(
    `${ask}${gap} (?<! (?:your|the|my) )(?:work|working|intern|interning|volunteer|volunteering|contribute|train|start|freelance) (?:for you|under you|under your|beside you|at your|in your|with your|for your|at your side|alongside you|with you|at (?:a place|a company|a firm) like yours)`,
  ),
  phrase(
    `${ask}${gap} (?:any|suitable|current|open|vacant|possible|future|available|relevant|of a|about a|upcoming) (?:[^ ,]+ ){0,2}?(?:jobs?|positions?|roles?|vacancy|vacancies|openings?|internships?|placements?|traineeships?|apprenticeships?|opportunity|opportunities)`,
  ),
  phrase(
    ` (?:are|is|will) (?:there|you|your [^ ,]+|they|the [^ ,]+) (?:[^ ,]+ ){0,4}?(?:hiring|recruiting|looking for (?:a |an |new |more )?(?:[^ ,]+ )?(?:juniors?|interns?|trainees?|people|staff|designers?|developers?|analysts?|help|someone like me|hands)|taking on (?:[^ ,]+ ){0,2}(?:interns?|juniors?|trainees?|people|students?)|taking (?:interns|trainees|juniors))`,
  ),
  // Said of oneself, as the point of the message.
  phrase(
    ` (?:i'm|i am|am|i'm also|and am) (?:[^ ,]+ ){0,3}?(?:looking|searching|hunting|seeking|available|open|applying|ready) (?:out )?(?:for |to |in search of )?(?:a |an |any |new |some |my |the )?(?!(?:first|next) )(?:[^ ,]+ ){0,3}?(?:job|jobs|position|positions|vacancy|internship|placement|traineeship|apprenticeship|employment|opportunities|opportunity|new opportunities)`,
  ),
  phrase(
    " (?:i'd|i would|i'll|i will|i could|i can|i'm|i am|would|me|me as)(?: [^ ,]+){0,2}? (?:be |make )?(?:a|an|the) (?:[^ ,]+ ){0,2}?(?:fit|match|addition|asset|candidate|person) (?:for|to|at|in|on) (?:your|the|this)",
  ),
  phrase(
    ' (?:my|the|a|copy of my) (?:cv|resume|application|portfolio|cover letter|motivation letter|references)(?: [^ ,]+){0,3}? (?:attached|enclosed|below|annexed|appended)',
  ),
  phrase(
    " (?:attached|attach|enclosed|attaching|enclose|find|sending you|send you|i send|here is|here's|herewith|share|sharing)(?: [^ ,]+){0,4}? my (?:[^ ,]+ )?(?:cv|resume|cover letter|application|motivation letter)",
  ),
  phrase(
    `${ask}${gap} (?:confirm|arrange|get|move|schedule|grant|secure|land|have)(?: me)? (?:my|an|a|the) (?:[^ ,]+ )?(?:job )?interview`,
  ),
  phrase(
    ` (?:would be|be|for|want|love|like|hope for|give me|get|have|grant me|offer me|my) (?:a|an|the|my)? ?(?:[^ ,]+ )?(?:honour|honor|privilege|dream|pleasure|chance|opportunity|delight) (?:to|of|if i could) (?:join|joining|work|working|intern|interning|study|train|be part|become part|contribute|learn)(?: [^ ,]+){0,2}? (?:with you|for you|under you|your (?:[^ ,]+ ){0,2}?${team})`,
  ),
];

/** Work asked for by what it would be like, or by what stands empty. */
const roundabout = [
  phrase(` my contract${upTo(2)} (?:stops|is over|is up|is not renewed|will end)`),
  phrase(
    ` (?:if|should|were|in case|when|whenever)(?! you are | you're )${upTo(7)} (?:empty|vacant|short of|in want of|in need of|missing|unfilled|one more|another|place free|free place)(?! (?:question|thought|post|part|article|talk))${upTo(4)}(?= (?:at|in|on|,) (?:[^ ]+ ){0,6}(?:i|i'd|i'm|i'll|mine|my|me) )`,
  ),
];
const house = `(?:your (?:[^ ,]+ ){0,2}?(?:${team}|place|house|hospital)|with you|for you|under you|beside you|by your side)`;
/** Work with them, in any words. */
const works = [
  thing(
    `(?:take me on|hire me|employ me|(?:a|the) (?:chance|opportunity|shot|try|start) (?:with|at|in|to (?:work|join|intern|train|contribute))|any (?:jobs?|work|positions?|openings?)|a job|internships?|placements?|traineeships?|apprenticeships?|vacanc(?:y|ies)|career changers?|work contract|(?:jobs?|openings?|positions?|roles?|place|start) (?:in|at|with|near|for|on) (?:${house}|me))`,
  ),
  thing(
    `(?<! (?:your|the|my|this|their) )(?:work|join|begin|start|intern|train|volunteer|be of use|be useful|fit in|fit|belong|contribute|get in|apply)(?: [^ ,]+){0,4}? ${house}(?! (?:list|network|contacts))`,
  ),
];
const roots = [
  phrase(` your (?:[^ ,]+ )?${team}${upTo(2)} is where i${upTo(4)}`),
  phrase(` i belong(?: ,)? (?:in|with|to|at) ${house}`),
  phrase(` i think i(?:'d| would| could) be (?:of use|useful|good|a good)${upTo(4)}`),
  phrase(' my visa(?: [^ ,]+){0,2} (?:runs|ends|expires|is ending|finishes)(?: [^ ,]+){0,3}'),
  phrase(' how (?:do|can|could|would|might) i get in(?= (?:,|there|as) | $)'),
];

/** Work with them as a wish: for nothing, or for a summer. */
const labour = [
  phrase(
    '(?<! (?:yours|you|it|this|that|them|all)) (?:for free|without pay|without wage|paid in|comes? cheap|costs? you nothing|for no pay|for food)(?: [^ ,]+)?',
  ),
  phrase(
    ` (?:a|one|my|this|next|some) (?:summer|season|winter|month|semester|spring|autumn)s? (?:of [^ ,]+ing|with|in|at|beside|among|under|on)${upTo(2)} (?:you|your)${upTo(3)}`,
  ),
];
/** What somebody says of themselves who would fill a gap. */
const fits =
  / (?:i|i'm|i've|i'd|my|mine|me) (?:[^ ,]+ ){0,3}?(?:am|have|can|could|would|climb|applied|finish(?:ed)?|work(?:ed)?|fit|years|ready|belt|since|learn(?:ed|t)?|know|speak|live|'m|'d|hands|drive|cook|handed|sent|put) /;

/** A whole line, as far as one clause goes. */
const whole = phrase(' [^,]{1,400}[^ ,]');

const offer = phrase(
  ' (?:jobs?|positions?|posts?|roles?|openings?|internships?|placements?|apply|application|cv|join|hire|hiring|trial|interview|traineeships?|vacancy)',
);

/** The words of an application, which strangers bring up for one reason. */
const application =
  / (?:cv|resume|vacancy|vacancies|internship|internships|placement|traineeship|hr|recruiter|recruiters|recruitment|hired|hire me|hiring|apply|application|motivation letter|cover letter|junior position|open position|open role|open post|opening|openings|jobless|unemployed|employ me|hiring manager|candidate) /;
const bidding =
  /(?:^|,)(?: [^ ,]+)?(?: [^ ,]+)? (?:tell|say|slip|show|suggest|give|help|pass|put|keep|take|check|look|let|bring|send|advise|find|consider|guide|support|see|mention|remember) | (?:maybe|perhaps|if|hope|hoping|dream|fingers|wish|please|pray|need|want|would|could|can you|will you|should|which of|who (?:do|should|must|can)|any tips|tell me how|grateful|appreciate) /;
/** What has happened already, to either of them, and the trade of the recipient. */
const told =
  / (?:my (?:internship|placement|traineeship|recruiter|hr|candidate)|you (?:wrote|write|said|say|told|posted|read|applied|got|look for|rewrote|did|do)|did you|was|were|your (?:first|own|post|talk|guide|article|advice|list|thread|checklist|paper|piece)|thank you|thanks|thesis|learned|learnt|last year|years ago|once|since then|used to|when i|how do you|what do you|do you) /;
/** "I'm not looking for a job": an ask that is named in order not to be made. */
const denied =
  / (?:not|never|n't|don't|won't|no longer|isn't|without) (?:[^ ,]+ ){0,3}?(?:looking|searching|asking|want|need|after|applying|hoping|here|writing)(?: [^ ,]+){0,4}? (?:jobs?|position|role|hired|internship|placement|vacancy|apply|application) /;
const self = / (?:i|i'm|i'd|i've|i'll|me|my|mine|one) /;

const isBid = ({ text }: Line) =>
  application.test(text) &&
  bidding.test(text) &&
  self.test(text) &&
  !told.test(text) &&
  !denied.test(text);

/** Asked for the sender, not told of the reader. */
const isOwn = (clause: string, { sentence }: Line) =>
  !/ (?:how did|(?:what|where|how|who|whose) (?:is|are|was|were) (?:your|the)|when you|your first|you (?:began|started|joined)|do you (?:offer|remember)|my (?:internship|placement|job)) /.test(
    clause,
  ) &&
  (sentence.isQuestion || shared.test(clause));

/** Nobody hires a stranger out of a message box, but many are asked to. */
export const asksForAJob: FaultRule = {
  name: 'asks-for-a-job',
  gravity: 3,
  label: 'a job, or a way into one',
  looksFor: 'A job, an internship, or a way into one.',
  find: (reading, situation) => {
    const message = addressed(reading, situation);
    const found =
      meant(message, patterns) ??
      meant(message, roundabout) ??
      meant(message, roots) ??
      wanted(message, works, isOwn) ??
      said(message.filter(isWish), labour) ??
      meant(message.filter(isBid), whole) ??
      meant(
        having(message, fits).filter(({ sentence }) => !sentence.isQuestion),
        vacancy,
      );
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks for work in a first hello, and all that ${firstName(situation)} can do is say no.`,
      suggestion: 'Get to know the person first, and leave the post to the careers page.',
    };
  },
};
