import type { Topic } from './forms.ts';
import { pattern, type Pattern } from './pattern.ts';

/** A way to ask for a fact of the profile. */
interface Idiom extends Pattern {
  readonly topic: Topic;
}

const idiom = (topic: Topic, source: string): Idiom => ({ ...pattern(source), topic });

const some = '(?:[^ ,]+ )';
const adjectives =
  '(?:(?:own|main|only|daily|first|real|actual|whole|proper|full-time|full time|everyday|chosen|present|current) )*';
const work =
  '(?:work|job|trade|field|line|profession|career|business|occupation|calling|craft|living|bread|bread and butter|main thing|thing|world|subject|speciality|specialty)';
const close = '(?= (?:,|or|too|also|before|now|today|then|already|since|these days|and) )';
/** Where a profile is a road: "how did it start for you", "what brought you into this field". */
const setOut =
  '(?:start|started|begin|began|get|got|come|came|end up|ended up|land|landed|arrive|arrived|become|became|fall|fell|slip|slipped|find your way|found your way)';
const there =
  '(?:(?:all|out|off|first|here|there|where you are|in|into|to|with|up|for you|this|that|it|the|your|such|an?|interesting|line|kind|of|field|work|job|profession|industry|business|career|trade|role|position|today|now|post|path|journey) )*';

/** Ways to ask for a fact of the profile that don't name it in so many words. */
export const idioms: readonly Idiom[] = [
  // "Is viticulture your main thing?", "has nature always been your work?"
  idiom(
    'job',
    `(?<=(?:^|,|or|and|whether|if|but|so|me|it|that|guess|think|suppose|wonder|wondering) )(?:(?:is|are|has|was|were|does|might|may|could) ${some}{1,4}?|${some}{1,3}?(?:is|are|has|was) )(?:(?:also|always|ever|already|still|been|indeed|be) )*your ${adjectives}${work}${close}`,
  ),
  // "Is it a bank you are at?", "might radio be something you are involved in?"
  idiom(
    'job',
    `(?<= )(?:is|was|might|may|could) (?:it )?${some}{1,4}?(?:be )?(?:(?:something|what|where|which|that|who) )?(?:it is )?(?:that )?you (?:(?:mainly|mostly|usually|now|still|also|really) )?(?:are|work|sit|serve|do|belong|teach|live)(?: (?:at|in|for|with|under|to|involved in|busy with|active in|working in|working at|working for|based in))?${close}`,
  ),
  idiom(
    'job',
    `(?<= )is it (?:mostly|mainly|only|usually|always) ${some}{1,4}?(?:that )?you (?:see|treat|have|get|teach|handle|work with|make|build|write|design|sell|draw|cook|grow)(?= )`,
  ),
  idiom(
    'past',
    `(?<= )(?:were you always (?:in|with|at)|have you always been (?:in|with|at|an?)|did you always work|(?:was|were|is|had|have|did) (?:there|you) (?:[^ ,]+ ){0,3}?(?:other|another|different|earlier|previous|prior) (?:[^ ,]+ )?(?:jobs?|professions?|careers?|trades?|occupations?|employers?|lines?|life|lives|stations?|fields?|sectors?|industry|industries|business)(?: of work)?|(?:did|were|have|had) you (?:[^ ,]+ )?(?:do|doing|done|something|anything)(?: something| anything)? (?:else|different|other))(?= )`,
  ),
  idiom(
    'self',
    `(?<= )(?:(?:person|human|man|woman|somebody|someone) behind (?:the|this|that|your) (?:photo|picture|profile|name|title|face|headline)|(?:what|who) (?:makes|is) you tick)(?= )`,
  ),
  idiom(
    'self',
    `(?<= )(?:how|where) did (?:you(?=[^,]{0,80} (?:field|line|job|profession|industry|business|career|trade|are|today|now) )|it all|it|everything|all this|the journey|your (?:journey|story|path|career|road))(?: (?:all|ever|first|personally|actually))* ${setOut} ${there}(?=,|and )`,
  ),
  idiom(
    'self',
    `(?<= )(?:what|which (?:road|roads|path|way|winds?))(?: has| have)? (?:brought|led|took|carried|drew|blew) you ${there}(?=,|and )`,
  ),
  // "Which corner of medicine swallowed you?"
  idiom(
    'job',
    `(?<= )(?:which|what) (?:corner|branch|area|side|end|kind|sort|part) of ${some}{1,3}?(?:swallowed|claimed|caught|got|took|won|is|became|called) (?:you|yours)${close.replace('|or', '|in the end|or')}`,
  ),
  // "What do you mostly build with?"
  idiom(
    'job',
    `(?<= )(?:what|which)(?! (?:time|hour|day|month|season)) ${some}{0,3}?(?:is it that |do |that )?you (?:mostly|mainly|usually|normally|primarily|generally|chiefly) (?:do|make|build|design|write|teach|treat|grow|sell|draw|use|handle|deal|work|research|study|translate|cover|produce)(?: (?:with|in|on|for))?${close}`,
  ),
  // "Who do you keep those databases running for?"
  idiom(
    'job',
    `(?<= )(?:who|whom)(?: is it| it is)?(?: that)?(?: do| are)? you (?:${some}{1,5}?(?:for|under)|with)${close}|(?<= )(?:for|under|with) whom(?: do| are)? you ${some}{1,5}?(?=, )`,
  ),
  // "Which languages do you work with?"
  idiom(
    'job',
    `(?<= )(?:which|what)(?: kind of| kinds of| sort of| type of)? (?:languages?|clients|customers|patients|people|children|pupils|students|ages?|age groups?|animals|products|materials?|markets?|countries|regions?|subjects?|industries) (?:do|are) you (?:work|working|teach|teaching|speak|translate|treat|treating|speciali[sz]e|deal|dealing|serve)(?: (?:with|in|on|from|into|for|at))?${close}`,
  ),
  idiom(
    'place',
    `(?<= )where(?:abouts)? in [^ ,]+ (?:are you|do you (?:make|work|live|sit|bake|build|teach|do|have|keep|run|practi[sc]e))(?= )`,
  ),
  idiom(
    'job',
    `(?<= )(?:is|are) (?:the|this|that) (?:bakery|shop|company|firm|business|studio|practice|workshop|farm|restaurant|clinic|office|place) (?:yours|your own)(?= )|(?<= )what do(?:es)? your (?:working |usual |normal )?(?:jobs?|work|roles?|position|days?|weeks?) (?:consist|comprise|involve|entail|include)(?: of| in)?(?= )`,
  ),
  idiom(
    'studies',
    `(?<= )(?:did|have) you (?:do|done|get|got|make|made|take|taken|finish|finished|write|written) (?:your|a) (?:phd|doctorate|degree|master's|masters|master|bachelor's|bachelor|diploma|training|studies) (?:in|at|abroad|here|there|from)(?= )`,
  ),
  idiom(
    'tenure',
    `(?<= )when did you (?:first )?(?:open|found|launch|set up|start|establish) (?:your|the) (?:own )?(?:bakery|shop|company|firm|business|studio|practice|workshop|farm|restaurant|clinic|agency|career|job)(?= )`,
  ),
  idiom(
    'job',
    `(?<= )(?:what (?:exactly )?(?:does )?(?:an? [^ ,]+|somebody|someone) like you (?:actually |exactly |really )?(?:do|does)|what is your (?:company|firm|employer|institute|school|hospital|office) called|name of your (?:company|firm|employer|institute|school|hospital))(?= )`,
  ),
];
