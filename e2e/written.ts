import { finished } from './finished.ts';
import { rewrites } from './lesson.ts';

/** What a learner might write for each exercise of the lessons: our own versions aren’t taken. */
export const written: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(finished).map(({ exercise, text }) => [exercise, text])),
  'first-message-to-yusuf': rewrites.yusuf,
  'first-message-to-joaquin':
    'Hello Joaquín,\n\nYour post on waking three hundred people politely made my night shift shorter. I work at a hotel desk in Hamburg, as you once did at yours.\n\nWhich guest would you rather have had on a train?\n\nMina',
  'first-message-to-sipho':
    'Hi Sipho,\n\nYour video “Say it with your hand, not with your face” has changed my Sundays: I train to be a referee, and my face gives everything away.\n\nWhich gesture took you the longest?\n\nMalin',
  'follow-up-to-astrid':
    'Dear Astrid,\n\nA line more on the weather station: my club of six has built one now, and it has already survived a hail storm. No rush with my question, I only wanted to share that.\n\nZeynep',
  'note-to-kerstin':
    'Hello Kerstin, your training on calls in nobody’s language fits my nights: I answer the phone of a taxi firm in Turku and am learning Finnish. I’d love to follow your work.',
  'first-message-to-boubacar':
    'Dear Boubacar,\n\nYour checklist for when the ice has gone hangs on our fridge in Sylhet, and last flood season it saved a delivery of ours.\n\nWhich point on it did you learn the hard way?\n\nAyesha',
};
