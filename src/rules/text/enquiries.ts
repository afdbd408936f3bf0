import type { Span } from './span.ts';
import { stated } from './stated.ts';
import { sharesWorld } from './things.ts';
import type { Situation } from '../situation.ts';
import { indexAt, spanBetween, wordsBetween, type Clause } from './clause.ts';
import { fieldsOf } from './fields.ts';
import { answered, asking, bare, isOnRecord, isWanting, unasked, type Topic } from './forms.ts';
import { idioms } from './idioms.ts';
import { isOfKind } from './kinds.ts';
import { fold, functionWords, list, rarity } from './lexicon.ts';
import { pattern, possible, type Pattern } from './pattern.ts';
import { keyOf, laidOut, type Profile, type Source } from './profile.ts';

interface Question extends Pattern {
  readonly topic: Topic;
  /** The words behind the pattern that the profile must know, where the pattern alone doesn't tell. */
  readonly about: readonly Source[] | undefined;
}

const question = (topic: Topic, source: string, about?: readonly Source[]): Question => ({
  ...pattern(source),
  topic,
  about,
});

const you = 'you(?: guys| all)?';

const filler =
  '(?: (?:actually|exactly|currently|really|mainly|mostly|now|even|still|also|ever|always|there|do|did|are|were|have|been|be|presently|personally|normally|usually))*';

const adverbs =
  '(?: (?:also|too|still|currently|now|actually|really|perhaps|maybe|ever|always|yourself|once|already|previously|even|not|then|only|mainly|mostly|more|by any chance|originally))*';

const end =
  '(?= (?:,|and|but|in|at|as|now|currently|presently|these|right|there|exactly|professionally|nowadays|today|please|pls|sir|madam|actually|again|over|sorry|dear|mam) )';

const hardEnd =
  '(?= (?:,|and|but|or|exactly|please|pls|sir|madam|mam|maam|there|now|currently|presently|these|right|at) )';

const doEnd =
  '(?= (?:,|and|but|exactly|please|pls|sir|madam|there|now|currently|presently|these days|right now|professionally|nowadays|for (?:a )?(?:living|work|job)|(?:in|at) (?:your|this|the) (?:job|work|company|role|firm|office|position|organi[sz]ation)|all day) )';

const company =
  '(?:company|companies|organi[sz]ation|firm|employer|institute|institution|place|hospital|school|bank|office|studio|agency|sector|industry|field|area|department|team|domain|line|profession|speciali?ty|branch|business|newspaper|lab|university)';

const strictCv =
  '(?:work|worked|working|employed|practise|practised|practice|practiced|serve|served|teach|taught|trained|train)';

const weakCv =
  '(?:spend|spent|stand|stood|start|started|begin|began|come|came|be|been|have|had|live|lived|study|studied)';

