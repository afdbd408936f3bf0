import { z } from 'astro/zod';
import { declared } from '../declared.ts';
import { marked, type Mark } from '../marks.ts';
import { person, profile, type Person } from '../people.ts';
import { dontIds, kinds, type Kind, type Situation } from '../rules/index.ts';

/** What every message of a lesson says of itself, as props. */
export const situationShape = z.strictObject({
  /** Whom it is written to: the name of a file in content/people. */
  person: z.string(),
  kind: z.enum(kinds),
  sender: z.strictObject({ name: z.string(), about: z.string() }),
  commonGround: z.array(z.string()).default([]),
  thread: z
    .array(
      z.strictObject({
        from: z.enum(['sender', 'recipient']),
        daysAgo: z.int().min(0),
        text: z.string(),
      }),
    )
    .default([]),
});

/** A message that is shown, with its faults or its strengths marked: `Hi, [a: nice work]!` */
export const exampleShape = situationShape.extend({
  /** Unique in its lesson. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  message: z.string(),
  /** Exactly the don'ts that it breaks; an empty list for a good message. */
  breaks: z.array(z.enum(dontIds)),
  /** A note for each letter that is marked. */
  notes: z.record(z.string(), z.string()).default({}),
  /** In a message that breaks something: the letters that mark what is good in it all the same. */
  strengths: z.array(z.string().regex(/^[a-z]$/)).default([]),
});

/** Whom a message of a lesson is written to, and the situation in which the rules judge it. */
export function situationOf(
  props: z.output<typeof situationShape>,
  where: string,
): { recipient: Person; situation: Situation } {
  const { kind, sender, commonGround, thread } = props;
  const recipient = person(props.person, where);
  return {
    recipient,
    situation: { kind, sender, recipient: profile(recipient), commonGround, thread },
  };
}

/** A message that is shown, with its marks read out of it; the rules must judge it as it is declared. */
export function shown(
  props: z.output<typeof exampleShape>,
  where: string,
): { recipient: Person; message: string; marks: readonly Mark[] } {
  const { recipient, situation } = situationOf(props, where);
  const { message, marks } = marked(props.message);
  declared({ message, situation, breaks: props.breaks, where });
  return { recipient, message, marks };
}

export const kindLabels: Record<Kind, string> = {
  request: 'Note on a request',
  first: 'First message',
  'follow-up': 'Follow-up',
};

/** The notes of an example. Every mark has its note and every note its mark, or the build stops. */
export function notesOf(
  notes: Readonly<Record<string, string>>,
  marks: readonly Mark[],
  where: string,
): Readonly<Record<string, string>> {
  const lettered = [...new Set(marks.map(({ key }) => key))].sort().join(', ');
  const explained = Object.keys(notes).sort().join(', ');
  if (lettered === explained) return notes;
  throw new Error(
    `${where}: expected a note for each marked letter (${lettered || 'none'}), found notes for ${explained || 'none'}.`,
  );
}
