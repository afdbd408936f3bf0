import { amount } from './asks.ts';
import { phrase, upTo } from './phrases.ts';

const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const part = `(?:${day}|mornings?|evenings?|afternoons?|nights?|lunch(?:time|es|break)?|lunch breaks?|weekends?|hours?|days?|weeks?|slots?|gaps?|half hour)`;
const plan = '(?:calendar|diary|schedule|agenda|planner|phone|line|door|kitchen|table)';
const unfilled =
  '(?:free|empty|open|clear|blank|unbooked|yours|flexible|available|white|for you|for us|waiting|wide)';

/** Time of one's own laid out for the reader, who has only to take it. "My mornings are empty." */
export const freeTime = [
  phrase(
    ` my (?:[^ ,]+ ){0,2}?(?:${part}|${plan})${upTo(3)} (?:is|are|stays?|stands?|remains?|lies?|would be|will be)${upTo(2)} ${unfilled}(?: on| from| for| this| next| until| every)?`,
  ),
  phrase(
    ` (?:i|i've|i'll|i'd|we|we've)${upTo(2)} (?:keep|kept|reserved?|block(?:ed)?|hold|held|saved?|cleared?|left|leave|set aside|pencilled|have|put|noted)${upTo(4)} (?:${part}|you|us|half an hour|an hour)${upTo(5)} (?:free|empty|open|for you|for us|for it|down|left|for this|for our|aside|in for)(?= (?:,|on|in|for|this|next|to|and|if|so|at|both|from) | $)`,
  ),
  phrase(
    ` (?:i'm|i am|we're|we are|am|i'll be|i will be) (?:[^ ,]+ )?(?:awake|free|off|around|reachable|available|home|in the office|at my desk|there|up) (?:all |any |every )?(?:till|until|from|on|after|before|between|${part}|week|any ?time|tomorrow|tonight|most|both|whenever)`,
  ),
  phrase(' put (?:us|you|me) down for(?: [^ ,]+){1,3}'),
  phrase(
    ` (?:click|pick|choose|book|name|suggest|propose|tell me|send me|give me|select|reserve) (?:me )?(?:any|an?|whichever|whatever|your|one of (?:my|the)) (?:[^ ,]+ ){0,2}?(?:${part}|field|time|date|place)(?! (?:of|that you|when you|to remember|you remember|from|off))`,
  ),
  phrase(
    ` (?:any|which|what|whichever|whatever) (?:[^ ,]+ )?(?:${part}|time)${upTo(3)} (?:you (?:choose|like|prefer|want|say|name|pick)|suits?|works?|(?:is|are) (?:good|best|fine|free|convenient|comfortable|quiet)|do you (?:sit|have|keep|get|prefer))`,
  ),
  phrase(
    ` (?:ring|call|phone|buzz|pick up|whatsapp|text)(?: me)? (?:when(?:ever)?|any ?time|any|for (?:ten|five|a|10|5|15)|on [0-9+]|at [0-9+])`,
  ),
  phrase(
    ` (?:grab|steal|spare|borrow) (?:you for )?(?:me )?(?:like |maybe |just )?(?:5|10|15|20|25|30|45|60|five|ten|fifteen|twenty|thirty)(?: (?:minutes|together|on|this|next|over|with|for|of|some ?time|sometime|at|tomorrow|today))(?: [^ ,]+){0,3}`,
  ),
  phrase(
    ` (?:could|can|may|might|shall|should|let's|if|why don't|wish|would) (?:we |us )?${upTo(2)} (?:talk|speak|chat|discuss|continue|carry on|drink|eat|sit|walk|see each other|go through|go over|do|have|cook|look)${upTo(4)} (?:together|on video|out loud|by voice|in person|by phone|over the phone|on screen|eye to eye|under four eyes|on the phone)`,
  ),
  phrase(
    ` (?:better|rather|easier|prefer|nicer|quicker|love|like)${upTo(6)} (?:out loud|by voice|than (?:by )?(?:typing|writing|read|in writing)|aloud|in person|from your (?:own )?(?:mouth|lips|voice)|on the phone|face to face|eye to eye)`,
  ),
  phrase(
    ` (?:hear|have|get|learn|told) (?:it|that|this|the (?:story|rest|whole|answer)(?: [^ ,]+)?)${upTo(3)} (?:out of|from) your (?:own )?(?:mouth|lips)`,
  ),
  phrase(
    ` (?:would|could|does|has|have|is|if|in case|might|is there)${upTo(2)} (?:in )?(?:your|you) (?:[^ ,]+ ){0,2}?(?:diary|calendar|schedule|agenda|week|day|evening|afternoon)${upTo(4)} (?:corner|gap|room|hole|space|slot|place|half hour|quarter|hour|spot|crack|window|free)`,
  ),
  phrase(
    ` (?:maybe|perhaps|could|would|can|if|please|hope|wish)${upTo(7)} (?:find|spare|have|give|keep|lend|grant|make|steal) (?:me |for me )?(?:${amount}|a (?:short )?(?:quarter(?: of an)?|half)(?: an)? hour|an? (?:[^ ,]+ )?(?:evening|afternoon|hour|morning))`,
  ),
  phrase(
    ` (?:would|could|might|may|let me|if i|wish|dream|hope|to)${upTo(5)} (?:stand|sit|come|watch|spend|ride|shadow|stay|pass|be|walk)${upTo(5)} (?:behind|beside|next to|at) (?:you|your (?:[^ ,]+ )?(?:side|chair|desk|bench|table|workshop|studio|lab|counter|stove|place|station|oven|boat|shoulder|elbow|kitchen|ward))`,
  ),
];