const questions: readonly Question[] = [
  // What do you do?
  question(
    'job',
    `(?<= )what(?: is it)?(?: that)?(?: exactly)?(?: kind of work| sort of work| type of work| work| job)?(?: exactly)?(?: do| are| is| does)? ${you}${filler} (?:do|doing)(?: for (?:a |your )?(?:living|work|job)| as (?:a|your) (?:job|work|profession)| (?:in|at) (?:your|the|this) (?:job|work|company|role|firm|office|organi[sz]ation)| at work| professionally| workwise| all day| in life)(?! (?:when|if|with|about|to|first) )`,
  ),
  question(
    'job',
    `(?<= )what(?: exactly)?(?: is it)?(?: that)?(?: do| you do)? ${you}(?: actually| exactly| currently| even| really)? do(?: (?:now|currently|exactly|there|nowadays|these days|right now|at the moment|over there|in there))*(?= , )`,
  ),
  question(
    'job',
    `(?<= )what(?: exactly)? do ${you}(?: actually| exactly| currently| even| really)? do (?:at|in|for) (?:the )?(?=[^ ,])`,
    ['employer', 'role', 'place'],
  ),
  question(
    'job',
    `(?<= ${asking} (?:[^ ]+ ){0,5})what(?: exactly| kind of work| work| job)?(?: it is)? (?:that )?${you}${filler} (?:do|doing|work|working)${doEnd}`,
  ),
  question(
    'job',
    `(?<= )what(?: is| are| was)? your (?:[^ ]+ ){0,2}?(?:job|role|position|profession|occupation|designation|job title|title|line of work|field of work|area of work|field|speciali?ty|speciali[sz]ation|department|employer|company|industry|trade|business|work about|work)(?: of (?:research|study|expertise|activity))?${hardEnd}`,
  ),
  question(
    'job',
    `(?<= (?:know|ask|tell|share|mention|explain|describe) (?:(?:me|us|about|what|is) ){0,3})your (?:(?:current|present|exact|good|official|full|own) )*(?:position|profession|occupation|designation|job title|department|employer|line of work|company name|company|job)${hardEnd}`,
  ),
  question(
    'job',
    `(?<= )(?:where|(?:(?:in|at|for|with|from) )?(?:which|what) ${company}(?: of work)?)(?: do| did| are| were| is)? ${you}${filler} (?:work|working|employed|job|belong|speciali[sz]e|speciali[sz]ed|speciali[sz]ing|hiring|recruiting|from|in|at|with|for)(?: for| in| with| at| to)?${end}`,
  ),
  question(
    'job',
    `(?<= )(?:who is your (?:employer|boss)|who employs you|who pays you(?:r salary)?)(?= )`,
  ),
  question('job', `(?<= )how do you (?:earn|make) (?:a|your|the) (?:living|money|bread|rent)(?= )`),
  question(
    'job',
    `(?<= )what (?:pays (?:your|the) (?:rent|bills)|is on your business card|keeps you busy(?: these days| at the moment| now)?|are you up to (?:these days|professionally|workwise))(?= , )`,
  ),
  question(
    'job',
    `(?<= )(?:where|which|what|are|do) (?:[^ ]+ ){0,14}?${you} (?:[^ ]+ ){0,14}?(?:in-house|inhouse|freelance|freelancing|freelancer|self-employed|self employed|in house|on your own|own boss|have your own (?:studio|company|firm|practice|business))(?= )`,
  ),
  question(
    'job',
    `(?<= )(?:which|what) (?:side|end|corner|half|part|branch|area|bit) of (?:the |your |that |this )?(?:house|business|company|industry|trade|shop|operation|office|firm|organi[sz]ation|field|building|team|world of work)(?: are| do| is)? you(?= )`,
  ),
  question(
    'job',
    `(?<= )are ${you}${adverbs}(?: (?:working|employed|active|based))? (?:in|into|from|part of) (?:the|this|that|my|our)? ?(?:same )?(?:field|industry|sector|profession|business|line)(?= )`,
  ),
  question(
    'job',
    `(?<= )are ${you}${adverbs}(?: (?:working|employed|trained))? (?:in|as|at|into|an?|with the)(?: an?| the)? (?=[^ ,])`,
    ['role', 'employer', 'headline', 'past'],
  ),
  question(
    'job',
    `(?<= )do ${you}${adverbs} (?:work|belong|earn your living|make your living|come)${adverbs} (?:in|as|for|at|with the|to|on|from)(?: an?| the| your)? (?=[^ ,])`,
    ['role', 'employer', 'headline', 'past', 'study'],
  ),
  question(
    'job',
    `(?<= )(?:are ${you}|do ${you}${adverbs} (?:do|work|work as|work in))${adverbs} (?:in |on |at |an? |the )*(?=(?:[^ ,]+ ){1,4}or (?:[^ ,]+ ){1,4}, )`,
    ['role', 'employer', 'headline'],
  ),
  question(
    'job',
    `(?<= )${you}(?: are| do)?${adverbs} (?:work|working|employed|job|posted) (?:is )?(?:(?:in|at|as|for|from|with) )?(?:which|what|where|whom|who)(?: ${company})?(?= )`,
  ),
  question(
    'place',
    `(?<= )${you}(?: are| do)?${adverbs} (?:live|living|based|located|from|staying) (?:(?:in|at|from) )?(?:which|what|where)(?= )`,
  ),
  question(
    'job',
    `(?<= )what(?: kind of| sort of| type of)?(?: [^ ,]+)? do ${you}${adverbs} (?:design|teach|research|study|build|produce|cover|edit|grow|sell|play|code|program|translate|make)${hardEnd}`,
  ),
  question(
    'job',
    `(?<= )what (?:do|is it that) ${you}${adverbs} (?=[^ ,]+ (?:,|these days|now|nowadays|currently|at the moment|at present|mainly|mostly) )`,
    ['role', 'headline'],
  ),
  question(
    'job',
    `(?<= )what is your (?:research|work|company|startup|blog|podcast|newsletter|talk|paper|book) about(?= , )`,
  ),
  question(
    'job',
    `(?<= )do ${you}${adverbs} do (?=[^ ,]+ (?:too |also |as well |or not |there )?, )`,
    ['role', 'headline', 'past'],
  ),
  question(
    'place',
    `(?<= )(?:do|are) ${you}${adverbs} (?:live in|living in|from|based in|come from|stay in) (?=[^ ,])`,
    ['place', 'past', 'employer'],
  ),
  question(
    'self',
    `(?<= )(?:did not|didn't|didnt|have not|haven't|havent|had no time to|no time to|not had time to|didn't have time to|never|without) (?:(?:really|yet|time|the|to|even|had|much) ){0,4}(?:read|reading|look|looked|looking|check|checked|checking|see|seen|open|opened|opening|study|studied) (?:at |through |into )?your profile(?= )`,
  ),
  question(
    'job',
    `(?<= )do you do (?:this|that|it) (?:full time|full-time|for a living|professionally|as a job|as your job|for work)(?= )`,
  ),
  question(
    'studies',
    `(?<= )(?:what|are|were) ${you}? ?(?:[^ ,]+ ){0,5}by (?:training|trade|profession|education|background)(?= )|(?<= )are ${you}${adverbs} (?:self-taught|self taught)(?= )|(?<= )did ${you}${adverbs} (?:learn|study|pick up) (?:this|that|it|all this|all that|[^ ,]+) (?:at|in) (?:university|uni|college|school)(?= )`,
  ),
  question(
    'past',
    `(?<= )(?:have ${you} always (?:been|worked)|were ${you} always|did ${you} always work) (?:an?|in|as|at|with|for) (?=[^ ,])`,
    ['past', 'role', 'employer', 'study', 'headline'],
  ),
  question(
    'tenure',
    `(?<= )(?:how (?:long|many years) ago|what year|which year|in what year|in which year)(?: was it)?(?: did| that)? ${you}${adverbs} (?:move|moved|switch|switched|leave|left|join|joined|start|started|change|changed|become|became|quit|graduate|graduated|come|came)(?= )`,
  ),
  question(
    'tenure',
    `(?<= )when(?: exactly)? did ${you}${adverbs} (?:move|switch|leave|join|start|change|become|quit|come)(?: (?:from|to|at|with|for|an?|the|in|as|over|being|working))* (?=[^ ,])`,
    ['employer', 'role', 'past', 'headline', 'place'],
  ),
  // Tell me about yourself.
  question(
    'self',
    `(?<= )(?:(?:tell|write|share with|give)(?: me| us)(?: (?:a|an|the|some|something|bit|little|more|few|words|lines|anything|please|briefly|shortly)){0,6} about (?:yourself|you|urself)|(?:tell|say|talk|share|write)(?: (?:a|an|the|some|something|bit|little|more|few|words|lines|anything|please|briefly|shortly)){0,6} about (?:yourself|urself)|(?:introduce|describe) yourself|tell (?:me |us )?who you are)(?= (?:,|and|please|sir|so|as|first|in|or|your|what|where|a|briefly|shortly|little|more|too) )`,
  ),
  question(
    'self',
    `(?<= )(?:know|hear|learn|read|find out|understand)(?: (?:a|some|something|bit|little|more|few|things)){0,4} about (?:yourself|who you are)(?= )`,
  ),
  question('self', `(?<= )(?:who are you|who you are|what is your story)(?= , )`),
  question(
    'self',
    `(?<= )(?:walk|take|talk|run|guide)(?: me| us) through your (?:[^ ]+ )?(?:career|background|cv|resume|career path|work history|work experience|education|profile)(?= )`,
  ),
  question(
    'self',
    `(?<= )(?:tell|share|explain|describe|give|send|summari[sz]e|outline)(?: (?:me|us|with|a|an|the|bit|little|more|some|something|few|words|please|briefly|shortly|summary|overview|of|about|on)){0,6} your (?:[^ ,]+ )?(?:background|career|career path|cv|resume|bio|work history|employment history|education|profession|qualification|qualifications|career history)(?= (?:,|and|or|please|with|so|in|to|sir|at|thanks) )`,
  ),
  // What did you study?
  question(
    'studies',
    `(?<= )(?:what|which|where|whereabouts|(?:from|at|in) (?:which|what|where))(?: (?:subject|subjects|degree|course|major|university|uni|college|school|field|programme|program|faculty|institute|studies))?(?: did| have| do| are| were)? ${you}${filler} (?:study|studied|studying|graduate|graduated|graduating|major|majored|attend|attended|qualify|qualified|train|trained|(?:learn|learned|learnt) (?:the|your|this) (?:trade|craft|job|profession)|go to (?:university|uni|college|school)|went to (?:university|uni|college|school)|(?:do|did|done|get|got|take|took|complete|completed|finish|finished|earn|earned) your (?:[^ ]+ ){0,2}?(?:degree|degrees|studies|master|masters|master's|bachelor|bachelors|bachelor's|phd|doctorate|mba|ma|msc|bsc|ba|diploma|education|training|qualification|undergrad)|pass out|passed out|pass|passed)(?: in| at| from| as)?(?= (?:,|and|or|but|in|at|from|for|before|exactly|please|there|back|as|to|sir|originally) )`,
  ),
  question(
    'studies',
    `(?<= )(?:which|what) (?:[^ ,]+ ){0,2}?(?:school|university|college|academy|conservatory|institute|course)(?: (?:was|is) it(?: that)?| did| have)? ${you}(?: [^ ,]+)? (?:go to|went to|attend|attended|graduate from|graduated from|come from|came from|train at|trained at|study at|studied at|do|did|finish|finished)(?= )|(?<= )(?:whether|if|did|have) ${you}(?: [^ ,]+){0,3} (?:an?|your|any) (?:phd|doctorate|doctoral degree|master's|masters|bachelor's)(?= )`,
  ),
  question(
    'place',
    `(?<= (?:you|your) (?:[^ ]+ ){0,20}?(?:and|or) )in (?:which|what) (?:city|town|country|region)(?= ,)`,
  ),
  question(
    'studies',
    `(?<= )what ${you} (?:study|studied)(?= (?:,|and|or|at|in) )|(?<= )what (?:university|college|school|degree|qualification|qualifications|education)(?: do| did)? ${you} (?:have|had|hold|go to|went to|attend|attended|from)(?= )`,
  ),
  question(
    'studies',
    `(?<= )(?:do|did|have) ${you}${adverbs} (?:(?:have|hold|got|get|do) (?:a|an|any) (?:university |college |formal |master's |bachelor's )?(?:degree|qualification|diploma|university|phd|master|master's|masters)|(?:go|gone|been|went) to (?:university|uni|college|art school|school)|study at (?:university|uni|college))(?= (?:,|in|or|and|too|yourself|as|for) )`,
  ),
  question(
    'studies',
    `(?<= )(?:did|have) ${you}${adverbs} (?:study|studied|graduate|graduated|major|majored|train|trained)(?: in| at| from| as an?)? (?=[^ ,])`,
    ['study', 'shared', 'past'],
  ),
  question(
    'studies',
    `(?<= )is your (?:degree|background|training|master's|phd|education) (?:also )?(?:in|from|technical|medical) ?(?= ?)`,
  ),
  question(
    'studies',
    `(?<= )(?:where|at which [^ ]+|in which [^ ]+|which (?:university|college|school))(?: did| have| do)? ${you}${filler} (?:study|studied|learn|learned|learnt|do|did|graduate|graduated)(?: in| from)?(?: your)? (?=[^ ,])`,
    ['study'],
  ),
  question(
    'studies',
    `(?<= (?:know|ask|tell|share|mention|explain|describe) (?:(?:me|us|about|what|is) ){0,3})your (?:[^ ,]+ )?(?:qualification|qualifications|degree|university|college|education|major|alma mater)${hardEnd}`,
  ),
  // How long have you been there?
  question(
    'tenure',
    `(?<= )(?:how long|(?:since |from |for )?how many (?:years|year|yrs|months|winters|summers|seasons)|how (?:much|many) time|(?:since|from) (?:when|how long|what year|which year|how much time)|for how long)(?: now)?(?: is it| is it now)?(?: that)?(?: have| has| did| do| are| were| is)? ${you}(?:${filler}(?: (?:spent|worked|been|clocked|up|had|got|working|done|lived|living|stayed))*)(?: (?:there|here|this job|this role|that job|your (?:current |present )?(?:job|role|position|company)|the (?:company|job|role|industry|field|firm|organi[sz]ation)|in (?:this|that|your|the) (?:[^ ]+ )?(?:job|role|position|field|industry|company|business|profession|sector|place|country|city|line)|(?:doing|do|done|did) (?:this|that|it)|with (?:them|the company)|in your (?:job|role)))(?= )`,
  ),
  question(
    'tenure',
    `(?<= )(?:how long|(?:since |from |for )?how many (?:years|year|yrs|months|winters|summers|seasons)|how (?:much|many) time|(?:since|from) (?:when|how long|how much time))(?: is it)?(?: that)?(?: have| has| did| do| are| were)? ${you}(?: (?:are|been|spent|spend|worked|working|work|clocked|up|lived|live|living|stayed|stay|taught|teach|teaching|now|actually|already|done|do|in|at|with|for|as|an?|the))+(?= [^ ,])`,
    ['role', 'employer', 'past', 'place', 'headline'],
  ),
  question(
    'tenure',
    `(?<= )how many (?:years|winters|summers) (?:did|have|had) ${you}(?: been| spent)? (?=[^ ,])`,
    ['role', 'past', 'headline', 'about'],
  ),
  question(
    'job',
    `(?<= )do ${you}${adverbs} (?:work|belong|do) (?:for|in|as|at|with|to)? ?(?:[^ ,]+ ){1,4}(?:, )?or (?:rather |more )?(?:for|in|as|at|with|to|what) (?:[^ ,]+ ){1,4}(?=,)`,
  ),
  question(
    'job',
    `(?<= )are ${you}${adverbs} (?:in|into) [^ ,]+ (?:too|also|as well|yourself)(?= ,)`,
  ),
  question(
    'job',
    `(?<= )(?:what|which) (?:kinds?|sorts?|types?) of (?:clients|customers|patients|students|pupils|cases|buildings|companies)(?: (?:do|are) ${you}[^,]{0,40})?(?= ,)`,
  ),
  question(
    'tenure',
    `(?<= )(?:how many years of|how much)(?: work| working| professional| industry)? experience(?: do| have)? ${you}(?= )`,
  ),
  question(
    'tenure',
    `(?<= )(?:are|have) ${you}(?: been)? (?:there|in this job|at this job|in the company) (?:for |since )?(?:long|many years|a long time)(?= )|(?<= )are ${you} new (?:there|in the job|in this job|in the field|to the field|in this field)(?= )`,
  ),
  // Where are you?
  question(
    'place',
    `(?<= )(?:where|whereabouts|(?:in |from )?(?:which|what) (?:city|country|town|region|state|place|part of [^ ]+(?: [^ ]+)?))(?: in [^ ,]+(?: [^ ,]+)?)?(?: are| do| is)? ${you}${filler} (?:based|located|living|live|stay|staying|situated|reside|residing|from|sitting|at)(?= (?:,|in|now|at|currently|these|and|or|right|nowadays|sir|then|please|exactly|out|from|of) )`,
  ),
  question(
    'place',
    `(?<= )where(?:abouts)? are ${you}(?: now| currently| these days| right now| today| nowadays| at the moment)?(?= , )`,
  ),
  question(
    'place',
    `(?<= )(?:are|do) ${you}${adverbs} (?:live|reside|based|located|living|residing|staying)(?: in| at| near| around| somewhere in)? (?=[^ ,])`,
  ),
  question(
    'studies',
    `(?<= )where(?:abouts)? did ${you}${adverbs} (?:learn|train) (?:to |how to |as an? |your |the )?(?=[^ ,])`,
    ['study', 'role', 'headline'],
  ),
  question(
    'job',
    `(?<= )what (?:exactly |kind of [^ ,]+ |sort of [^ ,]+ |things )?do ${you}${adverbs} (?:repair|fix|build|design|teach|research|study|grow|sell|treat|translate|drive|inspect|forecast|maintain|breed|produce|manage|test|measure)(?: exactly| there)?(?= ,)`,
  ),
  question(
    'job',
    `(?<= )(?:which|what) (?:(?:kinds?|types?|sorts?) of [^ ,]+|plants?|animals?|species|rivers?|products?|subjects?|lines?|routes?|crops?|machines?|vehicles?|patients|pupils|students|areas?|regions?|diseases?|materials?) do ${you}${adverbs} (?:repair|build|design|teach|research|study|grow|sell|treat|translate|drive|inspect|maintain|breed|produce|manage|work with|work on|look after|deal with|specialise in|specialize in)(?= ,)`,
  ),
  question(
    'job',
    `(?<= )(?:describe|outline|summari[sz]e|explain)(?: to me| for me| me)? your (?:[^ ,]+ )?(?:role|job|position|company|profession|duties|responsibilities)(?= ,)`,
  ),
  question(
    'job',
    `(?<= )where do ${you}${adverbs} (?:teach|nurse|lecture|practise|practice|preach|fly)(?= ,)`,
  ),
  question(
    'past',
    `(?<= )did ${you}${adverbs} work (?:anywhere|somewhere|for anyone|for anybody) else(?= )`,
  ),
  question(
    'past',
    `(?<= )did ${you}${adverbs} do (?:something|anything) (?:else|different|other)(?: [^ ,]+)? (?:first|before|earlier)(?= ,)`,
  ),
  question(
    'studies',
    `(?<= )did ${you}${adverbs} (?:study|graduate|train) (?:in|at|from) [^ ,]+ (?:[^ ,]+ )?(?:like me|too|as well|yourself|also|or not)(?= ,)`,
  ),
  question('place', `(?<= )where (?:in the world|on earth|on the map) are ${you}(?= )`),
  // What did you do before?
  question(
    'past',
    `(?<= )(?:what|where|whereabouts)(?: did| were| was| have| had)? ${you}(?: (?:do|doing|did|work|working|worked|been|be|done|employed|based|were|at))* (?:before(?: (?:this|that|then|the [^ ,]+|you (?:became|joined|started|moved|went|turned|got|were|was)(?: [^ ,]+){0,8}|[^ ,]+(?: [^ ,]+){0,3}))?|previously|earlier)(?= ,)`,
  ),
  question(
    'past',
    `(?<= )(?:were|was) ${you}${adverbs}(?: (?:working|employed|teaching))? (?:in|as|on|at|for|an?|the|with the)(?: an?| the)? (?=[^ ,])`,
    ['past', 'role', 'employer', 'headline'],
  ),
  question(
    'past',
    `(?<= )(?:have|did|had) ${you}${adverbs} ${weakCv} (?:(?:yourself|any|time|ever|life|out|of|an?|the|in|as|on|at|from|inside|experience|background|job|jobs|working|employed|been) ){1,6}(?=[^ ,])`,
    ['past', 'role', 'employer', 'study', 'headline'],
  ),
  question(
    'past',
    `(?<= )(?:have|did|had) ${you}${adverbs} ${strictCv}(?: (?:yourself|any|time|ever|out|of|an?|the|in|as|on|at|for|inside)){0,5} (?=[^ ,])`,
    ['past', 'role', 'employer', 'study', 'headline'],
  ),
  question(
    'past',
    `(?<= )do you know (?:anything|something|much|a bit|a little|a thing) about (?=[^ ,])`,
    ['past', 'role', 'study'],
  ),
  question(
    'past',
    `(?<= )do ${you}${adverbs} have(?: (?:any|some|a|an|much|real|professional|work|working))* (?:experience|background|training|history)(?: (?:in|as|with|of|at|from|on|an?|the))* (?=[^ ,])`,
    ['past', 'role', 'employer', 'study', 'headline', 'about'],
  ),
];

