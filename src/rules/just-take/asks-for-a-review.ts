import type { FaultRule } from '../finding.ts';
import { askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { wantsJudgement } from '../text/own-work.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

const work =
  '(?:cv|resume|resumes|portfolio|portfolios|application|cover letter|motivation letter|letter|profile|linkedin|linkedin profile|draft|drafts|thesis|dissertation|essay|essays|article|articles|manuscript|script|demo|pilot|project|projects|repo|repository|github|code|pull request|app|prototype|prototypes|design|designs|work|website|site|webpage|page|case study|case studies|proposal|research proposal|paper|papers|statement|personal statement|pieces|slides|deck|book|chapter|story|stories|poem|poems|reel|showreel|video|videos|channel|blog|post|posts|photos|drawings|drawing|sketches|figma|mockups|mock ups|dashboard|notebook|analysis|model|plan|business plan|idea|homework|assignment|exercise|exercises|report|questionnaire|behance|dribbble|song|track|recording|recordings|episode|translation|bio|headline|answers)';
/** A look, as opposed to a thought: it takes reading, listening or marking. */
const looking =
  '(?:look|looks|peek|glance|squint|listen|review|reviewing|check|check out|checking|read|reading|go through|go over|going over|run through|scan|proofread|proof read|edit|correct|critique|critiquing|comment|comments|feedback|rate|assess|evaluate|tear apart|roast|mark|test|try|eye|eyes|second opinion|opinion|opinions|critical eye|once over|pointers|tips|suggestions|thoughts|input|advice|what you think|improve|improving|fix|polish|watch|validate|judge|debug|have a look|verdict)';

const patterns = [
  phrase(
    ` (?:sent|send|sending|attached|attach|attaching|uploaded|here is|here's|enclosed|linked|shared)(?: [^ ,]+){0,3}? my (?:[^ ,]+ ){0,3}?${work}(?: [^ ,]+){0,4}?(?: ,)?(?: [^ ,]+){0,6}? (?:feedback|comments?|opinion|thoughts|critique|review|improve|weak|what you think|eye|eyes|suggestions|advice|honest)`,
  ),
  phrase(
    `${askYou}${gap} ${looking} (?:[^ ,]+ ){0,4}?(?:my|our|attached|this|these|a|the enclosed) (?:[^ ,]+ ){0,3}?${work}`,
  ),
  phrase(
    `(?:^| ,| please| and please| then please)(?: and| then| also| [0-9])? (?:have a (?:quick |little |brief )?look|take a (?:quick |little |brief )?look|look|review|check|check out|go through|go over|proofread|correct|comment|critique|rate|edit|listen) (?:at |to |over |through |on |out )?my (?:[^ ,]+ ){0,3}?${work}`,
  ),
  phrase(
    ` (?:feedback|opinion|critique|comments|second opinion|suggestions|eyes|eye|your take|verdict|pointers) (?:[^ ,]+ ){0,2}?(?:on|about|for|of|over) (?:my|our|the attached|the (?=(?:deck|pitch|cv|draft|mock-?ups?) )|these) (?:[^ ,]+ ){0,3}?${work}`,
  ),
  phrase(
    ` what (?:do you|would you|you) (?:think|say|make|change|improve) (?:[^ ,]+ ){0,2}?(?:of|about|in|on|to) my (?:[^ ,]+ ){0,2}?(?:cv|resume|portfolio|application|cover letter|draft|thesis|manuscript|essay|linkedin|profile|code|website|demo|github|showreel|work)`,
  ),
  phrase(
    ` (?:go|look|click|read|scroll|flick|flip|leaf) (?:all )?(?:through|over) (?:all|it|them|everything|these|the|this|my)(?: [^ ,]+){0,2}? (?:and|tell|then|give|say|let|please)`,
  ),
  phrase(
    ' (?:tell|let|show|advise|say) (?:me |us )?(?:know )?(?:honestly )?(?:which|what|where|if|whether|how) (?:[^ ,]+ ){0,3}?(?:is|are|to|i should|needs?|can|could) (?:[^ ,]+ ){0,2}?(?:weak|weakest|wrong with my|missing in my|improve(?:d)? in my|fix in my|good enough|lacking|missing from my)',
  ),
  phrase(
    ` (?:your|some|any|honest|expert|professional) (?:[^ ,]+ ){0,2}?(?:feedback|critique|review|red pen|eye) (?:would|is|on it|on them|will|could)`,
  ),
];

const offer = phrase(
  ' (?:send|show|share|portfolio|cv|resume|draft|look|photo|photos|picture|read|pr|pull request|feedback|link|see it|see them|review|post it|mail it|paste|chapter|thesis|code)',
);

/** To read a CV well takes as long as a call, and nobody sees it in the diary. */
export const asksForAReview: FaultRule = {
  name: 'asks-for-a-review',
  gravity: 2,
  label: 'work of yours to look through',
  looksFor: 'Work of yours that they should look through: a CV, a portfolio, a text.',
  find: (reading, situation) => {
    const message = lines(reading);
    const found = meant(message, patterns) ?? wantsJudgement(message);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It hands ${firstName(situation)} homework: looking properly at somebody's work is an hour, even when it is called a glance.`,
      suggestion: 'Leave your own work for later and write about something of theirs.',
    };
  },
};
