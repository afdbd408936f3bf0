import type { FaultRule } from '../finding.ts';
import { shared, thing, wanted } from '../text/acts.ts';
import { amount, ask, gap, isBid } from '../text/asks.ts';
import { freeTime } from '../text/free-time.ts';
import { askedAfter, lacking, wouldHelp } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase, said, upTo, type Line } from '../text/phrases.ts';
import { firstName } from '../text/names.ts';

const small =
  '(?:quick|short|brief|small|little|tiny|phone|video|zoom|teams|skype|whatsapp|virtual|online|informal|informational|intro|introductory|exploratory|discovery|friendly|casual|one to one|1 1|1 on 1|15|20|30|45|minute|minutes|hour|half hour|proper|real|live|face to face)';

const drinks =
  '(?:coffee|coffees|cuppa|cup of coffee|cup of tea|tea|lunch|breakfast|dinner|beer|pint|drink|walk|ice cream|cake)';
/** A talk at a set time, by whatever means; each has an article or an adjective, so "call for papers" is none. */
const talk = [
  `(?:a|an|one|any|some|your next|another) (?:${small} ){0,3}(?:call|meeting|zoom|facetime|catch up|catchup|meet up|meetup|sit down|appointment|interview with you|time slot|slot|half hour|phone call|video call|videocall|video chat|hangout|huddle)(?! (?:for|cent|room|button|that|which|in which|where|about nothing))`,
  `(?:a |an |one |any |the )?(?:${small} ){1,3}(?:call|chat|convo|meeting|coffee|catch up|conversation)`,
  `(?:${small} ){1,3}(?:talk|session|exchange|discussion|word) (?:with you|with me|between us|together|over|on the|by phone|this|next|in person|would|some)`,
  `(?:have|having|do|arrange|get|need|want|fancy) (?:a|an|one|some) (?:${small} ){1,3}(?:talk|session|exchange|discussion|word)`,
  '(?:calls(?! (?:the|it|them|him|her|a|me|us|that|this))|facetime|meet up|catch up over|video call|phone call|google meet)',
  '(?:hop|jump|get|go|come|be|speak|talk|connect|chat) on (?:a |the )?(?:[^ ,]+ )?(?:call|zoom|phone|chat|teams|meet|video|skype|line)',
  `(?:have|get|grab|drink|take|share|meet for|meet over|over|buy|up for|steal|invite you (?:to|for)|join (?:me|you) for|chat over|free for|fancy|time for|you to|you for|for|some|like) (?:you |me |us |to |for |with you ){0,2}(?:a |an |some |one |your next |the |virtual |online )?(?:${small} )?(?:virtual )?${drinks}(?! (?:with your|and your|cup|stain|machine))`,
].join('|');

/** "Meet" as a plan; "nice to meet you" is a greeting. */
const encounter =
  '(?:meet|meet up|get together|sit down|catch you|have you over) (?:you|me|us|up|with you|with me|for|over|in person|face to face|next|this|sometime|some day|someday|tomorrow|tonight|on [^ ,]+|at your|at my|in [^ ,]+|one day|once|when|while|soon|briefly|together|virtually|online)';

