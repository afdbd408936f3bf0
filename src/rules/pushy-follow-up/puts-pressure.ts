import type { FaultRule } from '../finding.ts';
import { lines, meant, phrase, said } from '../text/phrases.ts';
import { politePressure } from '../text/silence.ts';

const answer =
  '(?:answer|reply|respond|response|replied|answered|responded|react|write back|written back|get back|message me back|acknowledge|confirm|answers|replies)';
const when =
  '(?:asap|as soon as possible|now|today|tonight|immediately|at once|right away|urgently|by (?:tomorrow|noon|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|end of|next|then|[0-9]+|the [0-9a-z]+)|before (?:tomorrow|noon|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|the weekend|next week|it is too late|the deadline|i)|until (?:tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end)|this week|within [^ ,]+ (?:days|hours)|in the next [^ ,]+ (?:days|hours)|at the latest|no later than|without delay|this time|promptly|soonest|at your earliest|quickly|fast)';

/** Guilt: the sender is small, hurt, or too unimportant for the reader. */
const guilt = [
  phrase(
    " (?:pity|shame|sad|strange|funny|ironic|interesting|odd) (?:that|how) (?:you|somebody|someone|people|a person|nurses|researchers|a|an|experts|the)(?: [^ ,]+){0,6}? (?:not|never|don't|doesn't|can't|no|nothing|won't|didn't|ignore|ignores)",
  ),
  phrase(
    ' i (?:always )?thought (?:that )?(?:[^ ,]+ ){1,3}?(?:are|is|were|was|would be) (?:[^ ,]+ )?(?:kind|nice|helpful|different|better|polite|friendly|open|human|kinder|professional)',
  ),
  phrase(
    ' (?:everybody|everyone|anybody|all the) (?:else|others?)(?: [^ ,]+){0,6}? (?:answered|replied|responded|answers|wrote back|has time|was kind|had time)',
  ),
  phrase(
    ' (?:somebody|someone|a person|people|another [^ ,]+) (?:better(?! than)|kinder(?! than)|more (?:polite|helpful|friendly|professional)|who (?:does|cares|answers|has time|actually|knows manners|is not too))',
  ),
  phrase(' (?:been|already) (?:ages|forever|an eternity|so long|such a long time|too long)'),
  phrase(
    ` (?<! (?:(?:i|we) (?:was|am|were|got)|i'm|we're|(?:question|message|note) [^,]{0,40}(?:was|is))(?: [^ ,]+){0,3} )(?:too|so|very|that|probably|clearly|must be|just) (?:busy|important|famous|big|senior|good|proud|high|successful|precious)(?: [^ ,]+){0,3}? (?:for|to (?:answer|reply|write|respond|talk|care|read|help|spare|send|say|give|bother|remember|notice))(?: [^ ,]+)?`,
  ),
  phrase(
    ' (?:for|to|with|answer|help|notice|see|hear|of) (?:people|students|beginners|nobodies|someone|somebody|a nobody|guys|juniors|the likes|folks) (?:like|of) (?:me|us)',
  ),
  phrase(
    " (?:you|you've|you're|must|there's|guess|suppose|has|have)(?: [^ ,]+){0,6}? (?:no time|not a minute|no minute|not a second|no second|not even a minute|not two minutes)(?: [^ ,]+){0,3}? (?:for|left|to)(?: [^ ,]+)?",
  ),
  phrase(
    " (?:you|u|you've|you're|you are|been|being|am|i'm|was|feel|feeling|get|getting|keep|just|be)(?: [^ ,]+){0,2}? (?:ignore|ignored|ignoring|ghosted|ghosting|forgotten me|forgot me|forgot about me|blanked|avoiding|avoided|dismissed|rejected|neglected|overlooked)",
  ),
  phrase(' (?:ignoring|ignore|ghosting|ghosted|blanking) (?:me|my|people|messages|us)'),
  phrase(
    " (?:i'm|i am|i was|am|feel|felt|bit|little|really|honestly|pretty) (?:[^ ,]+ ){0,2}?(?:disappointed|hurt|offended|upset|let down|insulted|annoyed|frustrated|discouraged)(?= (?:,|that|by|in|not|no|you|because|with|after|to|i|and) | $)",
  ),
  phrase(
    ' (?:my|the) (?:question|message|messages|note|english)(?: [^ ,]+){0,2}? (?:was|is|were|must be|must have been) (?:[^ ,]+ )?(?:too (?:stupid|boring|small|simple|silly|unimportant|dumb|trivial|basic)|stupid|beneath|unimportant|worthless|not (?:good|important|interesting|worth))',
  ),
  phrase(
    ' (?:took|takes|take|cost|costs) (?:me )?(?:[^ ,]+ ){0,3}?(?:courage|effort|nerve|hours to write|to write to you)',
  ),
  phrase(
    " (?:don't care|doesn't care|didn't care|not care|couldn't care|no interest in helping|not interested in helping|looks down on|look down on|not worth your|beneath you|below you|not good enough|not important enough|not interesting enough|not worthy|don't matter|doesn't matter to you|don't exist)(?: [^ ,]+)?",
  ),
  phrase(
    " i (?:guess|suppose|see|gather|assume|take it|understand|imagine|thought|believed|hoped|expected)(?: [^ ,]+){0,2}? (?:you|you're|you've)(?: [^ ,]+){0,3}? (?:too (?:busy|important|good)|very important|no time|not interested|no interest|don't care|don't want|don't answer|don't have time|forgot|forgotten me|better things|haven't (?:read|seen|bothered|time)|can't be bothered|won't answer|won't reply|different|kinder|nicer|more (?:helpful|polite|professional)|at least)",
  ),
  phrase(
    " i (?:guess|suppose)(?: that)? (?:that's|it's|this is|that is) (?:a no|too much|normal|how it is|it then|your answer|what)",
  ),
  phrase(
    " (?:my last hope|my only hope|my future depends|everything depends on you|depends on you|counting on you|relying on you|begging you|i beg you|i'm desperate|desperately need|you're my only|you are my only|waited so long)",
  ),
  phrase('(?<! (?:thanks|thank you|thank|thx|ty)) (?:so much for)'),
  phrase(
    ' (?:used to it by now|like all the others|like all the rest|just like the rest|never mind then|forget it then|whatever then|should have known)',
  ),
];