/** Words that lead a question past the facts: when, after, to do something. */
const beyond =
  /^[^,]* (?:when|while|since|after|during|again|because|that|who|without|than|until|instead|whether|if) /;

const turns = new Set(
  list(
    `when while that which who because if where how than about by my first last without against to`,
  ),
);

const anything = /^(?:one|there|such|it|them|those)$/;

/** Whether the words that a question ends in name something of those parts of the profile, or a trade. */
function names(
  clause: Clause,
  from: number,
  { topic, about = [] }: Question,
  profile: Profile,
): number | undefined {
  const first = indexAt(clause, from);
  const isYes = topic === 'past' || topic === 'job';
  for (let index = first; index < Math.min(first + 5, clause.starts.length); index++) {
    const { text } = clause.sentence.words[index]!;
    const start = clause.starts[index]!;
    if (index > first && clause.text.slice(clause.starts[index - 1], start).includes(','))
      return undefined;
    if (turns.has(text)) return undefined;
    const end = start + 1;
    if (topic === 'past' && index === first && anything.test(text)) {
      const earlier = clause.sentence.words.slice(0, index);
      if (earlier.some((word) => isOnRecord(word.text, profile, about))) return end;
    }
    if (functionWords.has(text)) continue;
    const fields = fieldsOf(fold(text));
    const isNamed =
      isOnRecord(text, profile, about) ||
      ((isYes || topic === 'studies') && [...fields].some((field) => profile.trades.has(field))) ||
      (topic === 'past' && (sharesWorld(text, profile) || isOfKind(text, profile))) ||
      (topic === 'job' && (fields.size > 0 || forms.test(text)));
    if (isNamed && (!isYes || rest.test(clause.text.slice(start + fold(text).length)))) return end;
  }
  return undefined;
}

