import type { FaultRule } from '../finding.ts';
import { ask, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase, type Line } from '../text/phrases.ts';

const post =
  '(?:jobs?|positions?|vacancy|vacancies|openings?|internships?|placements?|traineeships?|apprenticeships?|employment|work experience|trial (?:day|shift|week)|job opportunity|job opportunities|career opportunity|career opportunities|graduate scheme|sponsorship|freelance work|part time work|summer job|(?:role|roles|post|chance|opportunity|opportunities|interview|phd)(?= (?:for me|at your|in your|with you|with your|on your|under you)))';
const adjectives = '(?:[^ ,]+ ){0,4}?';
const team =
  '(?:team|lab|laboratory|company|group|office|studio|firm|organisation|organization|newsroom|department|agency|institute|project|crew|staff|practice|start up|startup|school|unit|place)';
/** Whose they are: "for your team", "at Meridian", "under you". */
const yours = `(?:your (?:[^ ,]+ ){0,2}?(?:${team}|place)|you|your side|yours|there)`;

const patterns = [
  phrase(
    ' (?:if|whether|how) i (?:would |could |might |can |do )?(?:fit|match|suit|qualify|am suitable|belong) (?:in|to|into|for|with)? ?(?:your|the|a)',
  ),
  phrase(
    ' (?:needs?|look|looking|search|searching) (?:for )?(?:a|one) (?:place|spot) (?:for|in|on|at) (?:[^ ,]+ )?(?:her|his|my|the|your)? ?(?:practice|placement|internship|training|team|office|practical)',
  ),
  phrase(
    " (?:i|i am|i'm|we) (?:[^ ,]+ )?(?:search|searching|look for|seek|seeking|want|need|looking for) (?:(?:for|a|an|any|some|my) ){0,2}(?:work|job|employment|internship)(?= (?:,|in|at|please|here|now|near|for|since|there|with|as) | $)",
  ),
  phrase(
    " (?:my contract (?:ends|is ending|runs out|finishes|expires)|i'm jobless|i am jobless|i can start (?:tomorrow|immediately|now|in|from|on|at once|any)|available (?:immediately|from|as of)|i will work hard|i'll work hard|work for free|work without pay|unpaid)",
  ),
  phrase(
    ' (?:my (?:dream|goal|wish|hope|aim)|i dream|my biggest dream)(?: [^ ,]+){0,4}? work(?:ing)? (?:with you|for you|under you|at your|in your|with your|beside you)',
  ),
  phrase(
    ' you (?:[^ ,]+ )?(?:have|know|got|need|search|think) (?:[^ ,]+ ){0,3}?(?:place|places|space|room|work|job|jobs|vacancy|position|trainee|trainees|intern|interns|somebody|someone|people|place for|your company search|your company needs)(?: [^ ,]+){0,2}? (?:for (?:a |an |one )?(?:trainee|intern|me|student|students|trainees|interns|junior)|in your (?:team|company|office|lab)|at your)',
  ),
  phrase(
    ' (?:your|the) (?:company|team|office|firm|lab|unit|group|studio|agency|department)(?: [^ ,]+){0,2}? (?:taking on|search|searches|searching|seek|seeks|seeking|hire|hires|hiring|needs?|looking for|taking|accepts?|employs?) (?:[^ ,]+ ){0,2}?(?:trainees?|interns?|juniors?|people|someone|somebody|students?|staff|graduates?|apprentices?|help|hands|workers?)',
  ),
  phrase(
    ' (?:maybe|perhaps|if) (?:you|your [^ ,]+) (?:[^ ,]+ )?(?:need|needs|search|want|look for|looking for|are looking for|could use|can use) (?:someone|somebody|a|an|people|another|help|hands|me)(?: [^ ,]+){0,3}? (?:in|for|at|on|like|to)(?: your)?',
  ),
  phrase(
    ` (?:possibility|chance|chances|opportunity|way|option|options|room|openings?|place|hope|possible) (?:[^ ,]+ )?(?:to|for|of|in|at|with|is there to) (?:[^ ,]+ ){0,3}?(?:internships?|placements?|traineeships?|apprenticeships?|a job|jobs|employment|work (?:with|for|at|in)|intern|interning|join|train with|students|a student|a trainee|an intern|an apprentice)`,
  ),
  phrase(
    ' how (?:can|could|do|may|should|would|to) (?:i |one |someone |we )?(?:get|be|become|join|apply|enter|come|land|start) (?:[^ ,]+ ){0,3}?(?:hired|job|internship|position|into|in|at|to|your) (?:[^ ,]+ ){0,2}?your (?:[^ ,]+ )?(?:company|team|lab|group|firm|studio|agency|office|department|organisation|hospital)',
  ),
  phrase(
    ` (?:someone|somebody|anyone|anybody|people|companies|a company|a team|places|who)(?: [^ ,]+){0,3}? (?:take|takes|taking|hire|hires|hiring|need|needs|looking for|accept|accepts|willing to take)(?: on)? (?:me|me on|interns?|juniors?|an intern|a junior|trainees?|someone like me|beginners?|freshers?|students)`,
  ),
  phrase(
    ' (?:if|whether|is|are|could|would|might|can|will|have|find|keep|get|hope|be)(?: [^ ,]+){0,4}? (?:place|spot|space|room|bench|desk|chair|corner|use|need|work|bed) (?:left )?(?:for|of) (?:me|someone like me|somebody like me|another|one more|an extra|one (?:[^ ,]+ )?(?:trainee|student|apprentice|person)|a (?:[^ ,]+ )?(?:beginner|trainee|apprentice|student|pair of hands|commis|helper))',
  ),
  phrase(
    ` my (?:cv|resume|application|portfolio)(?: [^ ,]+){0,4}? (?:in case|if you|should you|on my profile|on request|upon request|is ready|is online if|at your disposal|can be found|, in case|, if you|, should)`,
  ),
  phrase(
    `${ask}${gap} (?:give|offer|find|get|arrange|provide|send|suggest|have|open|grant|share|save|keep) (?:me |us |my [^ ,]+ |for me )?(?:a |an |any |some |one |the |of )?(?<!your )${adjectives}${post}(?: for me| at ${yours}| in ${yours}| with ${yours}|)`,
  ),
  phrase(
    `${ask}${gap} (?:hire|employ|recruit|take on|accept|consider|interview|onboard|absorb|appoint|shortlist) (?:me|us|my (?:application|profile|cv|resume|candidature|candidacy))`,
  ),
  phrase(
    `${ask}${gap} (?:bring|take|have|let|get|see|squeeze|fit) me (?:on|in|into|on board|join|aboard|work|intern|start)`,
  ),
  phrase(
    `${ask}${gap} (?:give|offer|grant) me (?:a|an|the|one) (?:[^ ,]+ )?(?:chance|opportunity|shot|try|go|break|start|trial)`,
  ),
  phrase(
    `${ask}${gap} (?:join|joining|be part of|become part of|be a part of|become a part of|being part of|a place in|a place on|a place at|a seat in|a seat on|a spot on|a spot in|space in|space on|room in|room on|room for|belong to|get into|enter) (?:me in |me on )?your (?:[^ ,]+ ){0,2}?${team}`,
  ),
  phrase(
    `${ask}${gap} (?:work|working|intern|interning|volunteer|volunteering|contribute|train|start|freelance) (?:for you|under you|under your|beside you|at your|in your|with your|for your|at your side|alongside you|with you|at (?:a place|a company|a firm) like yours)`,
  ),
  phrase(
    ` (?:any|some) (?:[^ ,]+ ){0,3}?(?:jobs?|positions?|roles?|vacancy|vacancies|openings?|internships?|placements?|traineeships?|apprenticeships?) (?:for me|available|open|at ${yours}|in ${yours}|with ${yours}|on ${yours}|i could|i can|that fits?|that suits?|suitable|matching|where you)`,
  ),
  phrase(
    `${ask}${gap} (?:any|suitable|current|open|vacant|possible|future|available|relevant|of a|about a|upcoming) (?:[^ ,]+ ){0,2}?(?:jobs?|positions?|roles?|vacancy|vacancies|openings?|internships?|placements?|traineeships?|apprenticeships?|opportunity|opportunities)`,
  ),
  phrase(
    ` (?:are|is|will) (?:there|you|your [^ ,]+|they|the [^ ,]+) (?:[^ ,]+ ){0,4}?(?:hiring|recruiting|looking for (?:a |an |new |more )?(?:[^ ,]+ )?(?:juniors?|interns?|trainees?|people|staff|designers?|developers?|analysts?|help|someone like me|hands)|taking on (?:[^ ,]+ ){0,2}(?:interns?|juniors?|trainees?|people|students?)|taking (?:interns|trainees|juniors))`,
  ),
  phrase(
    ' (?:do|does|would|will) (?:you|your [^ ,]+) (?:[^ ,]+ )?(?:hire|need|take|have (?:room|space|a place|a need) for|take on|accept|offer) (?:an?|any|new|more|another|some|juniors?|interns?|trainees?) ?(?:[^ ,]+ ){0,2}?(?:junior|juniors|intern|interns|trainee|trainees|internships?|placements?|apprentices?|apprentice|assistant|assistants|help|pair of hands|position|positions)',
  ),
  // Said of oneself, as the point of the message.
  phrase(
    ` (?:i'm|i am|am|i'm also|and am) (?:[^ ,]+ ){0,3}?(?:looking|searching|hunting|seeking|available|open|applying|ready) (?:out )?(?:for |to |in search of )?(?:a |an |any |new |some |my |the )?(?!(?:first|next) )(?:[^ ,]+ ){0,3}?(?:job|jobs|position|positions|vacancy|internship|placement|traineeship|apprenticeship|employment|opportunities|opportunity|new opportunities)`,
  ),
  phrase(
    ' (?:give|offer|find|get|arrange|provide|want|need|require|request) (?:me |us )?(?:a |an |any |some |one )?(?:[^ ,]+ )?(?:job|internship|vacancy|employment|work placement)(?: please| sir| madam| urgently| in your| at your| for me)',
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
  phrase(
    ` (?:would love|would like|want|hope for|love|hoping for|looking for) (?:the|a|an) (?:[^ ,]+ )?(?:opportunity|chance) to (?:join|work|intern|train|contribute|gain experience)`,
  ),
  phrase(` (?:bring|take|get|have) me (?:on board|aboard|onto your|into your|in your)`),
  phrase(
    ` (?:i|we) (?:[^ ,]+ ){0,2}?(?:want|need|seek|request|require) (?:a |an |any |some |to get a |to find a )(?:[^ ,]+ ){0,2}?(?:job|position|vacancy|internship|placement|employment|apprenticeship)`,
  ),
  phrase(
    ` (?:if|when|whenever|in case|should) (?:[^ ,]+ ){0,4}?(?:a |an |any |some |the )(?:[^ ,]+ ){0,2}?(?:position|job|vacancy|role|opening|internship|spot|place|seat|desk|post|opportunity) (?:[^ ,]+ ){0,2}?(?:opens?|comes?|exists?|arises?|becomes?|available|free|up|turns?)`,
  ),
];

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
  / (?:my (?:internship|placement|traineeship|recruiter|hr|candidate)|you (?:wrote|write|said|say|told|posted|read|applied|got|look for|rewrote|did|do)|did you|was|were|your (?:first|own|post|talk|guide|article|advice|list|thread|checklist|paper|piece)|thank you|thanks|thesis|learned|learnt|last year|years ago|used to|when i|how do you|what do you|do you) /;
const self = / (?:i|i'm|i'd|i've|i'll|me|my|mine|one) /;

const isBid = ({ text }: Line) =>
  application.test(text) && bidding.test(text) && self.test(text) && !told.test(text);

/** Nobody hires a stranger out of a message box, but many are asked to. */
export const asksForAJob: FaultRule = {
  name: 'asks-for-a-job',
  gravity: 3,
  label: 'a job, or a way into one',
  looksFor: 'A job, an internship, or a way into one.',
  find: (reading, situation) => {
    const message = lines(reading);
    const found = meant(message, patterns) ?? meant(message.filter(isBid), [whole]);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks for work in a first hello, and all that ${firstName(situation)} can do is say no.`,
      suggestion: 'Get to know the person first, and leave the post to the careers page.',
    };
  },
};