/** Scolding and sarcasm. */
const scolding = [
  phrase(
    ' (?:did|have|had) you (?:already )?(?:forget|forgot|forgotten) (?:me|about me|my|us|to answer|to reply)',
  ),
  phrase(' (?:only|just|but|except|and) not (?:me|mine|my|to me|for me)'),
  phrase(
    ' (?:takes?|taken|took|costs?|need|needs|have|has|find|spare)(?: you)?(?: only)? (?:one|two|a|five|three|1|2|5|thirty|ten) (?:minutes?|seconds?|moment)(?: of your time)? (?:to (?:answer|reply|write|respond|say)|for (?:a|an|one|me|my|us))(?: [^ ,]+)?',
  ),
  phrase(
    ' (?:i|we) (?:know|see|saw|can see|am sure|bet) (?:that )?you (?:saw|have seen|read|have read|got|opened|have opened|received) (?:my|the|this|it)',
  ),
  phrase(' (?:below|beneath|under) your (?:level|dignity|notice|standard|standards|pay grade)'),
  phrase(
    ' (?:not|never|no) (?:answering|replying|responding) (?:is|says|to people|means|was)(?: [^ ,]+)?',
  ),
  phrase(
    " (?:one of those|the type|the kind|the sort)(?: people| of people| of person)? (?:who|that|to) (?:never|don't|doesn't|ignore|ignores|forget|forgets|not)(?: [^ ,]+)?",
  ),
  phrase(
    ' (?:is|are) (?:your|the) (?:inbox|keyboard|phone|account|fingers|internet|laptop|mailbox|linkedin) (?:[^ ,]+ )?(?:broken|dead|full|down|frozen|asleep|on holiday)',
  ),
  phrase(" (?:so|now|simple|is it|it's|only|just)(?: ,)? (?:a )?(?:yes or no|yes or a no)"),
  phrase(
    " (?:i|we|i've|i have|we've) (?:already )?asked (?:you )?(?:[^ ,]+ )?(?:nicely|politely|kindly|twice|before|already|again)",
  ),
  phrase(
    ' (?:asks|asking|waits|waiting|wait|wants|checks|check) (?:[^ ,]+ ){0,3}?every (?:day|morning|hour|evening)(?: [^ ,]+){0,6}? (?:answer|answered|reply|replied|for it|for you|inbox|from you)',
  ),
  phrase(
    ' (?:wait|waiting|waited|check|checking|checked|look|looking)(?: [^ ,]+){0,4}? (?:every day|each day|every morning|every hour|all day|day and night|for weeks|so long|since)',
  ),
  phrase(
    " (?:you|your|you're|that's|it's|it is|that is|this is|how|find it|find this|rather|quite|be so|little|bit|not) (?:[^ ,]+ ){0,2}?(?:rude|impolite|unprofessional|disrespectful|arrogant|unkind|unfriendly|inconsiderate|snobbish|no manners|hypocrite|hypocritical)",
  ),
  phrase(
    ' (?:better manners|shame on|common courtesy|basic courtesy|courtesy of (?:a|an)|common decency|basic decency|good manners|have no manners|no manners)',
  ),
  phrase(' (?:be a|as a|like a|act like a|acting like a) (?:real )?professional'),
  phrase(
    " (?:a promise is a promise|you promised (?:me|to|that|it|an|a)|you gave me your word|keep your word|keep your promise|you said you would|you said you'd|you told me you would|and (?:next week|that|tomorrow|the week|friday|monday) is over)",
  ),
  phrase(' (?:least|minimum)(?: that)? you (?:can|could|should|might|do)'),
  phrase(
    ' (?:how hard|is it so hard|is it that hard|is it so difficult|is it too much|how difficult|would it kill you|what is so hard|is one line|just one line|one line|one word|a yes or no|a simple|a single word|yes or no)(?: [^ ,]+){0,5}? (?:can it be|to (?:answer|reply|write|ask|type|say|respond)|is it|too much|be too|not too much)',
  ),
  phrase(
    ` why (?:don't|do|didn't|haven't|have|won't|are|aren't|did|can't|is|isn't) (?:you|there|i)(?: [^ ,]+){0,3}? (?:${answer}|ignoring|ignore|silent|no|not|read|accept|respond|nothing|get)`,
  ),
  phrase(
    ' (?:thanks|thank you|cheers|congratulations|bravo) (?:a lot )?for (?:nothing|ignoring|not|your silence|the silence|no|your non)',
  ),
  phrase(
    " (?:i|we)(?: can| could| did| do)? (?:see|saw|notice|noticed|know|noted) (?:that )?(?:you|you're|you've|you were|it's)(?: [^ ,]+){0,2}? (?:online|active|read it|read my|read the message|seen it|seen my|opened it|opened my|viewed my|time to|time for)",
  ),
  phrase(
    " (?:you|you've)(?: [^ ,]+){0,3}? (?:post|posted|posting|replied to|reply to|liked|like|commented|comment|answer|answered)(?: [^ ,]+){0,4}?(?: ,)? (?:but|yet|and) (?:not|no|never|nothing|can't|don't|didn't|won't|still|for me|my|i|one|have|find)(?: [^ ,]+){0,4}? (?:answer|reply|respond|time|nothing|me|message|question|mine)",
  ),
  phrase(
    " (?:you have|you had|you've|you've got|you find|you found|got) (?:[^ ,]+ )?time (?:to|for) (?:[^ ,]+ ){0,6}?(?:but|and not|yet|posting|post|conferences|podcasts|talks|everybody|everyone|others)",
  ),
  phrase(' (?:left me on|leave me on|on) (?:read|seen)'),
  phrase(' (?:what|why) (?:is it |it |does it |can )?(?:takes?|taking|take) (?:you )?so long'),
];