/** What may come after the trade that a question names without leading it anywhere else. */
const rest =
  /^(?: (?:too|also|as|well|yourself|before|at|in|for|or|and|by|now|then|there|these|right|once|ever|all|any|like|sir|madam|maybe|perhaps|herself|himself|back|of|from|during)(?= )| [^ ,]+(?= ,)| [^ ,]+ [^ ,]+(?= ,)| ,)/;

const forms =
  /^(?:company|government|freelancer|freelance|agency|startup|start-up|ngo|employee|state|recruiter|engineer|manager|student|developer|consultant|employed)$/;

/** What is done with what one has, and sums. */
const having =
  /^(?:look|after|keep|run|own|manage|care|lead|have|hold|count|altogether|total|overall|together|now|currently|exactly)$/;

/** "How many pages did you delete?" where the profile says 400. */
function counted(clause: Clause, profile: Profile): { topic: Topic; span: Span } | undefined {
  const match = / how (?:many|much) (?=[^ ,])/.exec(clause.text);
  if (match === null || !/ (?:you|your) /.test(clause.text)) return undefined;
  const from = match.index + match[0].length;
  const words = wordsBetween(clause, from, clause.text.length, 6);
  for (const word of words) {
    if (functionWords.has(word.text) || word.text === 'people') continue;
    const key = keyOf(word.text);
    if (!profile.counted.has(key)) continue;
    const later = clause.sentence.words.slice(clause.sentence.words.indexOf(word) + 1);
    const isElsewhere = later.some(
      ({ text }) =>
        !functionWords.has(text) && !having.test(text) && !profile.keys.has(keyOf(text)),
    );
    const span = spanBetween(clause, match.index + 1, from);
    if (span === undefined || isElsewhere) return undefined;
    return { topic: 'count', span: { start: span.start, end: word.end } };
  }
  return undefined;
}

