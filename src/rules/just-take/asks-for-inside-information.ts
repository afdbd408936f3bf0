import type { FaultRule } from '../finding.ts';
import { addressed } from '../text/house.ts';
import { ask, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { having, meant, phrase, said, upTo, type Line } from '../text/phrases.ts';

const patterns = [
  phrase(' which questions (?:do |will )?they (?:usually |always |normally |often )?ask'),
  phrase(
    ' (?:what|which) (?:[^ ,]+ ){0,5}?(?:come|comes|came|appear|asked|ask|expect|get|there) (?:up )?(?:in|at|during) (?:the|an|your|my) (?:[^ ,]+ )?(?:interview|interviews|assessment|test|exam|selection)',
  ),
  phrase(
    `(?:${ask}${gap}| what| which)(?: the| your| some| typical| usual| real)? (?:interview|assessment|selection) (?:questions?|tasks?|answers?)`,
  ),
  phrase(
    ' (?:what|which) (?:[^ ,]+ ){0,3}?(?:do|will|would|did|does|are|is) (?:they|you|your [^ ,]+|the [^ ,]+) (?:[^ ,]+ ){0,3}?(?:ask|asked|asking|test|look for|want to hear) (?:[^ ,]+ ){0,4}?(?:in|at|during|on|for) (?:the |your |an |a |round |first |second )*(?:interview|interviews|round|panel|assessment|exam|test|day|candidates|applicants|applications)',
  ),
  phrase(
    ' how (?:many|much|far|long)(?: [^ ,]+){0,5}? (?:applicants|applied|candidates|they seeing|are they seeing|interviewing|salary|pay|paid|earn|earning|make a|offer|budget|hr)',
  ),
  phrase(
    ` (?:what|how much) (?:salary|do you earn|do you make|are you paid|do they pay|does it pay|is the salary|is the pay|is your salary|is the budget|would i earn|could i ask)`,
  ),
  phrase(
    ` (?:who|whoever) (?:[^ ,]+ ){0,4}?(?:on the (?:interview )?panel|decides(?= (?:,|$)| (?:[^ ,]+ ){0,4}?(?:hires?|hired|hiring|candidates?|applicants?|applications?|interns?|internships?|shortlist|position|role|budget|job|there) )|the hiring manager|is hiring|makes the decision|signs off the budget|your suppliers?|your vendors?|you buy from)`,
  ),
  phrase(` let (?:me|us|another|a fellow|one)(?: [^ ,]+)? in on${upTo(3)}`),
  phrase(
    ` (?:inside|insider|internal|confidential|unpublished|unofficial|secret) (?:[^ ,]+ )?(?:information|info|tips?|knowledge|view|scoop|track|advice|story|data|documents?|numbers|contacts?|perspective on the)`,
  ),
  phrase(
    " (?:off the record|between us(?! [a-z])|between you and me|behind the scenes|on the quiet|not public|before it is public|before it is announced|before it's announced)",
  ),
  phrase(
    ` (?:tips?|advice|tricks?|hints?|secret|secrets|how)(?: [^ ,]+){0,5}? (?:crack|crack the|pass|pass the|get through|ace|survive|clear|nail|for my|for the|in my)(?: [^ ,]+){0,3}? (?:interview|interviews|assessment|selection|application|test|exam|round|screening)`,
  ),
  phrase(
    ` (?:how (?:can|do|could|did|to|would|should) (?:i |you |one |someone |we )?|how (?:i|one|someone|we) (?:can|could|might|should) )(?:get|got|be|getting|land|landed|secure) (?:[^ ,]+ ){0,2}?(?:hired|in at|into your company|a job|a position|an internship|a role|an offer|selected|shortlisted|employed|an interview|into your team)(?: at your| in your| there| with you| at the same| at| in your company)`,
  ),
  phrase(
    ` (?:chances?|status|decision|outcome|result|results|shortlist|ranking|stand|place) (?:of|on|for|about|regarding|with|in) my (?:[^ ,]+ )?(?:application|interview|candidacy|file|case|submission|test)`,
  ),
  phrase(
    `${ask}${gap} (?:if|whether|about|on|how) (?:[^ ,]+ ){0,3}?(?:still open|being filled|really open|already filled|layoffs|restructuring|firing|next budget|the roadmap|the shortlist|my application)`,
  ),
];

const starter =
  '(?:an? (?:[^ ,]+ ){0,2}?(?:junior|fresh|new|young|senior|graduate|beginner|starter|trainee|associate|[^ ,]+(?:er|or|ist))|me|somebody|someone|the one)';
/** Pay, sources and secrets, asked of whoever knows them. */
const roundabout = [
  phrase(
    ` what${upTo(6)} (?:(?:pays?|paid|offers?) ${starter}|put(?:s)? on the table|${starter}${upTo(3)} (?:earns?|paid|gets?|cost))`,
  ),
  phrase(` (?:stays?|remains?|is|keep it) between (?:us|the two of us|you and me)`),
  phrase(
    ` from (?:which|what|whom) (?:maker |supplier |manufacturer |vendor |dealer |factory )?do you${upTo(2)} (?:take|buy|get|order|source)${upTo(4)}`,
  ),
];
/** What a house keeps to itself, asked about theirs. */
const secret =
  '(?:pay|pays|paid|salar(?:y|ies)|wages?|earns?|bonus|interviews?|case task|assessment|openings?|vacanc(?:y|ies)|candidates?|hiring|recruiters?|layoffs|budget)';
const own = '(?:your (?:company|team|department|office|firm|house|hospital|place))';
const secrets = [
  phrase(
    ` (?:salary|salaries|pay|budget|compensation|wage|wages|pay band|pay range|salary range|stipend)(?: [^ ,]+){0,4}? (?:at your|in your|at|for|do you|range|band|is|are|would|they)(?: [^ ,]+){0,3}? (?:company|team|role|post|position|job|there|you|offer|firm)`,
  ),
  phrase(` ${secret}(?: [^ ,]+){0,6}? ${own}`),
  phrase(` ${own}(?: [^ ,]+){0,6}? ${secret}`),
];

/** Questions about those who choose, of somebody who wants to be chosen. */
const choice = [
  phrase(
    ' (?:what|which questions|which) (?:they|do they|will they) (?:usually |always |normally |often )?ask(?: in| at| on| during|)',
  ),
  phrase(
    ` (?:what|which)${upTo(5)} (?:the|your|they|those|that)${upTo(3)} (?:panel|committee|jury|board|they)${upTo(3)} (?:likes?|asks?|puts?|wants?|hear|bear|stand|look for|leaning)${upTo(5)}`,
  ),
  phrase(
    ` (?:what|which|who|whom)${upTo(4)} they${upTo(2)} (?:leaning|prefer|favour|bear|stand|like)${upTo(6)}`,
  ),
  phrase(` how many (?:names|people|others|of us)${upTo(4)} (?:list|left|applied|invited)`),
];
/** Somebody who has applied, or will. */
const applicant =
  / (?:i|i'm|i've|my|me|us) (?:[^ ,]+ ){0,5}?(?:appl(?:y|ied|ying|ication)|invited to the|(?:second|first|last|next|final) round|interview|sit before|sit in front|sit with (?:them|the)|papers|shortlist(?:ed)?|left for|candidate) /;

const offer = phrase(
  ' (?:interview|questions?|salary|tips?|panel|process|what they ask|prepare|application|budget|ask me)',
);

/** "Your post on pay at your firm" only speaks of it. */
const isAsking = ({ sentence, text }: Line) =>
  (sentence.isQuestion ||
    / (?:know|hear|tell|share|ask|asking|wonder|wondering|curious|learn|find out) /.test(text)) &&
  !/ (?:you (?:wrote|said|posted)|your (?:[^ ,]+ )?(?:post|talk|article|piece|series|report|study|poster)) /.test(
    text,
  );

const all = [...patterns, ...roundabout];

/** What is known only inside belongs to an employer, and a stranger asks its keeper to be indiscreet. */
export const asksForInsideInformation: FaultRule = {
  name: 'asks-for-inside-information',
  gravity: 2,
  label: 'what only insiders know',
  looksFor: 'Things that only people inside know: pay, plans, how they hire.',
  find: (reading, situation) => {
    const message = addressed(reading, situation);
    const found =
      meant(message, all) ??
      meant(message.filter(isAsking), secrets) ??
      said(having(message, applicant), choice);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} for what only insiders know, and discretion is part of the job.`,
      suggestion: 'Ask about something they have shown or written in public.',
    };
  },
};