/** Demands, deadlines and ultimatums. */
const demands = [
  phrase(' (?:please|you) revert'),
  phrase(
    ' (?:i|we) (?:really |still |urgently |do )?need (?:it|this|that|an answer|your answer|the answer|something)(?: [^ ,]+){0,3}? (?:before|by|until|till|now|today|tomorrow|quickly|fast|soon|urgently|this week|in time)',
  ),
  phrase(
    ' (?:i|we) (?:[^ ,]+ )?(?:expect|insist on|count on) (?:to hear|hearing) (?:from|back)(?: [^ ,]+){0,6}',
  ),
  phrase('^ (?:last|final) (?:try|attempt|message|call|chance|time|reminder|one)'),
  phrase(
    ` (?:i|we) (?:[^ ,]+ )?(?:expect|demand|insist|require|must have|await|need|want|urge) (?:[^ ,]+ ){0,3}?(?:you to|your|an|a|the|that you|some) ?(?:[^ ,]+ )?(?:${answer}|confirmation|decision|feedback|explanation|send|tell|confirm|yes or no)`,
  ),
  phrase(
    ` (?:you (?:must|need to|have to|should|shall|better|had better|ought to|are to)|you'd better|answer me|reply to me|respond to me|please answer|please reply|please respond|(?<! (?:an?|the|my|your|no|his|her|their|has|have) )(?:reply|answer|respond)|write back|send it|confirm|get back to me|let me know|tell me|need it|need this|need to know|need your|need an|need a)(?: [^ ,]+){0,5}? ${when}`,
  ),
  phrase(
    ` (?:you must|you need to|you have to|you'd better|you had better|you ought to) (?:[^ ,]+ )?(?:${answer}|decide|send|tell|help|accept|call|explain)`,
  ),
  phrase(
    ` (?:your|an|a|the|my) (?:[^ ,]+ )?(?:answer|reply|response|decision|confirmation|feedback)(?: [^ ,]+){0,6}? (?:asap|as soon as possible|immediately|at once|right away|urgently|by (?:tomorrow|noon|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|end of)|before (?:tomorrow|noon|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|it's too late)|within [^ ,]+ (?:days|hours)|at the latest|no later than|without delay|promptly)`,
  ),
  phrase(
    " (?:please confirm|confirm) (?:that )?(?:you have seen|you've seen|you received|you have received|receipt|you got|you have read|you've read|reading)",
  ),
  phrase(
    " (?:my deadline is|before my deadline|deadline is (?:near|close|today|tomorrow)|at the latest|no later than|time is running|clock is ticking|running out of time|final reminder|last reminder|(?:second|third|2nd|3rd) reminder|it's urgent|it is urgent|is urgent|urgently|asap|immediate attention|immediate response|prompt response|prompt reply|earliest reply)",
  ),
  phrase(
    " (?:answer me|reply me|respond to me|write me back|answer my (?:question|message|messages)|reply to my (?:message|messages|question)|respond to my (?:message|messages|question)|stop ignoring|i need an answer|need an answer|i want an answer|i want a reply|i need a reply|(?:still|i'm|i am|been) waiting (?:for (?:your|an|a|any|some|the) (?:[^ ,]+ )?(?:answer|reply|response|word|reaction|sign)|for you|to hear|,)|keep me waiting|keeps me waiting|keeping me waiting|how long should i|how long do i|how long must i|how many times|how much longer|until when|when will you (?:answer|reply|respond))",
  ),
  phrase(
    " (?:if|unless|when) (?:i|you|there)(?: [^ ,]+){0,3}? (?:hear|reply|answer|respond|get|is no|are not|aren't)(?: [^ ,]+){0,7}?(?: ,)? (?:i will|i'll|i'd|i must|i have to|then i|i assume|i take|i know|i am going|i'm going|i shall|i understand|i'll know|we will|consider|it means|let me)",
  ),
  phrase(
    " (?:this is|this will be|this was|consider this|it is|it's|here is|here comes)(?: [^ ,]+){0,2}? (?:last|final|very last) (?:message|time|try|attempt|chance|reminder|follow up|email|note|mail|one|warning)",
  ),
  phrase(' (?:one|a) (?:last|final) (?:try|attempt|time|reminder|chance|warning)'),
  phrase(
    " (?:last chance|final chance|or else(?= (?:,|i|i'll|i'm|we|you|you'll) )|otherwise i(?! (?:stay|stick|write|use|keep|read|carry|look forward|am happy|wish))|i will remove|i'll remove|i will unfollow|i'll unfollow|unfollow you|unfollow|i will stop|i'll stop|won't write again|won't bother you again|never write again|not write again|won't ask again|take my question elsewhere|look elsewhere|(?:i will|i'll) tell(?! (?:you|me))|write to your boss|contact your boss|your manager|report you|give up on you|i'm done|i give up|close the file|closing the loop|close your file|take it as a no|take that as a no|take this as a no|take your silence|assume you're not|assume that you're not|assume you are not|assume it's a no|assume no)",
  ),
];

