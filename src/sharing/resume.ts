import { readBackup, type ReadBackup } from '../stores/backup.ts';
import { fragmentLimit, sealed, stripped, unsealed } from './envelope.ts';

/** What a fragment begins with that carries progress to another device. */
const start = 'progress-1.';

export type Resumed = ReadBackup | { readonly ok: false; readonly reason: 'truncated' | 'damaged' };

/** A copy of the progress as a fragment, without `#`; nothing where it is too long for a link. */
export async function resumeFragment(backup: string): Promise<string | undefined> {
  const fragment = `${start}${await sealed(backup)}`;
  return fragment.length > fragmentLimit ? undefined : fragment;
}

/** The progress that a fragment carries, or why it can't be had; nothing where it is about something else. */
export async function openResumeLink(fragment: string): Promise<Resumed | undefined> {
  const link = fragment.length > fragmentLimit ? undefined : stripped(fragment);
  if (link === undefined || !link.startsWith(start)) return undefined;
  const content = await unsealed(link.slice(start.length));
  return content.ok ? readBackup(content.text) : content;
}
