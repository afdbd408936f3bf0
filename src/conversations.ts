import { getCollection, type CollectionEntry } from 'astro:content';
import { tell, type Cast, type Ending, type Move } from './conversation/story.ts';
import { person, profile, type Person } from './people.ts';

export interface Conversation {
  /** The name of its file. */
  id: string;
  person: Person;
  data: CollectionEntry<'conversations'>['data'];
  cast: Cast;
}

/** How our own three messages end, with somebody of each temper. */
const ends: Readonly<Record<Cast['temper'], Ending>> = {
  open: 'in-conversation',
  busy: 'in-conversation',
  brisk: 'in-conversation',
  reserved: 'let-go-after-one',
};

/** Every conversation, played once with our own messages: the build stops where they don't go well. */
export const conversations: readonly Conversation[] = (await getCollection('conversations'))
  .toSorted((one, other) => one.id.localeCompare(other.id))
  .map(({ id, data, filePath }) => {
    const where = filePath ?? `content/conversations/${id}.yaml`;
    const recipient = person(data.person.id, where);
    const cast = { temper: data.temper, sender: data.sender, recipient: profile(recipient) };
    const { request, first, 'follow-up': last } = data.models;
    const moves: Move[] = [
      { kind: 'request', text: request },
      { kind: 'first', text: first },
      { kind: 'follow-up', ...last },
    ];
    const { turns, ending } = tell(cast, moves);
    for (const { move, grade } of turns) {
      const [finding] = grade?.findings ?? [];
      if (finding === undefined) continue;
      throw new Error(
        `${where}, models.${move.kind}: expected a message that breaks nothing, found that it breaks ${finding.dont}: ${finding.explanation}`,
      );
    }
    if (ending !== ends[data.temper]) {
      throw new Error(
        `${where}: expected our messages to end “${ends[data.temper]}”, found “${ending}”.`,
      );
    }
    return { id, person: recipient, data, cast };
  });
