import { getCollection, type CollectionEntry } from 'astro:content';
import type { Recipient } from './rules/index.ts';

export type Person = CollectionEntry<'people'>['data'] & { id: string };

const people = new Map(
  (await getCollection('people')).map(({ id, data }) => [id, { id, ...data }]),
);

/** Somebody to write to, by the name of their file. `where` is the content that asks for them. */
export function person(id: string, where: string): Person {
  const found = people.get(id);
  if (found) return found;
  throw new Error(
    `${where}: expected a person of content/people, found "${id}". There are: ${[...people.keys()].join(', ')}.`,
  );
}

/** The part of a person that the rules read: what their profile shows. */
export function profile(person: Person): Recipient {
  const { name, headline, location, about, experience, education, activity } = person;
  return { name, headline, location, about, experience, education, activity };
}
