import type { Pattern } from './pattern.ts';
import { across, phrase, upTo } from './phrases.ts';

const helps =
  '(?:help|save|spare|mean|change|do|bring|take|teach|make|suffice|solve|clear|answer|explain|be (?:enough|worth|all|gold|plenty))';

/** Things that would do one good: "the slides would save me two weekends". */
export const wouldHelp = (thing: string): Pattern =>
  phrase(
    ` ${thing}(?: (?!i |we |you |they )[^ ,]+){0,7}? (?:would|could|might|'d)${upTo(2)} ${helps}${upTo(4)}`,
  );

const lack = `(?:(?:i|we)(?: (?!don't|not|never|no|didn't)[^ ,]+){0,3}? (?:need|lack|miss|could use|search|seek|long for|hope for|wish for|want|beg|count on|am missing|are missing|am short of|are short of|have no|never had|look for)|(?:i'm|i am|we're|we are|still|only|am|are|just) (?:missing|lacking|in need of|without|short of|looking for|searching for|after)|(?:all|what|one thing|thing|person|only thing)${upTo(2)} (?:i|we|it|is)${upTo(2)} (?:need|lacks?|miss|missing|ask|want|wish|hope|search|seek)${upTo(3)} (?:is|,)|what is (?:still )?missing is|it still lacks|nothing${upTo(3)} (?:help|teach|do|bring|mean|please|serve|move)${upTo(4)} (?:more|better|further|faster|so much)${upTo(3)} than)`;

/** Things that one lacks, or could wish for: "what I miss is", "all I need is", "nothing would teach me more than". */
export const lacking = (thing: string): Pattern => phrase(` ${lack}${upTo(6)} ${thing}`);

/** A thing that was asked for before, and is asked after now. */
export const askedAfter = (thing: string): Pattern =>
  phrase(
    ` (?:update|news|word|progress|decision|refer to|reminder)${upTo(3)} (?:on|about|regarding|for|with|to) (?:the|my|our|that)${upTo(1)} ${thing}`,
  );

/** Somebody who would do it, said of nobody and meant of the reader. */
export const somebodyWho = `(?:somebody|someone|anybody|anyone|a person|people|one|an? (?:[^ ,]+ )?(?:expert|hand|eye|ear|voice|guide|friend|partner|teacher|colleague|native speaker))${upTo(3)} (?:who|that|to|with)${upTo(1)} (?:can|could|would|will|might|may|opens?|reads?|looks?|shows?|explains?|checks?|signs?|helps?|teach(?:es)?|corrects?|guides?|takes?|introduces?|speaks?|translates?|vouch(?:es)?|tells?|says?|walks?|sits?|gives?|lends?|lets?|brings?|goes|confirms|practise|practice|test|talk)`;

/** What is said in place of an ask that has been understood. */
export const insinuations = [
  phrase(
    " (?:i|i'll|i'd|let me|we)(?: will| would| shall)? (?:just |only |simply )?(?:leave|left) (?:it|this|that|the rest) (?:at that|there|to you|with you|in your hands|unsaid)",
  ),
  phrase(
    ' (?:merely|only|just|simply) (?:thinking aloud|thinking out loud|saying|putting it out there|mentioning it)(?= (?:,|but|though|here) | $)',
  ),
  phrase(
    ` (?:you|i think you|i am sure you|i'm sure you|surely you) (?:[^ ,]+ )?(?:understand|know|guess|see|imagine)(?: already)? (?:why(?: i (?:write|tell you|mention|say|am writing))?(?= (?:,|to you|this|it|now) | $)|what i mean|what i want|where this|which (?:desk|door|person|name)|whom i|who i mean)`,
  ),
  phrase(
    ` (?:i|i'd|we)(?: would| could| will| shall| should)? (?:never|not|hardly)(?: dare to| dream to)? ask (?:such|that|this|it|for such|for that|anybody|anyone|you for|of you)${upTo(5)}`,
  ),
  // Somebody of mine, and what they look for.
  phrase(
    ` my (?:[^ ,]+ )?(?:son|daughter|nephew|niece|brother|sister|cousin|wife|husband|friend|student|boyfriend|girlfriend|neighbour|pupil)${across(14)} (?:(?:finishes|graduates)(?! (?:your|the|this|a) )|(?:is )?look(?:s|ing) for|needs?|seeks?|search(?:es|ing)|wants? (?:to work|to learn|to become)|would fit|no [^ ,]+ wants|without (?:work|a job|a place))${upTo(6)}`,
  ),
];

/** Whether somebody's place is short of people, for which there is one reason to bring it up. */
export const vacancy = phrase(
  ` (?:(?:you|your${upTo(3)}|(?:your|the) [^ ,]+ (?:in|at|of)${upTo(2)}) (?:is|are|looks?|seeks?|search(?:es)?|needs?|wants?|lacks?|was|were|would be|has|have|might|could|should)${upTo(3)} (?:hiring|recruiting|growing|short of|short|understaffed|missing|looking for|search(?:es|ing) for|in want of|in need of|(?:one|two|three|some|a few)${upTo(2)} short|for a (?:new |second |junior )?(?:[^ ,]+er|[^ ,]+or|[^ ,]+ist|hand|pair))|an? (?:[^ ,]+ )?(?:vacancy|opening|open position|free position)${upTo(3)} (?:in|at|with|on) your)${upTo(5)}`,
);