const patterns = [
  phrase(
    ' (?:what|how) (?:does|do|is|are|about)(?: the rest of)? your (?:[^ ,]+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week|month|diary|calendar|schedule|agenda|availability|afternoon|morning|evening|weekend) (?:look|looking|this|next|for|on)(?: like)?',
  ),
  phrase(
    `${ask}${gap} (?:a|an|our|the|your|one) (?:${small} ){0,2}(?:[^ ,]+ )?(?:demo|walkthrough|walk through|presentation of our|consultation|strategy session|discovery session)(?! (?:of (?!our|my)|by|you|on how|at|in) )`,
  ),
  phrase(` (?:pencil|slot|squeeze|fit|book) (?:you|me|us) in${upTo(6)}`),
  phrase(
    ` (?:give|grant|lend|spare) (?:me|us)${upTo(4)} (?:an?|one|half an|[0-9]+)(?: [^ ,]+)? (?:hour|hours|minutes)${upTo(4)}`,
  ),
  phrase(' let me (?:cook for you|buy you|invite you|host you|treat you|take you|show you around)'),
  phrase(
    " (?:let's|let us|lets|shall we|if we|can we|could we) (?:[^ ,]+ )?(?:meet|call|zoom|grab|schedule|arrange|set up|plan a|fix a|have a (?:call|coffee|meeting|quick|short|video)|get a coffee|go for|talk on|speak on|talk by|sit down|get together|hop|jump|talk(?= ,))",
  ),
  phrase(
    ' (?:coffee|coffees|cake|cakes|buns?|tea|lunch|pizza|beers?|drinks?|first one|next one)(?: [^ ,]+){0,3}? (?:is|are|would be|will be) (?:my treat|on me|waiting for you|yours if)(?! if (?:you|the road|life|work|fate|your [^ ,]+)(?: [^ ,]+){0,2} ever )',
  ),
  phrase(
    ' (?:when|what time|which day) (?:can|could|shall|may|should|do|might|would) (?:we|i|you) (?:[^ ,]+ )?(?:talk(?! to)|speak(?! to)|meet|chat|call|connect by phone|get together|catch up|have a call|have time|reach you by phone|schedule)',
  ),
  phrase(
    ` (?:we|you and i|the two of us) (?:can|could|may|might|should|will|shall|would) (?:[^ ,]+ )?(?:meet|schedule|arrange|fix|plan|set up|find a time|find time|have a (?:${small} )?(?:call|chat|talk|meeting|coffee)|talk (?:more |about it )?(?:on|over|by|via)|speak (?:on|over|by|via)|zoom|sit down|get together|grab)`,
  ),
  phrase(
    ' my (?:number|phone|mobile|whatsapp|cell|telephone|cellphone|phone number|zoom|skype)(?: [^ ,]+){0,8}?(?: ,(?: [^ ,]+){0,8}?)? [+0-9][0-9]{4,}',
  ),
  phrase(
    ' (?:whatsapp|call|phone|ring|mobile|tel|cell|telephone)(?: ,)?(?: [a-z]+)? [+0-9][0-9]{4,}',
  ),
  phrase(
    ` (?:i'm|i am|i'll be|i will be|am|we're|being) (?:[^ ,]+ )?(?:in|around|near|over in|passing through|close to|visiting|coming to|coming through) (?:[^ ,]+ ){1,8}?(?:, )?(?:[^ ,]+ ){0,4}?(?:meet|coffee|say hello|say hi|stop by|drop by|drop in|come by|pop in|pop by|lunch|see you|visit you|your office|your studio|flat white|a drink|face to face|in person|if you are around|if you're around|if you have time)`,
  ),
  phrase(`${ask}${gap} (?<! about | of | that | which | ask you for )(?:${talk})`),
  phrase(`${ask}${gap} (?<! nice to | glad to | pleased to | happy to )${encounter}`),
  phrase(
    `${ask}${gap} (?<! after | within | in | the | for the | than | every | one | want | work )(?!one day|some day|one morning|one evening|one afternoon|some evening|one hour with your)${amount}`,
  ),
  phrase(
    `${ask}${gap} (?:call|ring|phone|facetime|skype|zoom|visit|meet|shadow) (?:you|me|us|your (?:office|studio|lab|site|workshop|place|desk|team|ward|school|library|shop|company))`,
  ),
  phrase(
    `${ask}${gap} (?:come by|drop by|drop in|stop by|swing by|pop in|pop by|come over|come to your|come along|come and see|tag along|trail along|follow you around|follow you for|shadow|watch you work|look over your shoulder|sit in|sit beside you|sit next to you|spend (?:a|an|the|one|some|half|two) [^ ,]+ (?:with|at|in|beside) you[^ ,]*)`,
  ),
  phrase(
    `${ask}${gap} (?!take your time)(?:spare|give|provide|grant|take|have|borrow|steal|grab|use|carve out|free up|make|find|block|offer|afford|dedicate|donate|lend|get|book|claim) (?:me |us |up |aside |out )?(?:[^ ,]+ ){0,3}?(?:(?:of )?your (?:[^ ,]+ )?(?:time|calendar|diary|schedule|ear|ears|brain|evening|afternoon|lunch break|lunch hour|day)|time for (?:me|us|a)|some time|a bit of time|a little time|a slot|time slot|(?:10|15|20|25|30|40|45|60|fifteen|twenty|thirty|ten))`,
  ),
  phrase(
    ` (?:when|what time|what day|which day|which evening) (?:would|does|might|could|will) (?:it )?suit you(?! best to answer)${upTo(4)}`,
  ),
  phrase(
    ` if (?:your|the) (?:calendar|diary|schedule|agenda|week|timetable) (?:allows?|permits?|has room|has space|lets you)${upTo(1)}`,
  ),
  phrase(
    ` (?:nice|good|great|better|easier|lovely|best|rather|prefer|like|love|possible|want) to (?:speak|talk|chat|discuss)${upTo(3)} (?:by|over|via|through|on) (?:voice|video|zoom|(?:the )?(?:tele)?phone)`,
  ),
  phrase(
    ` (?:do|would|did|might|will) you have (?:a |any |some |one )?(?:spare|free|quiet|open) (?:half (?:an )?hour|half-hour|hour|minutes?|moment|slot|evening|afternoon|morning)${upTo(4)}`,
  ),
  // No frame is needed for these: they ask by being said.
  phrase(' (?:pick|picking|rack|tap) (?:your|ur) (?:[^ ,]+ )?(?:brain|brains|mind)'),
  phrase(' (?:borrow|bend|have|borrowing|bending) your ears?'),
  phrase(
    ' (?:hop|jump|hopping|jumping) on (?:a |the |to a )?(?:[^ ,]+ ){0,2}?(?:call|zoom|phone|chat|teams|meet|video)',
  ),
  phrase(
    ` (?<! (?:every|each|the|an?|their|your|my) [^ ,]+ )(?<!(?<! (?:can|could|may|shall|should|might|would|if)) (?:i|we|they) )(?:set up|schedule|arrange|organise|organize|book|plan|fix|setup|find time for|make time for|have) (?:up )?(?:a|an|some|our) (?:${small} ){0,2}(?:call|chat|meeting|talk|time|coffee|session|conversation|appointment|slot|zoom|demo|intro)(?! (?:every|each|where|last|once))`,
  ),
  phrase(
    ' (?:call|meeting|conversation|chat|talk|slot|time|coffee|appointment|visit|interview)(?: [^ ,]+){0,4}? be (?:arranged|scheduled|set up|found|organised|organized|possible|booked|fixed|planned)',
  ),
  phrase(
    " (?:when are you free|are you free|when would you be free|when is good for you|when works|what time (?:suits|works)|what day (?:suits|works)|which (?:day|time|slot|evening) (?:suits|works|is)|(?:does|would|is|how about|how is|how's) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:[^ ,]+ ){0,2}?(?:work|suit|good|ok|okay|fine)|let me know (?:when|a time|a good time|what time|which day|your availability|your available)|your availability|(?:my|here is my|here's my) (?:calendly|calendar link|booking link|calendar(?! (?:says|tells|is full|reminds)))|i'm free (?:on|any|every|all|from|this|next|after|most|tomorrow|mon|tue|wed|thu|fri)|i am free (?:on|any|every|all|from|this|next|after|most|tomorrow))",
  ),
  phrase(
    " (?:(?:my number is|my number's|my mobile is|my whatsapp is|my phone number is|my phone is|reach me at|reach me on|call me on|call me at) (?:[^ ,]+ )?[0-9+]+|give me (?:a|one) (?:call|ring|bell|buzz))",
  ),
  phrase(
    " (?:(?:first|next|coffee|lunch|drinks|tea|beers?|cake|round|buns?|one)(?:'s)?(?: (?:one|one's|coffee|round|cup))?(?: (?:is|are|will be|would be))? on me(?! if (?:you|the road|life|work|fate|your [^ ,]+)(?: [^ ,]+){0,2} ever )|(?:buy|get|treat|take|invite|bring|shout) you (?:to |for |out for |out to )?(?:a |an |the |some )?(?:[^ ,]+ ){0,2}?(?:coffee|lunch|tea|drink|beer|dinner|cake|breakfast|pint|cuppa))",
  ),
  phrase(
    ' (?:see you|talk to you|speak to you) (?:there|then|tomorrow|tonight|on the call|at the meeting|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)',
  ),
];

