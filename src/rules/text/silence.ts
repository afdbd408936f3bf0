import { across, phrase, upTo } from './phrases.ts';

const answered =
  '(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?|response|write(?:s)? back|wrote back|written back|a (?:line|word|sign|reaction)|reaction)';
/** People of the reader's kind, of whom better was expected. */
const kind = `(?:somebody|someone|a person|a man|a woman|people|an? [^ ,]+(?: [^ ,]+)?|chaplains|those|anyone|anybody) (?:who(?:'s|se)?|that|in your|of your|with your|like you)`;
const lately = '(?:by|before|until|till|no later than|at the latest(?: on| by)?)';
const day =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|tonight|noon|midnight|(?:the )?[0-9][^ ]*|the (?:end|weekend)|next week|then)';

/** Pressure that keeps a straight face. */
export const politePressure = [
  // Worth, rank and time: theirs too high, the sender's too low.
  phrase(
    ` (?:not|hardly|scarcely|isn't|aren't|wasn't|never|too)(?: [^ ,]+){0,2} (?:worth|worthy of|interesting|important|relevant|good|grand|fine)(?= (?:(?:a|one|two|an|your|five|half) [^ ,]*|enough|for) )${upTo(8)}`,
  ),
  phrase(
    ` (?:too|so) (?:deep|silly|small|simple|low|stupid|naive|humble|boring|ordinary|little)${upTo(2)} (?:a [^ ,]+ )?(?:for|to)${upTo(8)}`,
  ),
  phrase(
    ` (?:people|students|beginners|folk|folks|strangers|someone|somebody|nobodies|a nobody) (?:like|such as) (?:us|me|myself)${upTo(3)} (?:are|is|am|be|have|has|do|does|get|gets)${upTo(5)}`,
  ),
  phrase(` one${upTo(2)} more or less${upTo(5)}`),
  phrase(
    ` (?:hasn't|hasn't got|has no|have no|haven't|find no|finds no|no)${upTo(2)} (?:time|minute|second|word|line|thought) (?:left )?for${upTo(7)}`,
  ),
  phrase(
    ` (?:how|it's|it is|so|what a) (?:wonderful|lovely|nice|good|fascinating|touching|impressive|admirable|pleasure|great|enviable) (?:to (?:have|find|see)|how|that you (?:have|find|found))${across(5)} time${upTo(8)}`,
  ),
  phrase(
    ` (?:you (?:only (?:help|answer|talk to|reply to|speak to|speak with)|(?:help|answer|talk to|reply to|speak to) only)|nobody (?:is|can be) (?:that|so) (?:busy|important))${upTo(6)}`,
  ),
  phrase(` i know(?: that)? (?:you are|you're)(?: [^ ,]+)? (?:important|famous|a big [^ ,]+)(?= )`),
  // What was done wrong, and what is deserved.
  phrase(
    ` (?:what (?:did|have) i (?:do|done|say|said|write|written) wrong|(?:was|is) it something (?:that )?i (?:said|did|wrote)|did i (?:say|do|write) (?:something|anything) wrong|is it because i'm)${upTo(4)}`,
  ),
  phrase(` (?:don't|do not|doesn't|didn't) (?:i|we|my [^ ,]+) deserve${upTo(5)}`),
  phrase(` you owe (?:me|us)${upTo(5)}`),
  phrase(` (?:is|was) (?:that|this) how (?:you|people|researchers|one|they)${upTo(6)}`),
  phrase(` some people (?:still |do |really )?(?:have|answer|reply|know|show)${upTo(3)}`),
  // What it would cost to answer.
  phrase(
    ` (?:would|will|can)? ?(?:takes?|costs?) you (?:only |just |hardly |no more than |less than )*(?:a|one|two|five|ten|thirty|[0-9]+) (?:seconds?|minutes?|moment)${upTo(3)}`,
  ),
  phrase(
    ` even (?:a|an|one) (?:thumbs? up|thumb|emoji|like|smile|yes|no|word|line) would (?:do|be enough|suffice|help|be nice)${upTo(4)}`,
  ),
  // Others are answered.
  phrase(
    ` you(?:'ve| have)? (?:answer|answered|reply to|replied to) (?:everybody|everyone|all the|all|others|other people|the others)(?: else| others?)?${upTo(4)}`,
  ),
  phrase(
    ` you(?:'ve| have)? (?:posted|commented|liked|shared)${across(9)} (?:but|yet|and)${across(6)} (?:no time|not (?:me|mine|my|to me)|no (?:answer|word|reply|line))${upTo(3)}`,
  ),
  phrase(
    ` (?:says|tells me|shows|show|say|told me)(?: me)?(?: that)? (?:you've|you have) (?:read|seen|opened)${upTo(4)}`,
  ),
  // Asked and asked.
  phrase(
    ` (?:(?:i|one|nobody) (?:shouldn't|should not) (?:have|need) to|do i(?: really)? (?:have|need) to|(?:don't |do not )?make me) (?:ask|write|beg|remind|chase|repeat|wait)${upTo(5)}`,
  ),
  phrase(` i(?:'ll| will) (?:keep|continue|go on) (?:writing|asking|messaging|trying)${upTo(6)}`),
  phrase(
    ` if you (?:don't|do not) want to (?:talk|answer|help|reply|write|speak)${across(5)} (?:just |then |please )*(?:say|tell)${upTo(3)}`,
  ),
  phrase(
    ` (?:next time|from now on|in future)(?: ,)? i(?:'ll| will) (?:think twice|know better|not bother|ask somebody|ask someone)${upTo(4)}`,
  ),
  phrase(
    ` i need (?:the|your|that|this)${upTo(5)} (?:today|tonight|tomorrow|right now|urgently|by tomorrow)`,
  ),
  // What was expected.
  phrase(
    ` i (?:had )?expected (?:an|your|some|a|any) (?:[^ ,]+ )?(?:answer|reply|word|reaction|response)${upTo(5)}`,
  ),
  phrase(
    ` i(?: always| really)? thought(?: that)? you (?:cared|would care|would answer|wanted to help|were (?:kinder|nicer|different|better))${upTo(5)}`,
  ),
  phrase(
    ` i(?:'d| had| have| would have)?(?: [^ ,]+)? (?:expected|hoped for|hoped|thought|believed|imagined|counted on)(?: a little| rather| much| somewhat)? (?:more|better|otherwise|differently)(?= (?:,|from|of|than|manners) | $)`,
  ),
  phrase(
    ` (?:was|is|were) all(?: that)? i (?:had |have |ever )?(?:hoped|asked|wished|wanted|expected)(?: for)?`,
  ),
  phrase(
    ` ${kind}(?: [^ ]+){0,9}? (?:should|ought to|could|might|can)${upTo(2)} (?:manage|do|know|spare|find|afford|answer|reply|write)${upTo(6)}`,
  ),
  phrase(
    ` (?:for|from|than|of) ${kind}(?: [^ ]+){0,9}? (?:expected|hoped|too much|too hard|difficult|a pity|a shame|silence|surprising|strange|odd)${upTo(3)}`,
  ),
  phrase(
    ` even (?:the|my|a|an|our)${upTo(5)} (?:answers|answered|answer (?:quicker|faster|sooner|me)|replies|replied|writes back|wrote back|responds)${upTo(4)}`,
  ),
  phrase(
    ` (?:an?|every|each|any) (?:letter|message|question|mail|email|note|stranger|beggar)${upTo(2)} (?:is|gets|deserves|should be|wants|ought to be|has a right)${upTo(2)} ${answered}`,
  ),
  phrase(
    ` (?:one|people|they|you|nobody|they) (?:does not|do not|doesn't|don't|never|not) ${answered}${upTo(3)}`,
  ),
  phrase(
    ` i(?:'d)?${upTo(2)} (?:hoped|expected|thought|believed)(?: [^ ,]+){0,8}? (?:would|could|might)${upTo(2)} (?:react|answer|reply|respond|show|say|write|help|know better|understand|have the)${upTo(3)}`,
  ),
  phrase(` at least (?:say|answer|reply|write|no|yes|a (?:line|word|no|yes)|tell|react)${upTo(3)}`),
  phrase(` have i (?:said|done|written) (?:something|anything) [^ ,]+`),
  phrase(` (?:the|common|basic|simple|same|me the) (?:courtesy|decency|politeness)${upTo(5)}`),
  phrase(
    ` (?:would|could|might) be (?:polite|courteous|decent|good manners|nice of you to answer)`,
  ),
  phrase(` (?:you|you've)${upTo(3)} (?:no interest|not interested|not keen|not curious)${upTo(4)}`),
  phrase(
    ` (?:not|won't|never|stop)${upTo(2)} (?:disturb|bother|trouble|annoy|pester|disturbing|bothering)${upTo(2)} (?:any longer|any more|anymore|again|more|further|now)`,
  ),
  phrase(
    ` i (?:guess|suppose|see|gather|assume|take it)(?: [^ ,]+){0,8}? (?:only|never|nobody|no one)${upTo(8)}`,
  ),
  phrase(
    `(?<! (?:my|our)) (?:colleague|colleagues|others|everyone else|neighbour|competitor|boss)${upTo(3)} (?:answered|replied|responded|wrote back)${upTo(8)}`,
  ),
  phrase(
    ` your own (?:advice|words|rules?|medicine|lessons?|talk)(?= (?:,|about|on|here|and|for once|seriously|to) | $)`,
  ),
  phrase(
    ` takes? (?:only |just |you )*(?:a|one|two|five|ten|thirty|[0-9]+) (?:seconds?|minutes?|moment) to (?:type|write|answer|say|reply|send|tick|read|respond)${upTo(4)}`,
  ),
  phrase(` one of (?:those|the people) (?:[^ ,]+ )?who (?:only|never|don't|ignore)${upTo(5)}`),
  phrase(
    ` (?:took|take|taken|made) the (?:trouble|effort|time) to (?:write|ask|read|find|contact|reach)${upTo(4)}`,
  ),
  phrase('^ (?:second|third|fourth|fifth) (?:time|try|attempt)(?: lucky)?'),
  phrase(
    ` (?:waiting|hoping|longing|wait|hope) for (?:a|an|your|any)(?: [^ ,]+)? (?:word|answer|reply|line|sign|response|reaction)${upTo(4)}`,
  ),
  phrase(
    ` (?:not|no) even (?:a|an|one) (?:thumbs?|like|smile|emoji|word|line|no|yes|answer|reply)`,
  ),
  phrase(
    ' (?:leave me hanging|left me hanging|(?:been|was|am) (?:so |very )?patient|my patience|to chase you|chasing you|i must insist|(?:acknowledge|acknowledging) (?:my|receipt|this)|only be fair|only fair|i was wrong about you|seems i was wrong|in or out|is it because i|is it that i)(?: [^ ,]+){0,3}',
  ),
  phrase(
    ` (?:starting|beginning|begin|start) to (?:think|wonder|believe|suspect)(?: [^ ,]+){0,3}? you${upTo(6)}`,
  ),
  phrase(
    ` (?:i|i'm|we|we're|i'll|we'll)(?: [^ ,]+)? clos(?:e|ing) (?:my|the|our) (?:list|file|book|case|survey)${upTo(5)}`,
  ),
  phrase(
    ` (?:leav(?:e|es|ing)|left|keep|keeps|kept|let|lets) (?:me|us|somebody|someone|people|anybody|anyone|a person|a stranger)${upTo(2)} (?:hanging|waiting|hoping|in the dark|on read|without (?:an answer|a word))${upTo(3)}`,
  ),
  phrase(
    ` i (?:look|check|watch|refresh|open|peek)${upTo(5)} (?:every|each) (?:evening|morning|day|hour|night|few)${upTo(1)}`,
  ),
  phrase(
    ` i (?:notice|noticed|see|saw|can see)(?: that)? you(?:'ve| have| were| are)?${upTo(2)} (?:posted|posting|commented|liked|active|online|shared|answered others)${upTo(3)} (?:twice|again|this week|since|every day|all week|online|(?:two|three|four|several|many) times|to others|elsewhere)${upTo(3)}`,
  ),
  phrase(` (?:isn't|wasn't|not|never)(?: simply)? meant for me${upTo(3)}`),
  phrase(
    ` (?:as|since|because|while|and) there (?:is|was|has been|came)${upTo(3)} no (?:reaction|answer|reply|response)${upTo(3)}`,
  ),
  // Deadlines, and what comes after them.
  phrase(
    ` (?:on|by|until|at|after|from) ${day}${upTo(3)} i(?:'ll| will|'m| am| must| have)?${upTo(4)} (?:close|go with|choose (?:somebody|someone|another)|move on|ask (?:somebody|someone|another)|go elsewhere|drop|cancel)${upTo(4)}`,
  ),
  phrase(` ${answered}${across(9)} ${lately} ${day}${upTo(2)}`),
  phrase(
    ` (?:i|i'll|i'd|we|we'll)${upTo(2)} (?:give|wait|hold)${upTo(5)} ${lately} ${day}${upTo(2)}`,
  ),
  phrase(
    ` (?:if|unless|should)(?: [^ ,]+){1,5}? (?:isn't|is not|not|no|nothing|is|comes)${upTo(4)} ${lately} ${day}${upTo(2)}`,
  ),
  phrase(
    ` (?:my|the) (?:inbox|hands?|mailbox)${upTo(2)} (?:${lately} ${day}|tonight|tomorrow|today)`,
  ),
  phrase(
    ` need${upTo(3)} (?:answer|text|reply|form|word|figure|it|this|signature|decision)${upTo(3)} ${lately} ${day}${upTo(2)}`,
  ),
  phrase(
    ` (?:(?:cross|strike|delete|remove) (?:out |off )?(?:you|your name|you from|you off)(?: (?:off|out|from) (?:my|the) list)?|take (?:you|your name) (?:off|out|from)(?: (?:my|the) list)?)`,
  ),
  phrase(
    ` (?:raise|take|bring)${upTo(3)} (?:matter|this|it|case) (?:with|to|up with) (?:the|your)${upTo(5)}`,
  ),
  phrase(
    ` (?:inform|tell|confirm|decide|let me know|say|send)${upTo(4)} (?:until|by|before|till) ${day}${upTo(2)}`,
  ),
  // Counted, watched, waited for.
  phrase(
    ` i (?:wrote|asked|tried|messaged|called)(?: you| to you)? (?:on|in) [^ ,]+(?: [^ ,]+)?(?: ,)? (?:and|then|again)${upTo(3)} (?:on|in|again)(?: the)? [^ ,]+`,
  ),
  phrase(` (?:letter|message|note|mail|attempt|try|reminder) (?:no|number|nr|nummer) [0-9]+`),
  phrase(
    ` (?:posts?|comments?|likes|articles|stories|talks)${across(9)} (?:since i wrote|since my (?:message|note|question)|i counted|and counted|counted)`,
  ),
  phrase(
    ` (?:they|she|he|everybody|everyone|my [^ ,]+|who)${upTo(3)} asks? me (?:each|every|again|daily|whether|if)${upTo(9)}`,
  ),
  phrase(` (?:run|running|ran) out of excuses`),
  phrase(
    ` (?:am i to|shall i|should i|must i|do i|i) (?:conclude|take it|understand|assume|believe|infer)(?: from (?:this|that|your silence))? (?:that|from|it)${upTo(8)} (?:too|not|no|nothing|never|silence|worth|forgot|forgotten)${upTo(6)}`,
  ),
  phrase(
    ` (?:you|u|did you|have you|you've) (?:see|saw|seen|read|got|get|received) my (?:message|messages|note|mail|question)`,
  ),
  phrase(
    ` (?:must have|has|have|probably|surely|seems to have)(?: [^ ,]+)? (?:slipped|fallen|dropped|landed|got lost|been lost|vanished|gone)(?: [^ ,]+)? (?:behind|under|into|between|off|down)${upTo(3)}`,
  ),
  phrase(
    ` it would be (?:a pity|a shame|sad|such a pity) if (?:i|we|nobody|you|it|she|he|they) (?:had to|have to|must|didn't|don't|never)${upTo(8)}`,
  ),
  phrase(
    ` (?:still (?:dark|quiet|silent|nothing|no light|silence)|all quiet|so quiet|as silent as|silent as)${upTo(4)}`,
  ),
  phrase(
    ` (?:not nice|unkind|not kind|not polite|not fair|unfair|bad form|bad style) to (?:leave|let|ignore|keep|be|forget|not)${upTo(5)}`,
  ),
];
