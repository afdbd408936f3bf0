import type { Recipient, Situation } from '../situation.ts';

const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|fr|eng|ing|mag|phd|md)\.?$/i;

/** The words of a name, without titles. */
export const nameWords = (name: string): string[] =>
  name.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word) && !honorific.test(word));

/** What a message would call somebody: the first name, or all of a name that may begin with the family's. */
export function firstNameOf({ name }: Pick<Recipient, 'name'>): string {
  const words = nameWords(name);
  if (words.length > 3) return words.join(' ');
  return words[0] ?? 'its reader';
}

/** What to call the recipient in an explanation. */
export const firstName = ({ recipient }: Situation): string => firstNameOf(recipient);