const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+|several|many|a|another|couple of|few|second|third|fourth|fifth|2nd|3rd|4th|5th|multiple|so many|all these|countless|twice)';
/** Counting messages or days at the reader. */
const counting = [
  phrase(
    ` (?:my|the|this is|already|now|here is|here's|this is already|that makes|a) (?:my |now my |already my |already the |the |now the )?(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|two|three|four|five|[0-9]+) (?:[^ ,]+ )?(?:messages?|mails?|notes?|attempts?|reminders?|try|follow up|dms?)`,
  ),
  phrase(
    ' (?:this is|is|for|now|already)(?: [^ ,]+){0,2}? (?:my|the) (?:second|third|fourth|fifth|2nd|3rd|4th|5th) time (?:i|that i|writing|asking|,)',
  ),
  phrase(
    ` (?:i|i've|i have|have|had)(?: [^ ,]+){0,3}? (?:written|wrote|messaged|contacted|texted|emailed|reached out|followed up|pinged|reminded|asked|sent)(?: you| to you| you a message| my question| this| messages| my message)?(?: [^ ,]+){0,1}? (?:twice|three times|four times|${number} times|${number} messages|many times|several times|again and again|repeatedly|over and over|already)`,
  ),
  phrase(
    ` (?:${number}|one|a|whole|full|over a|almost a) (?:[^ ,]+ )?(?:days|weeks|week|month|months|hours|fortnight)(?: [^ ,]+){0,5}?(?: ,)?(?: [^ ,]+){0,3}? (?:nothing|silence|no (?:answer|reply|response|word|sign|reaction)|not (?:a|one) (?:word|line)|without (?:an |a |any )?(?:answer|reply|response|word)|never (?:heard|answered|replied))`,
  ),
  phrase(
    ' (?:still|and|but|again|received|have|yet|there is|there was|absolutely) (?:no|not a|not one|not any|zero|without an?) (?:single )?(?:answer|answers|reply|replies|response|reaction|sign of life) (?:,|from you|yet|from your|to my|so far|until now|at all|i|since)',
  ),
  phrase(
    " (?:(?:(?<! (?:needs|need|expects|expect|requires|require|wants|want) )(?:no answer|no reply|no response)|not a word|not one word)(?= (?:from|about|on|to|yet|since|,) | $)|without answer|without reply|without any (?:answer|reply|response)|radio silence|total silence|complete silence|your silence|only silence|dead silence|silent treatment|nothing from you|you never (?:replied|answered|responded|wrote back)|you (?:haven't|have not|didn't|did not|never|still haven't|don't|do not|won't|hadn't)(?: [^ ,]+){0,2}? (?:answered|answer|replied|reply|responded|respond|written back|write back|wrote back|reacted|react|bothered|bother))",
  ),
  phrase(
    ' (?:most|other|all other|normal|polite|busier|nice)(?: people| nurses| researchers)?(?: [^ ,]+){0,2}? (?:do (?:reply|answer|respond)|reply to me|answer me|get back to me|replied to me|answered me|wrote back)',
  ),
];