/** "What is Lumen?", "is Dacis an engineering firm?": the reader's employer, as if nobody could look. */
function organisation(clause: Clause, profile: Profile): { topic: Topic; span: Span } | undefined {
  const match =
    / (?:what is|what does|is|(?:what|which) (?:kind|sort|type) of (?:a )?(?:company|place|organi[sz]ation|firm) is|who is) (?:the )?(?=[^ ,])/.exec(
      clause.text,
    );
  if (
    match === null ||
    !(
      clause.sentence.isQuestion ||
      / (?:what exactly|or what|not clear|tell me|wonder|wondering|know) /.test(clause.text)
    )
  )
    return undefined;
  const from = match.index + match[0].length;
  const words = wordsBetween(clause, from, clause.text.length);
  let count = 0;
  while (
    count < words.length &&
    isOnRecord(words[count]!.text, profile, ['employer']) &&
    /^\p{Lu}|^[^\p{L}]/u.test(words[count]!.raw)
  )
    count++;
  if (count === 0) return undefined;
  const rest = words.slice(count, count + 3).map(({ text }) => text);
  const isPlain =
    rest[0] === undefined || /^(?:do|does|doing|exactly|about|make|makes|sell)$/.test(rest[0]);
  const isKind = match[0].trim() === 'is' && /^(?:an?|in)$/.test(rest[0] ?? '');
  if (!isPlain && !isKind) return undefined;
  const span = spanBetween(clause, match.index + 1, from);
  return span === undefined
    ? undefined
    : { topic: 'job', span: { start: span.start, end: words[count - 1]!.end } };
}

