import type { Situation } from '../situation.ts';
import { lines, meant, phrase } from './phrases.ts';
import type { Pattern } from './pattern.ts';
import { read } from './reading.ts';

const offering = phrase(
  " (?:happy|glad|pleasure|welcome|feel free|i can|i could|i'll|i will|i'd|let's|let us|let me|shall i|should i|shall we|why don't we|why not|want me|do you want|would you like|if you like|if you want|whenever you|any time|anytime|take|book|grab|pick|send|bring|show|drop|pop|come|ping|call|ring|phone|give me|join|visit|apply|ask me|ask away|i keep|i hold|i run|my calendar|my door|office hour|office hours|can you|could you|are you free|let me know|tell me|i have|there is|there's|we have|we're|yes|sure|of course|absolutely|go ahead)",
);

/**
 * Whether the recipient has offered this of their own accord: a message of theirs in the thread that offers
 * something and names the thing.
 */
export function isOffered({ thread }: Situation, thing: Pattern): boolean {
  return thread
    .filter(({ from }) => from === 'recipient')
    .some(({ text }) => {
      const message = lines(read(text));
      return meant(message, offering) !== undefined && meant(message, thing) !== undefined;
    });
}
