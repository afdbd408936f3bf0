import { findAll } from './reading.ts';
import type { Span } from './span.ts';

const cruel =
  /(?<!\p{L})(?:kill yourself|go die|drop dead|i(?:'ll| will| am going to|'m going to) (?:find|hurt|kill|ruin|get|come for) you|you(?: are| r|'re)? (?:a |an |such a |so )?(?:stupid|idiot|idiotic|moron|dumb|pathetic|worthless|disgusting|ugly|bitch|whore|slut|cow|loser)|(?:stupid|dumb|fat|ugly) (?:cow|bitch|woman|man|idiot)|fuck (?:you|off)|piece of shit)(?!\p{L})/giu;

/** Threats and insults. They break none of the six, and yet no such message is a good one. */
export const cruelty = (message: string): Span[] => findAll(message, cruel);