const opened =
  /(?:^ |, |myself |wonder |wondering |know |curious )(?:and |but |so |or )?(?:did|have|had|has|were|was|is|are|do|does)(?= )/;

const handsOn =
  / you (?:(?:ever|also|already|sometimes|sometime|really|once|yourself) )*(?:sit|sat|sitting|stand|stood|drive|drove|driven|operate|operated|climb|climbed|fly|flown|steer|steered|hold|held|know|knew|known|experienced|been|worked|lived)(?= )/;

const oneself =
  / (?:yourself|personally|first hand|firsthand|own hands|in practice|only from|only know|just from|from books|from outside|from the outside|from a desk|from the desk|from the office)(?= )/;

const acquired =
  / (?:learn|learned|learnt|taught|grew up|grow up|had at home|have from|born|inherited|inherit|from small|as an? (?:child|kid|adult)|as (?:child|kid|adult)|at home|from home)(?= )/;

const beginnings =
  / (?:before|child|parents|father|mother|grew|generation|trained|former|taught|began|started|learned|learnt|born|used|since|family) /;

/** Whether one word stands somewhere before another. */
function precede(text: string, one: string, other: string): boolean {
  const at = text.indexOf(` ${one} `);
  return at >= 0 && text.includes(` ${other} `, at + one.length + 2);
}

