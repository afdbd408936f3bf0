import type { FaultRule } from '../finding.ts';
import { thing, wanted } from '../text/acts.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { askedAfter, lacking, wouldHelp } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase, said, upTo } from '../text/phrases.ts';

const papers =
  '(?:cv|resume|profile|details|name|portfolio|application|number|contact|contacts|email|information|file|link|letter|work|pilot|showreel|manuscript|case|message)';
const them =
  '(?:someone|somebody|anyone|anybody|whoever|the|your|a|an|any|people|others|hr|some|colleagues|them|him|her)';

const patterns = [
  phrase(
    `${askYou}${gap} (?:pass|forward|share|send|spread|hand|show|circulate|recommend|mention|bring)(?: [^ ,]+){1,5}? (?:(?:on|along|over|round|around) )?(?:to|with|among|around|round|in|past) (?:your (?:[^ ,]+ )?(?:colleagues?|team|network|boss|contacts|followers|friends|students|company|hr|group|audience|department|community|members|director|manager)|(?:hr|whoever|the others|everybody|everyone))`,
  ),
  phrase(
    ' (?:you to|to please|please|can you|could you|will you) (?:please )?(?:refer|recommend me|recommend my|vouch)(?= (?:,|for|please|sir|me|us|my) | $)',
  ),
  phrase(
    " (?:you|you'd|you'll|do you|if you|happen to)(?: [^ ,]+){0,3}? know (?:of )?(?:someone|somebody|anyone|anybody|a person|people|the right people|the right person|the person) (?:[^ ,]+ )?(?:at|in|from|inside|who (?:could|can|would|might|hires|is hiring|needs|decides)|there|to introduce)",
  ),
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
    `${ask}${gap} (?:(?:be|act|serve|stand|give|write|provide|get|have|need|as|for) (?:as )?(?:me )?(?:as )?(?:a|my|your|one of my|the) (?:[^ ,]+ )?(?:reference|referee|recommendation|guarantor|endorsement))`,
  ),
  phrase(
    ' (?:a|any|your|one) (?:good|kind|friendly|nice|positive|quick) word (?:from you|from inside|from the inside|from someone|for me|about me|in the|with|would|could)',
  ),
  phrase(' (?:put|putting) (?:in )?(?:a|one|some) (?:[^ ,]+ )?(?:word|in) (?:in|for|with)'),
  phrase(
    `${ask}${gap} (?:pass|(?<!look )(?<!looking )forward|relay|flag|nudge|mention|drop|circulate|submit|push|share) (?:on |along )?my (?:[^ ,]+ )?${papers}`,
  ),
  phrase(` (?:put|putting|get|getting|bring|place) me (?:in|into) (?:touch|contact|front)`),
  phrase(` (?:connect|link|hook|introduce|team|match|set) me (?:up )?(?:with|to) ${them}`),
  phrase(
    `${ask}${gap} (?:the |a |an |his |her |their |your |some )?(?:[^ ,]+ )?(?:name|email|e mail|mail|number|phone number|contact|contacts|contact details|address|details) (?:of|for|to) (?:your|the|a|whoever|someone|somebody|hr|anyone)`,
  ),
  phrase(
    `(?:${askYou}${gap}|^| and| ,) (?:show|give|send|forward|take) (?:it|them|this|that) to your (?:[^ ,]+ )?(?:boss|manager|team|hr|partner|partners|editor|colleagues?|director|recruiter|people|commissioner)`,
  ),
];

const deciding =
  '(?:hr|jury|panel|committee|board|boss|director|curator|recruiters?|those who decide)';
const word =
  '(?:(?:one|a|your|any|single|kind|good|short) (?:[^ ,]+ )?(?:word|sentence|line|nod|mention|signature|recommendation|hint)|(?:one|word|line|mail|nod|letter) from (?:you|inside|within|the right [^ ,]+)|(?:name|voice|word|signature) like yours|your (?:name|voice|signature))';

