import type { FaultRule } from '../finding.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

/** What a stranger can do for another without getting up: connect, answer, say, forgive. */
const cheap =
  'accept|add|allow|blame|picture|guess|spot|walk|talk|remind|enlighten|surprise|convince|inspire|clarify|elaborate|count|doubt|fault|judge|notice|expect|suppose|agree|miss|stop|tease|thank|welcome|answer|believe|connect|correct|confirm|consider|describe|direct|excuse|explain|forgive|forget|follow|give|have|hear|hesitate|imagine|inform|join|keep|let|mind|name|note|pardon|point|read|recall|recommend|remember|reply|respond|say|see|share|show|suggest|take|tell|tempt|think|trust|understand|update|write|know|like|love|feel|find|be|do|add|send|ask|help|want|wish|receive|enjoy|look|call|use|speak|put|make|get|tolerate|ignore|be|become|still|also|maybe|perhaps|please|kindly|ever|really|possibly|just|say|agree|teach|welcome|please';

const patterns = [
  phrase(
    `(?:${askYou}${gap}| can we| could we| may i| may we| can i| could i| let me)(?: [^ ,]+)? (?:count (?:you in|on you|on your (?:help|support))|put you down|sign you up|chip in|donate|back our|sponsor (?:us|me|our|my)|become a (?:donor|patron|sponsor|friend of)|make a (?:gift|donation))`,
  ),
  phrase(
    ' you (?:could|can|would|might|will|may) (?:please |maybe |perhaps |kindly )?(?!(?:have|not|never|explain|clarify|name|recommend|suggest|say|describe|confirm|guess) )(?:[^ ,]+ ){1,7}?for (?:me|us)',
  ),
  phrase(
    ' (?:send|tell|mail|email|give|forward|write|bring) (?:me|us) (?:everything |all |the )?(?:what|whatever|anything|everything|that|things)(?: that)? you (?:have|find|found|can find|discover|dig up|get|know)(?= )',
  ),
  phrase(
    ' (?:i|we|and|i only|still) (?:[^ ,]+ )?(?:need|want|search|look for|looking for) (?:someone|somebody) (?:to|who (?:can|could|would|will|shows|helps|reads|explains))(?: [^ ,]+){0,4}',
  ),
  phrase(
    ' (?:can|could|would|will) you (?:please |maybe )?(?:listen to|read|watch|look at|look through|check|try|test|sign|correct|review|fill in|fill out) (?:it|them|this|these)(?= (?:,|please|for me|and|before) | $)',
  ),
  phrase(`${askYou}${gap} (?:pass by|come to|visit|join|attend|open|judge) (?:our|my) [^ ,]+`),
  phrase(
    ' (?:need|needs|looking for|searching for|search|seek) (?:a|an|one|only a|some)? ?(?:[^ ,]+ )?(?:host|host institution|host family|guarantor|sponsor)(?= (?:,|for|in|and|at) | $)',
  ),
  phrase(
    ' (?:would|could|will|can) you be (?:number [^ ,]+|that (?:someone|somebody|person|one)|the one|my [^ ,]+|our [^ ,]+|one of (?:my|our))',
  ),
  phrase(' could (?:it|that|this) be you'),
  phrase(
    " (?:i|we|my [^ ,]+|i'm|i am|we are|still|and) (?:[^ ,]+ )?(?:need|needs|search|seek|looking for|want|searching for|missing|short of) (?:[^ ,]+ ){0,2}?(?:reviewers?|testers?|participants?|interviewees?|persons?|experts?|respondents?|volunteers?|speakers?|guests?|jurors?|subjects?|someone to (?:practise|practice|test|talk|check|help|interview)|somebody to (?:practise|practice|test|talk|check|help|interview))",
  ),
  phrase(
    `${ask}${gap} (?:a|an|one|this|my|any|some|small|tiny|little|quick|big|huge|your) (?:[^ ,]+ )?favours?`,
  ),
  phrase(' (?:do|doing|grant) (?:me|us) (?:a|an|one|this|the) (?:[^ ,]+ ){0,2}?favour'),
  phrase(
    ' (?:ask|asking|beg|have|need|request) (?:you |of you )?(?:for )?(?:a|one|this) (?:[^ ,]+ ){0,2}?favour',
  ),
  phrase(' favour (?:to ask|from you|if|please|,)'),
  phrase(
    `${askYou}${gap} (?:help|assist|support) (?:me|us)(?! (?:understand|to understand|see|to see|think))(?: (?:with|get|find|to|in|out|land|on|for|by|sir))?`,
  ),
  phrase(
    `${ask}${gap} (?:somebody|someone|anybody|you) (?:to |who (?:can|could|would|will) )?(?:help|assist|support) (?:me|us)`,
  ),
  phrase(
    ` (?:can|could|would|will|please|may) (?:you )?(?:please )?(?:help|assist)(?= (?:,|please|sir|in my|with my|out) | $)`,
  ),
  phrase(
    `${ask}${gap} (?:your|some|any|a little|a bit of) (?:kind )?(?:help|assistance|support|backing) (?:with|in|to|on|for|getting|finding) (?:my|our|me|getting|finding|a|an|the|get|find)`,
  ),
  phrase(
    ' (?:please help|please assist|i need help|i need your help|need your support|need your help|want your help|request your help)(?! (?:me understand|me to understand|us understand|understanding))(?: [^ ,]+){0,2}',
  ),
  phrase(
    `(?:${askYou}${gap}| to have you| to invite you to) (?:fill|fill in|fill out|filling|filling out|filling in|complete|completing|answer|take|taking|do|spread|share|respond to|participate in|take part in|taking part in|join|participating in|distribute|circulate) (?:[^ ,]+ ){0,5}?(?:survey|questionnaire|poll|form|study|research|experiment|usability test|user test|interview|interviews|focus group|competition)`,
  ),
  phrase(
    ' (?:please|^) (?:fill|fill in|fill out|complete|take|take part in|participate in) (?:[^ ,]+ ){0,4}?(?:survey|questionnaire|poll|form|study|interview)',
  ),
  phrase(
    `${ask}${gap} (?:interview you|interviewing you|(?:do|have|make|record|take) (?:an |a )?(?:short |quick |brief )?interview with you|(?:invite|have|get|welcome|host) you (?:as|on|to (?:speak|talk|present|give|join|come|our|my)|in our|at our|over)|take your interview)`,
  ),
  phrase(
    `${askYou}${gap} (?:be interviewed|being interviewed|interviewee|be a guest|be our guest|a guest on|speak at|speak to our|give a talk|a guest lecture|guest speaker|be a speaker|talk to our|come to our|visit our|present at|judge our|join our panel|write a piece|write for|a quote|contribute to my|contribute to our|write (?:a|two|three|some|me) (?:lines?|letter|text|paragraph|recommendation))`,
  ),
  phrase(
    `${askYou}${gap} (?:repost|reposting|retweet|upvote|upvoting|vote|voting|subscribe|star|endorse|sign|signing|promote|boost|spread|publish|advertise) (?:[^ ,]+ ){0,2}?(?:my|our|for me|for us|for my|for our|to my|to our|the petition|the word|us|me)`,
  ),
  phrase(
    `${askYou}${gap} (?:share|comment on|follow|comment under) (?:[^ ,]+ )?(?:my|our) (?:[^ ,]+ ){0,2}?(?:post|posts|page|video|campaign|article|channel|project|account|petition|newsletter|profile)`,
  ),
  phrase(
    ' (?:please|^) (?:endorse|vote for|follow|subscribe to|repost|like|sign|share) (?:me|us|my|our)(?: [^ ,]+){0,2}',
  ),
  phrase(
    `${askYou}${gap} (?:look|check|see|ask|find out|enquire|inquire|follow up|chase|speed|hurry|sort|move|track|trace|push) (?:[^ ,]+ ){0,3}?(?:my|our) (?:[^ ,]+ ){0,2}?(?:file|case|application|visa|papers|request|ticket|order|refund|claim|complaint|account|problem|status|dossier|document|documents|registration|diploma|certificate)`,
  ),
  phrase(
    ' (?:look|check)(?:ing)? (?:at|for|into|after|up) my (?:file|case|application|visa|papers|request|claim|complaint|dossier|documents)',
  ),
  phrase(
    `${ask}${gap} (?:send|give|lend|mail|email|get|share|provide|forward|hand|post) (?:me|us) (?:[^ ,]+ ){0,3}?(?:templates?|spreadsheets?|source files?|source code|your code|contacts|contact list|list of contacts|login|password|licence|license|free copy|copy of your|money|cash|ticket|tickets|invitation|invite|access|materials|raw data|full data|complete|all your|your files|your notes|your slides|laptop|equipment|samples?|voucher|discount|merch|invitation letter)`,
  ),
  phrase(
    `${ask}${gap} (?:borrow|have|get) (?:a copy of |access to |a free )?your (?:[^ ,]+ )?(?:templates?|spreadsheets?|files|source code|codebase|code|contacts|network|login|slides|materials|notes|raw data|account)`,
  ),
  phrase(
    `${askYou}${gap} (?:lend|loan|pay|fund|sponsor|finance|donate) (?:me|us|my|for me|for my|towards my|to my)`,
  ),
  phrase(
    ` (?:(?:can|could|would|will|won't|couldn't|can't) (?:you|somebody|someone) (?:please |maybe |perhaps |possibly )?|(?:^|, )please )(?!(?:${cheap}) )(?:[a-z]{3,}) (?:up |out |on |over |for |at |in |with |around )?(?:me|us|my (?!question|message|request|invitation|invite|ignorance|english|curiosity|connection|apologies|apology|thanks|best|regards|warmest|greetings|note))(?: [^ ,]+)?`,
  ),
  phrase(
    ` (?:could|would|can|will|might) you (?:please )?(?!(?:recommend|suggest|name|say|tell|have|point|give|share|describe|explain) )(?:[^ ,]+ ){1,7}?(?:for (?:me|us|my|our)|on my behalf|instead of me)`,
  ),
  phrase(
    ` (?:could|would|can|will|might) you (?:please )?(?:see|make sure|ensure|arrange|take care|speed)(?: up)?(?: to it)? (?:that )?(?:he|she|it|i|we|they|my|our|her|his) (?:[^ ,]+ )?(?:gets?|is|are|am|be|comes?|receives?|goes)`,
  ),
  phrase(
    `${askYou}${gap} (?:give|get|find|offer|keep) (?:me|us|my (?:son|daughter|brother|sister|cousin|friend|nephew|niece|wife|husband)) (?:a|an|some) (?:week|day|month|place|seat|ticket|spot|chance|tour|invitation|start)`,
  ),
];

const offer = phrase(
  ' (?:help|happy to|glad to|survey|form|interview|send|share|support|copy|access|slides|template|code|notes|fill|test|try|favour|ask)',
);

/** A favour is repaid over years; a stranger has nothing to be repaid yet. */
export const asksForAFavour: FaultRule = {
  name: 'asks-for-a-favour',
  gravity: 2,
  label: 'a favour, before anything is given',
  looksFor: 'Any other favour, asked of somebody who doesn’t know you yet.',
  find: (reading, situation) => {
    const found = meant(lines(reading), patterns);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It begins with ${firstName(situation)} by taking something, before anything is given.`,
      suggestion: 'Put something in first: a thank-you, a find, an answer of your own.',
    };
  },
};