/** The means of talking by voice, wanted in whatever order of words. */
const voice = phrase(
  ` (?:(?:a|one|some|do|in a|by|on|over|via|per|the|quick|short|video|phone|take|drink|have|get|grab|go for|a short|a quick|zoom|whatsapp) (?:[^ ,]+ )?(?:call|phone|coffee|coffees|zoom|video call|videocall|lunch|appointment|skype|whatsapp|meeting|facetime|phone number|mobile number|tea together|beer|cup of (?:coffee|tea)|cup together)(?! (?:rings?|stains?|mugs?|beans?|breaks?|grounds|pots?|filters?|cent(?:er|re)s?|for papers|lines?|screens?|apps?|alarm|queue|notes|minutes|about|room|rooms|machine|taught|cup|house|shop|to you))|(?:have|get|know|need|give me|share|send me) your (?:[^ ,]+ )?(?:number|whatsapp|phone|mobile|phone number|skype)|(?:could|can|may|if) i (?:could |can )?(?:come|visit|drop|watch you|see how you work|follow you for)|come (?:and|to) (?:see|watch|visit)|(?:sent|send) you (?:an|a|the) (?:[^ ,]+ )?(?:invite|calendar|meeting)|(?:a|one|two|a few|half a|an|some) (?:day|days|week|weeks|month|months|afternoon|morning|shift|hour|hours) (?:in|at|with|beside|under|inside) (?:you|your (?:[^ ,]+ )?(?:office|team|lab|studio|ward|newsroom|workshop|company|unit|place|kitchen|archive|department))|(?:sit|desk|chair|stand|seat) (?:[^ ,]+ ){0,3}?(?:next to|beside|behind) (?:you|yours)|carry(?:ing)? (?:your|the) (?:[^ ,]+ )?(?:bags?|tape|equipment|camera|tripod|tools|cables|boxes|notebook|laptop|coffee)|${amount})`,
);

