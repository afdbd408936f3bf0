import type { Recipient } from './situation.ts';
import type { Profile } from './text/profile.ts';
import type { Reading } from './text/reading.ts';

/** A part of a profile that a remark can point to. */
export type Part = 'now' | 'past' | 'studies' | 'place' | 'about';

/**
 * What the profile says, in a sentence: the one line that is known, or else that part; where the part is missing, the
 * headline.
 */
export function onTheProfile(recipient: Recipient, part: Part, line?: string): string {
  const { headline, location, about, experience, education } = recipient;
  const jobs = (isNow: boolean) =>
    experience
      .filter(({ to }) => (to === null) === isNow)
      .map(({ title, organisation, from, to }) => {
        const years =
          from === undefined ? '' : to === null ? `, since ${from}` : `, ${from} to ${to}`;
        return `${title}, ${organisation}${years}`;
      })
      .join('; ');
  const parts: Readonly<Record<Part, string | undefined>> = {
    now: jobs(true),
    past: jobs(false),
    studies: education
      .map(({ school, degree }) => (degree === undefined ? school : `${degree}, ${school}`))
      .join('; '),
    place: location,
    about,
  };
  return `The profile says: “${line ?? (parts[part] || headline)}”`;
}

/** What a message was compared with where nothing of the person was found in it. */
export function compared({ words }: Reading, { lines, firstName }: Profile): string {
  return `${words.length} words, held against ${lines.length} lines of ${firstName}'s profile and what you share: no detail found.`;
}