/** "Did you sit in a crane yourself, or do you know it from the office?": how they came by it stands on the profile. */
function origin(
  clause: Clause,
  situation: Situation,
  profile: Profile,
): { topic: Topic; span: Span } | undefined {
  const start = clause.sentence.isQuestion ? opened.exec(clause.text) : null;
  if (start === null) return undefined;
  const from = start.index + start[0].lastIndexOf(' ') + 1;
  const tail = ` ${clause.text.slice(from)}`;
  if (/ (?:how|why|what|which|when|who|would|could|teach|help) /.test(tail)) return undefined;
  const isDone = handsOn.test(tail) && oneself.test(tail);
  const source = acquired.exec(tail);
  const isLearned = source !== null && (precede(tail, 'you', 'or') || precede(tail, 'or', 'you'));
  if (!isDone && !isLearned) return undefined;
  const words = wordsBetween(clause, from, clause.text.length);
  const isAbout = (word: string, isMeant: (source: Source, text: string) => boolean) =>
    rarity(word) !== 'common' &&
    (profile.mentions.get(keyOf(word)) ?? []).some(({ line, source: place }) =>
      isMeant(place, laidOut(profile.lines[line]?.text ?? '')),
    );
  const stop = / or /.exec(tail)?.index ?? 0;
  const bound = indexAt(clause, from + Math.max(stop, source?.index ?? 0)) - indexAt(clause, from);
  const topic = words.find(
    ({ text }, index) =>
      (isDone && isAbout(text, (place) => place === 'past')) ||
      (isLearned &&
        index < bound &&
        isAbout(text, (place, line) => place === 'about' && beginnings.test(line))),
  );
  const last = words.at(-1);
  if (topic === undefined || last === undefined || !answered.past(situation)) return undefined;
  return { topic: 'past', span: { start: words[0]!.start, end: last.end } };
}

