import type { Span } from './span.ts';
import { phrase, type Line } from './phrases.ts';

const courtesies =
  /^ (?:[^ ,]+ )?(?:, )?(?:(?:hi|hello|hey|so|and) )?(?:how are you|how are things|how is it going|how's it going|how do you do|how have you been|how's life|how is life|what's up|how are you doing|how is your day|how's your day|are you well|all well|everything ok|everything fine|remember me|guess what|you know what|you know|right|no|isn't it|ok|okay|fair enough|does that make sense|deal|funny|sounds familiar|coincidence)(?: [^ ,]+){0,3} $/;
const alternative = /^ (?:or|or maybe|or perhaps) /;

/** "How did you", "what is": a question by its order of words, with or without its sign. */
const inverted = phrase(
  ' (?:how|what|why|when|where|which|who|whose)(?: [^ ,]+){0,3}? (?:do|did|does|are|is|was|were|can|could|should|would|will|have|has) (?:you|i|it|they|we|there|your|the|a|one|somebody|he|she|this|that)',
);
const joined = phrase(
  '(?: ,| and| or)(?: and| or| also)? (?:who [^ ,]+|(?:how|what|why|when|where|which|who)(?: [^ ,]+)? (?:do|did|does|are|is|was|were|can|could|should|would|will|have|has|made|to|much|many|long|far|you|your|it|the))',
);
const opened = phrase(
  '(?:^| ,| and| also)(?: and| also| then)? (?:do|did|are|were|can|could|would|will|have|is) (?:you|there|your|it|they)',
);
const ordered = phrase(
  '(?:^| ,)(?: (?:please|and|then|also|second|third|first|finally|lastly|[0-9]+|a|b|c))? (?:please )?(?:tell me|tell us|let me know|send me|send us|give me|have a look|take a look|look at|look over|check|pass|forward|introduce|recommend|review|share|explain|advise|help me|refer|go through|call me|reply|confirm|show me|teach me|inform me|suggest|add me|connect me|put me)',
);
const wished = phrase(
  " (?:i'd|i would|i also|i want|we would|i'm|i am|would)(?: [^ ,]+){0,3}? (?:like|love|want|curious|keen|wondering|need|interested|glad|happy|grateful) (?:to know(?! you )|to hear(?! from )|to learn|to understand|how|what|why|whether|if|about)| (?:please|kindly|that you|you could|you would|you can|could you|would you|can you|will you)(?: please| kindly)? (?:tell|show|explain to|advise|inform) (?:me|us)(?= (?:what|how|why|which|who|when|where|whether|if|about) )| (?:it would|would) (?:help|interest|be (?:good|great|nice|useful|helpful|interesting))(?: [^ ,]+){0,2}? to (?:know|hear|learn|understand)| i (?:didn't|did not|couldn't|could not|can't|don't) (?:find|see|know|understand|figure out)(?: out)? (?:how|what|why|whether|if|which|where|who|when)(?! to )",
);
/** What a wish or an order is after, item by item: "what machine I need, what you pay, how many I must take". */
const item = phrase(
  '(?:^| ,| and| also| or)(?: and| also| then| finally| of course)* (?:for )?(?:what|how|which|why|when|where|who|whose|whether)(?: [^ ,]+){0,3}? (?:you|your|it|the|they|i|we|he|she|is|are|do|does|did|was|were|has|have|costs?|made|pays?|signs?|decides?)',
);

/** Every question and ask of a message, one span each; a courtesy or "or …?" counts as none. */
export function questions(message: readonly Line[]): Span[] {
  return message.flatMap((line) => {
    const { text, sentence } = line;
    const { start, end } = sentence;
    const isQuestion = sentence.isQuestion && !text.endsWith(' _ '); // somebody else's
    if (!/[a-z0-9]/.test(text) || courtesies.test(text)) return [];
    if (isQuestion && alternative.test(text)) return [];
    const orders = ordered.matches(line).length;
    const asked =
      isQuestion || startsAsking(text) ? Math.max(clauses(line), isQuestion ? 1 : 0) : 0;
    const all = asked > 0 && orders > 0 && !isQuestion ? Math.max(asked, orders) : asked + orders;
    const wishes = all === 0 ? Math.min(1, wished.matches(line).length) : 0;
    // The first is asked by the wish or the order itself.
    const listed = isQuestion || all + wishes === 0 ? 0 : item.matches(line).length;
    const most = Math.max(all + wishes, listed + (listed > 0 && startsAsking(text) ? 0 : 1));
    return Array.from({ length: all + wishes === 0 ? 0 : most }, () => ({ start, end }));
  });
}

/** How many questions a sentence strings together: "what was it, how long did it take and who paid". */
function clauses({ text, words }: Line): number {
  const joints = joined.matches({ text, words });
  const lead = { text: `${text.slice(0, joints[0]?.index ?? text.length)} `, words };
  const leads =
    inverted.fits(lead) ||
    opened.fits(lead) ||
    /^ (?:[^ ,]+ ){0,2}(?:how|what|why|where|which|who) /.test(lead.text);
  return joints.length + (leads || joints.length === 0 ? 1 : 0);
}

/** After a preposition, a question's word names a topic: "your post about how to wake people". */
const startsAsking = (text: string) =>
  /^ (?:[^ ,]+ ){0,3}(?:, )?(?<! (?:about|on|of|from|into|with|for) )(?:how|what|why|where|which|who|do you|did you|are you|can you|could you|would you|will you|have you) /.test(
    text,
  );

/** The same spans without repeats. */
export const apart = (spans: readonly Span[]): Span[] =>
  spans.filter(({ start }, index) => index === 0 || spans[index - 1]!.start !== start);
