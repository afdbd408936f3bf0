import { getCollection } from 'astro:content';
import { declared } from './declared.ts';
import { person, profile, type Person } from './people.ts';
import { dontIds, type DontId, type Exercise as Judged, type Kind } from './rules/index.ts';

/** An exercise with its person in place. `judged` is all that the rules need to know of it. */
export interface Exercise {
  id: string;
  title: string;
  person: Person;
  you: string;
  hints: readonly string[];
  /** The don'ts that its hints are about: those that the bad message breaks. */
  about: readonly DontId[];
  thought: string;
  /** From 1, the easiest, to 4. */
  level: number;
  judged: Judged;
}

/** What each kind of message is called: in the middle of a sentence. */
export const kindNames: Record<Kind, string> = {
  request: 'note',
  first: 'message',
  'follow-up': 'follow-up',
};

/** Every rewrite exercise, checked by the rules: by don't, the easy ones first. */
export const exercises: readonly Exercise[] = (await getCollection('exercises'))
  .sort(
    (a, b) =>
      dontIds.indexOf(a.data.dont) - dontIds.indexOf(b.data.dont) ||
      a.data.level - b.data.level ||
      a.id.localeCompare(b.id),
  )
  .map(({ id, data, filePath }) => {
    const where = filePath ?? `content/exercises/${id}.yaml`;
    const recipient = person(data.person.id, where);
    const { kind, sender, commonGround, thread, message, models, dont } = data;
    const situation = { kind, sender, recipient: profile(recipient), commonGround, thread };
    declared({ message, situation, breaks: data.breaks, where: `${where}, message` });
    for (const [index, model] of models.entries()) {
      declared({ message: model, situation, breaks: [], where: `${where}, models[${index}]` });
    }
    const { title, you, hints, thought, level } = data;
    const judged = { situation, dont, message, models };
    return {
      id,
      title,
      person: recipient,
      you,
      hints,
      about: data.breaks,
      thought,
      level,
      judged,
    };
  });

/** One exercise, by the name of its file. `where` is the lesson that asks for it. */
export function exercise(id: string, where: string): Exercise {
  const found = exercises.find((each) => each.id === id);
  if (found) return found;
  throw new Error(
    `${where}: expected an exercise of content/exercises, found "${id}". There are: ${exercises.map((each) => each.id).join(', ')}.`,
  );
}
