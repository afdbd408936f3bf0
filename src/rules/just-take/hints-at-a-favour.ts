import type { FaultRule } from '../finding.ts';
import { firstName } from '../text/names.ts';
import { insinuations } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { lines, phrase, said } from '../text/phrases.ts';

const patterns = [
  phrase(
    ' (?:if|when|whenever|in case|should) you (?:ever |should |happen to |do )?(?:hear|know|learn|see|come across|find) (?:of |about )?(?:a|an|any|some) (?:[^ ,]+ ){0,2}?(?:jobs?|positions?|roles?|openings?|vacancy|vacancies|opportunity|internships?|placements?|lead|company|team|place)',
  ),
  phrase(' you know (?:where|how) (?:i am|to find me|to reach me|i live|i can be found)'),
  phrase(
    ' if [^ ,]+ ever (?:needs|hires|wants|is short of|looks for) (?:a|an|another|someone|somebody)(?: [^ ,]+){0,6}',
  ),
  // Named in order to be heard: "I say nothing about the open position, but …".
  phrase(
    " (?:i|we|let me|i'll|i'd)(?: [^ ,]+){0,3}? (?:say nothing|saying nothing|say not a word|say no word|not mention|never mention|not even mention|wouldn't dream|wouldn't dare|would never dare|would never dream|don't dare|daren't|not dare|won't mention|don't mention|wouldn't mention|hardly dare|pass over|keep quiet|keep silent|leave out|don't ask out loud|won't say a word|not going to mention)(?: [^ ,]+){0,8}?(?: ,)? (?:but|though|although|only|however|yet|unless)",
  ),
  phrase(
    " (?:not|isn't|never|don't|wouldn't|won't|no)(?: [^ ,]+){0,6}? (?:job|jobs|position|vacancy|referral|favour|favours|call|introduction|internship|recommendation|interview|role|opening)(?: [^ ,]+){0,3}?(?: ,)? (?:but|though|although|however|only|still|yet|unless)(?: ,)? (?:if|should|in case|were|when|maybe|perhaps|a word|you might|you could|your|any|my|who knows|i wouldn't|i'd not|it wouldn't|it would|it'd)",
  ),
  phrase(
    ' if (?:my|our) (?:name|cv|resume|application|profile|portfolio|file|letter|work)(?: [^ ,]+){0,2}? (?:happened|happens|were|was|ended|should|could|would|found|came|fell|landed|finds|lands|comes|crossed|reached)',
  ),
  phrase(
    " (?:i|we) (?:wouldn't|would not|won't|would hardly|certainly wouldn't|definitely wouldn't|would never|shan't|wouldn't exactly|'d never) (?:say no|be cross|be angry|be offended|refuse|turn (?:it|that|one|you) down|mind if you)",
  ),
  phrase(
    ' (?:in case|should|if|when|whenever) (?:you|your [^ ,]+|they|your)(?: [^ ,]+){0,4}? (?:hiring|recruiting|(?:need|needs|needed|require|requires|want|wants|looking for|look for|short of|searching for) (?:a |an |another |some |extra |more |one more )?(?:[^ ,]+ )?(?:hands?|juniors?|interns?|trainees?|someone like me|somebody like me|pair of hands|assistant|apprentice)|vacancy|vacancies|opening|openings)',
  ),
  phrase(
    ' (?:if|when|whenever|in case|should|let me know if|tell me if)(?: [^ ,]+){0,2}? (?:hear|hears|know|knows|come across|find|see|spot|think) (?:of |about )?(?:anything|something (?:for|that (?:fits|suits))|any (?:[^ ,]+ )?(?:job|jobs|opening|openings|vacancy|vacancies|opportunity|opportunities|position|positions|role|roles|place|lead|leads|company|companies|team)|someone hiring|a team that|anyone hiring|anyone who is hiring|people hiring|anybody who needs|anyone who needs|somebody who needs|someone who needs|a place that|a place where i)',
  ),
  phrase(
    ' do you (?:[^ ,]+ )?know (?:of )?(?:any (?:[^ ,]+ )?(?:jobs?|openings?|vacancy|vacancies|positions?|roles?|internships?|company|companies|team|teams)|anyone hiring|anyone who is hiring|someone hiring|a team that)',
  ),
  phrase(
    ' (?:keep|bear|have) (?:me|my name|my profile|my cv|us) in (?:mind|your mind|the back of|view|your thoughts|your files)',
  ),
  phrase(
    ' (?:think|thought|remember|remembering) of me (?:if|when|for|once|next time|the next time|should|as)',
  ),
  phrase(
    ' (?:remember|mention|drop) (?:me|my name) (?:if|when|to|in|at|should|once|next time|somewhere|around)',
  ),
  phrase(
    ' (?:if|in case|should|when|whenever) (?:something|anything|one|a place|a door)(?: [^ ,]+){0,2}? (?:opens?|comes? (?:free|up)|turns? up|frees? up)',
  ),
  phrase(
    " (?:if|that|hope) you(?:'ll|'d| will| would)? (?:think|thought|remember|remembered)(?: of)? me",
  ),
  phrase(' keep your (?:ear|ears|eye|eyes) (?:open|out|to the ground|peeled|on)'),
  phrase(
    ' (?:hint hint|wink wink|nudge nudge|if you know what i mean|you catch my drift|fingers crossed you|(?:pull|pulling) (?:some|a few|any|the) strings|a string or two|put my foot in|foot in the door|get me noticed|(?:open|opens|opening) (?:a door|doors|the door|some doors) for me)',
  ),
  phrase(' my (?:fingers are crossed|(?:bags?|suitcase|boots|tools|rucksack) (?:is|are) packed)'),
  // A place named by the day it falls empty: "should the bench ever be free".
  phrase(
    ' (?:if|should|when|whenever|in case|were) (?:the|a|an|any|your|that|one)(?: [^ ,]+){1,3}? (?:(?:ever|one day|someday) (?:to )?(?:stands?|be|is|falls?|comes?|becomes?|goes|gets|needs?)(?: [^ ,]+)? (?:empty|free|vacant|available|open|unfilled|up|filling|hands?|company)|(?:to )?(?:stands?|be|is|falls?|comes?|becomes?|goes|gets) (?:empty|vacant|unfilled))',
  ),
  phrase(
    " (?:i|i'll|i'd|let me)(?: will| would| can)? (?:only|just|merely|simply) (?:say|mention|add|note|remark|whisper|leave it here) (?:that )?(?:i|i'm|my) (?:[^ ,]+ )?(?:finish|graduate|free|available|looking|ready|packed|start|live|am|move|bag|bags)",
  ),
  phrase(
    ' (?:anything|whatever|something) you (?:can|could|might) do (?:for me|to help me|on your side|to speed|about my|with my)',
  ),
  phrase(
    ' any (?:help|lead|leads|support|pointers to (?:jobs|openings)|assistance|push|little push) (?:you |from you |is |would |will |whatsoever|getting|finding|at all|,)(?:[^ ,]+)?',
  ),
  phrase(
    " (?:i|we)(?: [^ ,]+){0,3}? (?:applied|apply|application|sent my cv|sent my application)(?: [^ ,]+){0,6}? (?:your|you)(?: [^ ,]+){0,4}?(?: ,)? (?:so|and|,) (?:if|any|anything|whatever|maybe|perhaps|a word|you|it would|it'd|i thought you)",
  ),
  phrase(
    ' (?:someone|somebody|anyone|anybody) (?:like me|with my (?:skills|background|profile)|of my kind)(?: [^ ,]+){0,4}? (?:fit|fits|needed|useful|use|place|room|chance|team|join)',
  ),
  phrase(
    " (?:is there|would there be|have you|you have|do you have|any|got|there is|there's|there'd be)(?: [^ ,]+){0,3}? (?:room|space|place|places|desk|seat|chair|spot|corner)(?: [^ ,]+){0,3}? (?:for (?:one more|another|someone like me|somebody like me|a beginner|a junior|me|an extra|a pair of)|in your (?:team|office|company|lab|studio)|at your)",
  ),
];

const offer = phrase(
  ' (?:job|position|role|opening|apply|cv|refer|introduce|help|hire|call|keep you|mention|name)',
);

const all = [...patterns, ...insinuations];

/** A hint makes the reader do the asking, too. */
export const hintsAtAFavour: FaultRule = {
  name: 'hints-at-a-favour',
  gravity: 2,
  label: 'a favour, hinted at',
  looksFor:
    'A favour that isn’t asked for, only hinted at: “I won’t ask about the open post, but …”.',
  find: (reading, situation) => {
    // Hints are often put in the negative, so a "not" before one takes nothing back.
    const found = said(lines(reading), all);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It leaves ${firstName(situation)} to guess at a favour that is only hinted at, and a hint costs as much as an ask.`,
      suggestion: 'Drop the hint, and stay with what you two have to talk about.',
    };
  },
};