/** A bare "Coffee?" or "15 min on Zoom this week?" asks without a verb. */
const scrap = phrase(
  ` (?:${amount}|(?:${small} )?(?:coffee|call|zoom|lunch|chat|phone call|catch up|meeting|facetime))`,
);
const longestScrap = 10;

const stay = `(?:${amount}|(?:an?|one|some|any) (?:[^ ,]+ ){0,2}?(?:evening|afternoon|morning|lunchtime|visit|call|zoom|phone call|video call|meeting with you)|your company for)`;
const roundabout = [...freeTime, wouldHelp(stay)];
/** These have a "nothing" or a "lack" in them, which takes nothing back. */
const wishes = [lacking(stay), askedAfter('(?:call|meeting|chat|coffee|zoom|slot|appointment)')];

/** Being in touch by voice or in one place, … */
const touch =
  '(?:(?:an?|one|some|any|phone|video|quick|short|by|on|our|zoom|minute) (?:[^ ,]+ )?calls?|(?:call|ring|phone) (?:you|me|us)|(?:by|over|on|over the|on the) (?:tele)?phone|zoom|facetime|skype|video|coffees?|lunch|tea|beers?|pint|dinner|breakfast|drinks?|sandwich|stroll|walk|visit|visitors?|meet(?:ing)?|meet up|natter|shake(?: your)? hands?|shake your hand|(?:come|pop|drop|stop|swing) (?:round|by|over|past|along)|in person|shadow|see (?:you|(?:the|your) (?:[^ ,]+ ){0,2}?(?:workshop|studio|lab|laboratory|office|kitchen|yard|site|plant|factory|mill|garden|archive|shop|ward|stage|floor|bench|field|boat|kiln))|your (?:own )?time|have you over|time for (?:me|us)|your (?:number|whatsapp)|be your guest|say hello|say hi|look round|be shown)';
/** … and what becomes an appointment with a day, a length or a means. */
const speech =
  '(?:talk|speak|chat|exchange(?! (?:some |a few |our )?(?:thoughts|ideas|views|words|notes|letters|messages) (?:one day|some day|sometime|in writing))|hear(?:ing)? each other|discuss|conversation|catch up|word|see|come|show|session|time|sit|connect by)';
