import type { FaultRule } from '../finding.ts';
import { thing, wanted } from '../text/acts.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { lacking, somebodyWho, wouldHelp } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { having, lines, meant, phrase, said, upTo } from '../text/phrases.ts';

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
    ' (?:would|could|will|can) you be (?:number [^ ,]+|that (?:someone|somebody|person|one)|the one|my [^ ,]+|our [^ ,]+|one of (?:my|our))',
  ),
  phrase(
    " (?:i|we|my [^ ,]+|i'm|i am|we are|still|and) (?:[^ ,]+ )?(?:need|needs|search|seek|looking for|want|searching for|missing|short of) (?:[^ ,]+ ){0,2}?(?:reviewers?|testers?|participants?|interviewees?|persons?|experts?|respondents?|volunteers?|speakers?|guests?|jurors?|subjects?|someone to (?:practise|practice|test|talk|check|help|interview)|somebody to (?:practise|practice|test|talk|check|help|interview))",
  ),
  phrase(' (?<! in) favour (?:to ask|from you|if|please|,)'),
  phrase(
    `${askYou}${gap} (?:help|assist|support) (?:me|us)(?! (?:understand|to understand|see|to see|think))(?: (?:with|get|find|to|in|out|land|on|for|by|sir))?`,
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
    ` (?:could|would|can|will|might) you (?:please )?(?!(?:recommend|suggest|name|say|tell|have|point|give|share|describe|explain) )(?:[^ ,]+ ){1,9}?(?:for (?:me|us|my|our)|on my behalf|instead of me)`,
  ),
  phrase(
    `${askYou}${gap} (?:give|get|find|offer|keep) (?:me|us|my (?:son|daughter|brother|sister|cousin|friend|nephew|niece|wife|husband)) (?:a|an|some) (?:week|day|month|place|seat|ticket|spot|chance|tour|invitation|start)`,
  ),
];

const papers =
  '(?:data|datasets?|slides?|spreadsheets?|templates?|source files?|code|recordings?|contacts?|list of [^ ,]+|raw [^ ,]+)';
/** What is ordered, handed on, or decided for somebody. */
const orders = [
  phrase(
    `(?:^| ,| and| so| please| kindly)(?: ,)? (?:please |kindly )?(?:send|give|forward|mail|email) (?:me|us)(?! (?:a|one|your) (?:line|word|sign|answer|reply|note|thought))${upTo(4)} ${papers}${upTo(4)}`,
  ),
  phrase(
    `(?:^| ,| and| so| please| kindly)(?: ,)? (?:please |kindly )?help (?:me|us) (?:to )?(?:choose|decide|find|get|prepare|write|apply|pick|with (?!(?:a|one|this|that) (?:question|thought)))${upTo(4)}`,
  ),
  phrase(
    `${askYou}${gap} (?:pass|forward|hand|show|give) (?:this|it|these|that|my [^ ,]+)(?: on| over| along)? to${upTo(5)}`,
  ),
  phrase(
    ` (?:we|i)(?:'d| would) be (?:[^ ,]+ )?(?:happy|glad|honou?red|thrilled|delighted|grateful) if you (?:came|come|joined|join|spoke|speak|gave|give|presented|present|visited|hosted)${upTo(5)}`,
  ),
];
/** "I'm looking for a flat, maybe you know one?" */
const looks =
  / (?:i'm|i am|we're|we are|am|still) (?:[^ ,]+ )?(?:looking|searching|hunting) for (?:an? |some )?(?:[^ ,]+ )?(?:flat|room|job|place|apartment|internship|work|supervisor|sponsor|investor|tester|testers|participants|couch|house|client|clients) /;
const knows = phrase(
  ` (?:maybe|perhaps|do|would|should|if) you(?: happen to)? know (?:of )?(?:one|some|any|somebody|someone|anybody|anyone|something|a [^ ,]+)${upTo(5)}`,
);

const sheet = '(?:survey|questionnaire|poll|petition|form|fundraiser|campaign|reference)';
const stuff =
  '(?:(?:the|your|those|a copy of (?:the|your)) (?:[^ ,]+ )?(?:files?|slides|templates?|data|script|code|recipes?|tables?|spreadsheets?|drawings?|plans?|checklist|list|notes|pattern)(?: (?:with|of) the [^ ,]+)?)';

