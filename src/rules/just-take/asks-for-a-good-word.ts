import type { FaultRule } from '../finding.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

const papers =
  '(?:cv|resume|profile|details|name|portfolio|application|number|contact|contacts|email|information|file|link|letter|work|pilot|showreel|manuscript|case|message)';
const them =
  '(?:someone|somebody|anyone|anybody|whoever|the|your|a|an|any|people|others|hr|some|colleagues|them|him|her)';

const patterns = [
  phrase(
    `${askYou}${gap} (?:pass|forward|share|send|spread|hand|show|circulate|recommend|mention|bring)(?: [^ ,]+){1,5}? (?:(?:on|along|over|round|around) )?(?:to|with|among|around|round|in|past) (?:your (?:[^ ,]+ )?(?:colleagues?|team|network|boss|contacts|followers|friends|students|company|hr|group|audience|department|community|members|director|manager)|(?:hr|whoever|the others|everybody|everyone))`,
  ),
  phrase(
    `${askYou}${gap} (?:ask|talk to|speak to|speak with|talk with|write to|contact|convince|persuade) (?:her|him|them|somebody|someone|your [^ ,]+|the [^ ,]+)(?: [^ ,]+){0,6}? (?:me|my|i|us)`,
  ),
  phrase(
    ' you (?:could|can|would|might|talk|spoke|speak)(?: [^ ,]+){0,3}? (?:talk|speak) (?:to|with) (?:somebody|someone|your boss|your manager|your team|hr)',
  ),
  phrase(`${askYou}${gap} (?:tell|write|talk|speak|say)(?: [^ ,]+){1,5}? about me`),
  phrase(
    ' your (?:signature|support|word|yes|vote|approval|backing|voice|name|stamp)(?: [^ ,]+){0,6}? would (?:save|help|change|mean|make|open|be)',
  ),
  phrase(' letters? of (?:support|recommendation|reference)'),
  phrase(' (?:open|opening) (?:a|the|some) doors? (?:at|for me|in your|to your)'),
  phrase(
    ' (?:you to|to please|please|can you|could you|will you) (?:please )?(?:refer|recommend me|recommend my|vouch)(?= (?:,|for|please|sir|me|us|my) | $)',
  ),
  phrase(
    ' (?:word|call|line|sentence|recommendation|signature) from you(?: [^ ,]+){0,3}? (?:opens|would open|could open|opens doors|would do|goes a long way|would help|could help|helps|moves|would move|is worth|makes the difference)',
  ),
  phrase(
    " (?:you|you'd|you'll|do you|if you|happen to)(?: [^ ,]+){0,3}? know (?:of )?(?:someone|somebody|anyone|anybody|a person|people|the right people|the right person|the person) (?:[^ ,]+ )?(?:at|in|from|inside|who (?:could|can|would|might|hires|is hiring|needs|decides)|there|to introduce)",
  ),
  phrase(
    ' (?:say|tell them|tell him|tell her|mention|add) (?:to them |to hr )?that you (?:know|sent|recommend|vouch|met|trust|like) ?(?:me|for me)',
  ),
  phrase(
    ' (?:tell|ask|remind|convince|persuade|nudge|bribe) (?:your|the|them|him|her) (?:[^ ,]+ )?(?:hr|boss|manager|recruiter|recruiters|team lead|hiring manager|director|editor)',
  ),
  phrase(
    `(?:${askYou}${gap}|^| and| then| ,) (?:slip|hand|give|show|pass|send|forward|read) (?:him|her|them|hr|your boss|your manager|your hr|your team|your recruiter) my(?: [^ ,]+)?`,
  ),
  phrase(' do the needful'),
  phrase(
    ' (?:a|any|your) (?:[^ ,]+ )?(?:recommendation|referral|reference|endorsement|introduction) (?:letter )?(?:from you|by you|would|could|from inside|from someone inside)',
  ),
  phrase(
    `${askYou}${gap} (?:refer|recommend|endorse|introduce|nominate|vouch for|propose|suggest|sponsor|back|plug|tag|mention|invite|connect|link|hook|put|present|get) (?:me|us|my (?:name|profile|cv|resume|application))(?: up)? (?:to|with|for|in|at|up|on|into|through|internally|before)`,
  ),
  phrase(
    `${askYou}${gap} (?:refer|endorse|nominate|vouch for|introduce) (?:me|us|my (?:name|profile|cv))`,
  ),
  phrase(
    `${askYou}${gap} recommend (?:me|us)(?! (?:a|an|one|some|any|the|something|books?|papers?|your|two|three|which|what)(?= ))`,
  ),
  phrase(
    ' (?:refer|recommend|introduce|nominate|endorse) me (?:to|for|in|at|please|sir|internally|with)',
  ),
  phrase(
    `${ask}${gap} (?:a |an |the |your |any |for |some )?(?:[^ ,]+ )?(?:referrals?|recommendation letter|reference letter|letter of (?:recommendation|reference|support|motivation)|letters? of recommendation|employee referral|testimonial)`,
  ),
  phrase(
    `${ask}${gap} (?:(?:be|act|serve|stand|give|write|provide|get|have|need|as|for) (?:as )?(?:me )?(?:as )?(?:a|my|your|one of my|the) (?:[^ ,]+ )?(?:reference|referee|recommendation|guarantor|endorsement))`,
  ),
  phrase(
    ' (?:put|putting|drop|slip|get|stick|throw) (?:in |me )?(?:a |an |one |some |your )?(?:[^ ,]+ )?(?:good|kind|quick|nice|friendly|positive) words? (?:for|in|with|about|from|on|to)',
  ),
  phrase(
    ' (?:say|leave|give|have) (?:in |me )?(?:a |an |one |some |your )?(?:good|kind|quick|nice|friendly|positive) words? (?:for me|about me|from you|to your|at your|on my)',
  ),
  phrase(
    ' (?:a|any|your|one) (?:good|kind|friendly|nice|positive|quick) word (?:from you|from inside|from the inside|from someone|for me|about me|in the|with|would|could)',
  ),
  phrase(' (?:put|putting) (?:in )?(?:a|one|some) (?:[^ ,]+ )?(?:word|in) (?:in|for|with)'),
  phrase(
    `(?:${ask}${gap}|^(?: and)?|,(?: and| then)?| please| [0-9]) (?:pass|passing|(?<!look )(?<!looking )forward|forwarding|hand|handing|send|sending|share|sharing|show|showing|deliver|submit|circulate|relay|get|put|move|push|nudge|flag|slip|bring|take) (?:on |along |over |it |up |round |around )?my (?:[^ ,]+ )?${papers} (?:on|along|over|around|round|up|to (?:your|the|hr|whoever|someone|somebody|anyone|a)|with (?:your|the|hr|whoever|someone|somebody|anyone)|in front|in the|into|forward|before|among|past|under|through|across)`,
  ),
  phrase(
    `${ask}${gap} (?:pass|(?<!look )(?<!looking )forward|hand|relay|submit) (?:on |along |over )?(?:it |this |them )?(?:my )?(?:${papers} )?(?:on )?(?:to|along to) ${them}`,
  ),
  phrase(
    `${ask}${gap} (?:pass|(?<!look )(?<!looking )forward|relay|flag|nudge|mention|drop|circulate|submit|push|share) (?:on |along )?my (?:[^ ,]+ )?${papers}`,
  ),
  phrase(` (?:put|putting|get|getting|bring|place) me (?:in|into) (?:touch|contact|front)`),
  phrase(` (?:connect|link|hook|introduce|team|match|set) me (?:up )?(?:with|to) ${them}`),
  phrase(
    `${ask}${gap} (?:an|a|any|some|your|the|for|make|get|warm|quick|personal|brief) (?:[^ ,]+ )?(?:introductions?|intros?)(?: to| with| from| would| please|)`,
  ),
  phrase(
    `${ask}${gap} (?:the |a |an |his |her |their |your |some )?(?:[^ ,]+ )?(?:name|email|e mail|mail|number|phone number|contact|contacts|contact details|address|details) (?:of|for|to) (?:your|the|a|whoever|someone|somebody|hr|anyone)`,
  ),
  phrase(
    ` (?:foot in|(?:me|us|get|foot|step|let) through|get me in|let me in at|way into|door into) (?:the|your|through the) (?:door|back door|company|team|office)`,
  ),
  phrase(
    ` (?:speak|speaking|put in something|stand|talk|lobby|argue|say something) (?:up )?(?:for me|on my behalf) (?:to|with|at|in|when)`,
  ),
  phrase(
    `${ask}${gap} (?:tell|let) (?:your|the) (?:[^ ,]+ ){0,2}?(?:boss|manager|team|hr|recruiter|recruiters|director|partner|editor|colleagues?|people|company) (?:about me|know|that i|i)`,
  ),
  phrase(
    `(?:${askYou}${gap}|^| and| ,) (?:show|give|send|forward|take) (?:it|them|this|that) to your (?:[^ ,]+ )?(?:boss|manager|team|hr|partner|partners|editor|colleagues?|director|recruiter|people|commissioner)`,
  ),
];

const offer = phrase(
  ' (?:introduce|introduction|intro|refer|referral|recommend|reference|pass|forward|put you in|connect you|mention|a word|good word|name|contact|vouch|cv|hr)',
);

/** A good word costs its giver's own name, so it is given to people one knows. */
export const asksForAGoodWord: FaultRule = {
  name: 'asks-for-a-good-word',
  gravity: 3,
  label: 'a referral, a reference or an introduction',
  looksFor: 'A referral, a reference, or an introduction to somebody.',
  find: (reading, situation) => {
    const found = meant(lines(reading), patterns);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} to recommend somebody met a minute ago, and nobody lends a good name that fast.`,
      suggestion: 'Show your interest in their work first, and let favours come later.',
    };
  },
};