/** Recommending is done by being known where it is decided, in whatever words. */
const roundabout = [
  phrase(
    ` ${word}(?: [^ ]+){0,7}? (?:would|could|might|will|can) (?:[^ ,]+ ){0,2}?(?:do (?:more|wonders|it|the|much)|help|open|move|lift|carry|weigh|tip|pull|push|count|read|listen|follow|get|save|change)${upTo(4)}`,
  ),
  phrase(
    ` (?:from you)${upTo(3)} (?:would|will|could|might) (?:open|read|listen|believe|answer|look|trust)`,
  ),
  phrase(
    ' (?:on|onto|to|before|in front of|into|past|reach|reaches) the right (?:desk|person|people|eyes|hands|table|inbox|ears?|pile)',
  ),
  phrase(
    ` (?:put|written|write|wrote|give|given|gave|enter|entered|list|listed|named|note|noted|use|used) (?:down )?(?:you|your name)${upTo(2)} (?:as|on|down|in|for)${upTo(2)} (?:reference|referee|guarantor|contact|(?:second |first |last )?(?:line|place|one)|form|list|cv)`,
  ),
  phrase(' (?:speaks?|vouch(?:es)?|stands?|answers?|testif(?:y|ies)) for (?:me|us|him|her)'),
  phrase(
    ` (?:hears?|heard|learns?|knows?|knew|get|got) (?:it |this )?from you(?= (?:that|about|of|who|,))${upTo(6)}`,
  ),
  phrase(
    ` ${deciding}${upTo(9)} (?:same|next)${upTo(2)} (?:canteen|corridor|office|floor|door|desk|table|building|kitchen)${upTo(3)} you`,
  ),
  phrase(
    ` you${upTo(2)} have${upTo(4)} (?:contacts|connections)(?= (?:,|in|at|with|among|to|there) | $)${upTo(3)}`,
  ),
  phrase(` you${upTo(2)} are inside(?= (?:,|and|there|it) | $)`),
];
const address = `(?:mail|email|e mail|numbers?|phone|contacts?|whatsapp|address)(?: address| number| details)? of (?:the|your|whoever|somebody|someone|a|him|her|who|two|three|some|people|those)${upTo(5)}`;
const wishes = [
  lacking(address),
  askedAfter('(?:referral|reference|recommendation|introduction|intro|endorsement)s?'),
  wouldHelp(address),
  phrase(` ${address}(?: [^ ]+){0,4}? (?:is|would be|will be) (?:all|enough|plenty|what)`),
  phrase(
    ` (?:is there|could|would|may|can|do you know|have you|please|what is)(?: [^ ,]+){0,8}? ${address}`,
  ),
];

/** A good word, in any words. */
const words = [
  thing(
    '(?:letters? of (?:support|recommendation|reference)|(?:good|kind|nice|friendly|positive) words? (?:for|with|in|about|from)|(?:open|opens) (?:a|some|the) doors?|foot in the door|intros?|(?<! (?:every|each|which) )referrals?|refer me|introduc(?:e|tion|tions|ing)(?! myself| yourself)|recommend me|recommendation (?:for|from|on|letter)|reference (?:for|from)|referee|vouch|testimonial|connection to|make the connection|(?:put|pass|bring|push|mention|slip)(?: [^ ,]+)? my name|nudge(?: [^ ,]+){0,2} about|your name to|(?:somebody|someone) (?:from )?inside|nominate|on my behalf|supports? my application)',
  ),
  thing(
    '(?:drop|write|tell|say|give|put|ask|talk|speak|call|mail|remind)(?! (?:me|us) )(?: [^ ,]+){1,8}? (?:about me|for me|on my behalf|that i|my name|about us)',
  ),
];

const offer = phrase(
  ' (?:introduce|introduction|intro|refer|referral|recommend|reference|pass|forward|put you in|connect you|mention|a word|good word|name|contact|vouch|cv|hr)',
);

const isMine = (clause: string) =>
  / (?:me|my|us|our|i|i'd|you|please) /.test(clause) &&
  !/ (?:how did|did you|may i introduce) /.test(clause);

const all = [...patterns, ...roundabout];

/** A good word costs its giver's own name, so it is given to people one knows. */
export const asksForAGoodWord: FaultRule = {
  name: 'asks-for-a-good-word',
  gravity: 3,
  label: 'a referral, a reference or an introduction',
  looksFor: 'A referral, a reference, or an introduction to somebody.',
  find: (reading, situation) => {
    const message = lines(reading);
    const found = meant(message, all) ?? said(message, wishes) ?? wanted(message, words, isMine);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} to recommend somebody met a minute ago, and nobody lends a good name that fast.`,
      suggestion: 'Show your interest in their work first, and let favours come later.',
    };
  },
};