const when =
  "(?:(?:on|next|this|one|some|any) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|coming) (?:week|month|weekend)|one of these days|(?:the )?coming (?:days|weeks)|sometime|some time (?:next|this|in|soon)|tomorrow|tonight|(?:one|some) (?:evening|afternoon|morning|day)|your week|half an hour|minutes|an hour|for a bit|a small slice|by (?:phone|telephone|voice|video)|live|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|when (?:i|you)(?: am|'m| are|'re)(?: next)? in [^ ,]+)";
const touches = [
  thing(`${speech}(?: [^ ]+){0,8}? ${when}`),
  thing(`${when}(?: [^ ]+){0,8}? ${speech}`),
  thing(
    `(?<! (?:your|a good|that|the) )${touch}(?= (?:with|on|over|in|at|this|next|when|whenever|if|for|to|by|one|together|is|some|sometime|soon|once|or|and|tomorrow|tonight|your|me|you|us|about|the|round|who|before|after|up|along|near|across|through|would|here|there|please)(?= )| $)`,
  ),
  thing(amount),
  thing(
    '(?:opportunity|chance|possibility|pleasure|honour) (?:to|of) (?:speak|talk|meet|chat|discuss|exchange)(?:ing)?(?: (?:with|to))? you',
  ),
];

/** What a recipient names who offers time themselves. */
const offer = phrase(
  ` (?:${amount}|call|calls|chat|coffee|tea|lunch|zoom|teams|meet|meeting|slot|slots|office hours?|phone|ring|visit|come|drop|pop|talk|speak|calendar|stall|studio|office|workshop|tour|number|free|see you|show you|shadow|shift|day)`,
);

/** Half an hour of a stranger's week is dear, however softly it is asked for. */
export const asksForTime: FaultRule = {
  name: 'asks-for-time',
  gravity: 3,
  label: 'a call or a meeting, asked for',
  looksFor:
    'A call, a meeting, a coffee, or a number of minutes. Soft words such as “just” and “whenever suits you” don’t change it.',
  find: (reading, situation) => {
    const message = lines(reading);
    const scraps = message.filter(
      ({ sentence }) => sentence.isQuestion && sentence.words.length <= longestScrap,
    );
    const found =
      meant(message, patterns) ??
      meant(message, roundabout) ??
      said(message, wishes) ??
      wanted(message, touches, isJoint) ??
      meant(
        message.filter((line) => isBid(line) && isShared(line)),
        voice,
      ) ??
      meant(scraps.filter(isScrap), scrap);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} for a piece of the day, before you two have talked at all.`,
      suggestion: 'Ask one thing that can be answered in writing, whenever it suits.',
    };
  },
};

/** Both of them are in it, and it isn't a question about the world. */
const isJoint = (clause: string) =>
  (shared.test(clause) ||
    / your (?:[^ ,]+ )?(?:time|week|day|calendar|diary|shadow|office|lab|studio|workshop|place) /.test(
      clause,
    )) &&
  !/^ (?:[^ ]+ ){0,3}(?:how (?!about)|what (?!about)|why|which|who|where|does) | your (?:talk|walk|visit) | my [^ ,]+ (?:would|could|will|can|may) /.test(
    clause,
  );

/** The two of them have a part in it: "my grandfather would call a meeting" is a story. */
const isShared = ({ text, sentence }: Line) =>
  (sentence.isQuestion && / (?:i|i'm|me|you|we|us) /.test(text)) ||
  / (?:you|your|me|us|let's|lets|together|please|ok|okay) | we (?:drink|have|do|talk|meet|speak|go|could|can|may|might|should|arrange) /.test(
    text,
  ) ||
  text.length < 40;

/** A question without a verb of its own is an ask; "Was the coffee good?" is a question. */
const isScrap = ({ text }: { readonly text: string }) =>
  !/ (?:how|why|what|when|where|who|which|is|was|were|are|did|do|does|has|have|had|the|your|call (?:it|that|this|them|him|her|yourself|a)) /.test(
    text,
  );