const claims =
  /(?<= )(?:i|we|my|people|they|nobody|somebody|friends|everybody|everyone) (?:always |often |sometimes )?(?:ask|asks|asked|asking)(?: me| us)(?= )| (?:follow|following|admire|enjoy|respect|appreciate) what you (?:do|are doing)(?= )| (?:i|we|and) (?:still |now |also |always )?(?:do|did) what you (?:did|do|were doing) | (?:i|we) (?:now |already )?know (?:what|where|who|how long) you(?= )/;

/** A turn of phrase that asks for a fact, in a question or by whoever wants to know. */
function idiom(clause: Clause, situation: Situation): { topic: Topic; span: Span } | undefined {
  if (
    !/ (?:you|your|yours) | (?:person|human|man|woman|someone|somebody|how|where|there) /.test(
      clause.text,
    ) ||
    !isWanting(clause)
  )
    return undefined;
  for (const { topic, matches } of possible(idioms, clause.words)) {
    if (!answered[topic](situation)) continue;
    for (const match of matches(clause)) {
      const span = spanBetween(clause, match.index, match.index + match[0].length);
      if (span !== undefined) return { topic, span };
    }
  }
  return undefined;
}

const whereYou =
  / where you (?:now |still |also )?(?:work|live|teach|sit|are|study|studied|worked|lived) /;
const wantsToKnow =
  / (?:wonder|wondering|know|tell|ask|asking|curious|say|forgot|remember|idea|understand|find|see|sure|clear|share) /;

/** "… to Leeds, where you live", "is it hot where you are?": tells where, and asks something else or nothing. */
const tellsWhere = ({ text, sentence: { isQuestion } }: Clause) =>
  whereYou.test(text) &&
  !wantsToKnow.test(text) &&
  (isQuestion
    ? /^ (?:and |so )?(?:is|are|does|do|was|has|can|how) /.test(text)
    : / , where you /.test(text));

/** What a clause asks that the profile answers already, if anything. */
export function enquiry(
  clause: Clause,
  situation: Situation,
  profile: Profile,
): { topic: Topic; span: Span; line?: string } | undefined {
  if (claims.test(clause.text) || unasked.test(clause.text) || tellsWhere(clause)) return undefined;
  for (const question of possible(questions, clause.words)) {
    const { topic, source, about } = question;
    if (!answered[topic](situation)) continue;
    for (const match of question.matches(clause)) {
      if (source.endsWith(', $)') && !clause.sentence.isQuestion) continue;
      let to = match.index + match[0].length;
      if (about !== undefined) {
        const named = names(clause, to, question, profile);
        if (named === undefined || beyond.test(clause.text.slice(named))) continue;
        to = named;
      }
      const span = spanBetween(clause, match.index, to);
      if (span !== undefined) return { topic, span };
    }
  }
  return (
    idiom(clause, situation) ??
    bare(clause, situation, profile) ??
    organisation(clause, profile) ??
    counted(clause, profile) ??
    origin(clause, situation, profile) ??
    lineAsked(clause, profile)
  );
}

function lineAsked(clause: Clause, profile: Profile) {
  const found = stated(clause, profile);
  return found && { topic: 'stated' as const, ...found };
}