const blame = [...demands, ...scolding];
const reproach = [...guilt, ...counting, ...politePressure];

/** No pressure, no hurry: words that take the weight off are no weight. */
const lifts =
  / (?:no (?:rush|hurry|pressure|need|obligation|worries|stress|deadline|urgency)|not urgent|isn't urgent|nothing urgent|whenever|take your time|not in a hurry|don't worry|no reply needed|no answer needed|need no (?:answer|reply)|expect no (?:answer|reply)|answer needed|don't need to|without any pressure|even if you (?:don't|never)|if you (?:don't|never|can't|prefer not)(?! [^,]{0,80} , (?:at least|just|then) )|feel free not|understand if you|fine if you|totally fine|no hard feelings|sorry (?:for|that|to) (?:my|the|i|not|bother|disturb|late|slow)) /;

/** A stranger owes no answer; whoever pushes for one seldom gets a good one. */
export const putsPressure: FaultRule = {
  name: 'puts-pressure',
  gravity: 3,
  label: 'pressure to answer',
  looksFor: 'Guilt, scolding, demands, deadlines, or counting earlier messages.',
  find: (reading) => {
    const message = lines(reading).filter(({ text }) => !lifts.test(text));
    const found = meant(message, blame) ?? said(message, reproach);
    if (found === undefined) return undefined;
    return {
      evidence: [found],
      explanation:
        'It blames the silence on its reader, and nobody likes to answer when they are told off.',
      suggestion: 'Leave the silence out of it and bring something new to the topic.',
    };
  },
};
