import type { Line } from './phrases.ts';

/** Where a question about the world begins, and an ask ends: "could you tell me how a call …". */
const stops =
  'thank|thanks|thanking|how|why|what|when|where|whether|who|whom|which|tell|explain|describe|remember|wrote|said|told|asked|read|because|lost|spent|wasted|cost|were';

/** Up to eight words between an ask and what is asked for, in the same clause or in one that goes on with "and". */
export const gap = `(?:(?: , (?:and|or|so|then|please|maybe|perhaps|even))? (?!(?:${stops}) )[^ ,]+){0,8}?`;

const modal =
  "(?:can|could|would|will|may|might|shall|should|couldn't|can't|won't|wouldn't|is it possible|would it be possible)";
const few = '(?: [^ ,]+){0,2}?';

/** The ways to ask somebody for something: a question, a wish, an imperative, a condition, a hint. */
export const ask = ` (?:${[
  `${modal} (?:you|we|i|it|there|the two of us|me|somebody|someone|a|an|some)`,
  `(?:i|we)${few} (?:want|wish|need|hope|request|seek|ask|beg|demand|expect|propose|suggest|require|count on)`,
  `(?:i'd|we'd|would|i'll|'d)${few} (?:love|like|appreciate|value|welcome|enjoy|prefer|mean|help|treasure|jump)`,
  `(?:i'd|we'd|would|will|i'll|it'd)${few} be${few} (?:grateful|glad|happy|thankful|delighted|honoured|honored|thrilled|keen|interested|lovely|great|nice|cool|wonderful|amazing|awesome|good|fantastic|perfect|honour|honor|dream|pleasure|helpful|help|brilliant|super|useful|possible|obliged|better|enough|free|available|open|willing|up|around)`,
  `(?:i'm|i am|am|we're|we are|was|been|me)${few} (?:looking|searching|hoping|wondering|asking|seeking|requesting|interested|keen|eager|after|dreaming|trying|desperate|need|search|ready|open|available|free|happy|hopeful|writing|contacting|reaching|messaging)`,
  `(?:are|r) you${few} (?:free|available|open|around|up|willing|able|interested|in town)`,
  `(?:do|did|have|had) you${few} (?:have|got|fancy|mind|want)`,
  'if (?:you|we|there|it|possible|your|ever)',
  `(?:hoping|wondering|looking|happy|glad|eager|fancy|up for|open to|chance|possible|possibility|possibly|how about|what about|let's|let us|maybe|perhaps|mind if|grateful|appreciate|appreciated|to ask|request|asking|requesting|needing|wanting|keen|thanks in advance|(?<! (?:the|an?|your|their|this|does|did) [^ ,]+ )(?:love|need|want)|urgently)`,
  '(?:please|respected|let me know|inform me|tell me|next step|go ahead|feel free)',
].join('|')})`;

/** The ways to have the reader do something, as opposed to the sender's own plans: "could you", "please", "if you". */
export const askYou = ` (?:${[
  `${modal} (?:you|somebody|someone|anyone|anybody)`,
  `(?:i|we)${few} (?:want|wish|need|hope|request|ask|beg|expect)(?: for)?(?: that)? (?:you|your|somebody|someone|anyone)`,
  'you (?:to|could|can|would|might|will|maybe|please)',
  '(?:if|that) you',
  '(?:please|maybe you|perhaps you|mind|willing to|kind to|kind enough to|let you|have you|for you to|need somebody to|need someone to|looking for someone to|looking for somebody to|someone who|somebody who|sir|madam)',
  '(?:grateful|glad|happy|thankful|lovely|great|nice|cool|wonderful|amazing|awesome|fantastic|honoured|appreciate|appreciated|mean)(?: [^ ,]+){0,3}? (?:if|for|that|your|you)',
].join('|')})`;

/** Time as asked for: "ten minutes", "half an hour", "an afternoon". */
export const amount =
  '(?:(?:[0-9]+|[0-9]+ ?(?:to|or) [0-9]+|five|ten|fifteen|twenty|twenty five|thirty|forty|sixty|half an|half a|quarter of an|an|one|two|a few|few|a couple of|couple of|a couple|some|a quick|a short) (?:minutes|minute|hour|hours|half hour)|(?<!whenever you (?:have|find|get) )(?:half an|an|a|one|half a|some|your next free|a spare|a free|a quiet) (?:hour|afternoon|evening|morning|lunchtime|lunch break)|(?:half a|a whole|a) day)';

/** Signs that something is wanted, in any order of words: learners ask "You have time?" and "Is possible to meet?" too. */
const bidding =
  / (?:maybe|perhaps|please|if|when you come|let's|lets|need|want|search|hope|wish|dream|ask|would|could|can|may|might|give me|should|possible|fancy|grateful|appreciate|happy|ok|okay|suits?|have time|you have|you know|looking|love|like to|say yes|tell me|we do|shall) /;
/** Signs of a report, a thank-you or a question about the world. */
const telling =
  / (?:lost|spent|wasted|you (?:wrote|write|said|say|told|posted|describe|mention|mentioned)|did you|did|was|were|had|been|read|made (?:me|us|my|our|half|the whole)|thank you|thanks|thesis is|learned|learnt|last (?:week|year|month|spring|summer|night)|years ago|used to|in your (?:experience|opinion)|do you (?:think|believe)|would you say|(?:would|could|might|should) have [^ ,]+ed|when i was|how|what|why|which|who|every (?:week|day|friday|night|monday|sunday)|since (?:your|the|i read)|because of you) /;

/** A line that wants something of its reader and doesn't only tell or ask about the world. */
export const isBid = ({ text }: Line): boolean => bidding.test(text) && !telling.test(text);
