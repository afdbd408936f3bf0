import type { Situation } from '../situation.ts';

const titles = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|fr|eng|ing|mag)\.?$/i;

/** What to call the recipient in an explanation; "them" where the profile has no name. */
export function firstName({ recipient }: Situation): string {
  const parts = recipient.name
    .trim()
    .split(/\s+/)
    .filter((part) => !titles.test(part));
  return parts[0] === undefined || parts[0] === '' ? 'them' : parts[0];
}