/** A favour told as a lack, or as the good that it would do. */
const roundabout = [
  wouldHelp(stuff),
  phrase(
    ` (?:one|a single|a quick|a short) (?:look|glance|click|call|stamp|signature|minute)${upTo(6)} and (?:we|i)(?:'d| would| know| could)${upTo(5)}`,
  ),
  phrase(
    ` (?:i|i'd|we|we'd|i'll|and|would|will|do)${upTo(2)} need your (?!opinion|view|thoughts?|take|answer|reply|response|word|advice|patience|pardon)[^ ,]+${upTo(4)}`,
  ),
  phrase(
    ` (?:must|has to|have to|needs to|should|can only) be (?:signed|stamped|filled|completed|confirmed|written|approved) by${upTo(5)}`,
  ),
  phrase(
    ` ${sheet}${upTo(4)}(?: ,(?: [^ ]+){1,9} ,)?${upTo(2)} (?:needs?|lacks?|is short|stays? empty|runs|ends|closes|misses|waits|is missing)${upTo(5)}`,
  ),
  phrase(
    ` (?<! (?:before|when|until|after|if|whenever|as) )(?:you sign|sign it|you signing|your signature|name like yours)(?: (?:on|under|beneath|below) (?:it|the [^ ,]+|our [^ ,]+|my [^ ,]+)| it|)(?= (?:,|would|the|and|before|by|for|if) | $)`,
  ),
  phrase(` (?:so|therefore) (?:i|we) (?:thought|think) of you(?= (?:,|for|and|to) | $)`),
  phrase(
    ` you(?: are|'re) the (?:right|perfect|ideal|best|(?:only|one)(?: [^ ,]+)? (?:person|one)) ?(?:person|one|man|woman)? (?:to|who can|who could|for (?:it|this|that|me))${upTo(5)}`,
  ),
  phrase(
    ' (?:could|would|might|may) (?:that|this|it) (?:person |one )?be (?:you|something for you)',
  ),
  phrase(
    ` (?:cool|great|nice|lovely|kind|happy|happiest|greatest|grateful|glad|awesome|amazing|super|wonderful|thankful|dream|honoured|joy)${upTo(6)} if (?:you|you'd|you'll)(?: (?:could|would|can|might))? (?!(?:${cheap}) )(?:[a-z]{3,}) (?:up |out |on |over |for |at |in |with |by )?(?:me|us|my|our)(?: [^ ,]+){0,4}`,
  ),
];
const wishes = [lacking(somebodyWho), lacking(sheet)];
/** Things done for another, in any words: they take getting up. */
const deeds = [
  thing(
    '(?:favours?|help (?:me|us|with|out)(?! (?:to )?(?:understand|see))|assist(?: me| us|ance)|your (?:kind )?(?:help|support)|fund|translated?|fill(?:ed)? (?:in|out)|vote[ds]?|sign(?:ed)?|shared? (?:my|our|the (?:post|link|news|campaign)|this|it with)|repost(?:ed)?|print|lend|buy|order|donate|install|promoted?|host|sponsor|certify|record|(?:send|mail|email|forward|give|show|lend) (?:me|us) (?:the (?:sheet|file|data|code|slides|template|recipe|numbers)|your|all|copies|a copy|some of)|(?:be|have you as|as) (?:a|our) guest|(?:let|allow)(?: [^ ,]+){1,3} interview)(?! (?:view|opinion|thoughts?|answer|word))(?: [^ ,]+){0,3}',
  ),
];
/** The reader is to do it, and for somebody else. */
const isDirected = (clause: string) =>
  / (?:(?:could|would|can|will|if|that|whether|hope|need|want|ask|have|love) (?:you|your)|please|just|expert who|somebody who|someone who|you as) |^ (?:,|and )?(?:vote|sign|send|mail|share|give|fill|forward) /.test(
    clause,
  ) && / (?:me|us|my|our|i|i'd|we|we'd|the attached|this|it) /.test(clause);

/** "Somebody to blame" is nobody to ask. */
const merry = / (?:blame|thank|curse|admire|envy|agree|laugh) /;

const offer = phrase(
  ' (?:help|happy to|glad to|survey|form|interview|send|share|support|copy|access|slides|template|code|notes|fill|test|try|favour|ask)',
);

const all = [...patterns, ...roundabout];

/** A favour is repaid over years; a stranger has nothing to be repaid yet. */
export const asksForAFavour: FaultRule = {
  name: 'asks-for-a-favour',
  gravity: 2,
  label: 'a favour, before anything is given',
  looksFor: 'Any other favour, asked of somebody who doesn’t know you yet.',
  find: (reading, situation) => {
    const message = lines(reading).filter(({ text }) => !merry.test(text));
    const found =
      meant(message, all) ??
      meant(message, orders) ??
      meant(having(message, looks), knows) ??
      said(message, wishes) ??
      wanted(message, deeds, isDirected);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It begins with ${firstName(situation)} by taking something, before anything is given.`,
      suggestion: 'Put something in first: a thank-you, a find, an answer of your own.',
    };
  },
};
