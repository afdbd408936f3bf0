import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { tempers } from './conversation/story.ts';
import { saysFound } from './found.ts';
import { dontIds, kinds } from './rules/index.ts';

const text = z.string().trim().min(1);
const year = z.int().min(1900).max(2100);

/** Fictional people to write to, with the profile that a sender could read. */
const people = defineCollection({
  loader: glob({ base: './content/people', pattern: '*.yaml' }),
  schema: saysFound(
    z.strictObject({
      name: text,
      headline: text,
      location: text.optional(),
      about: text.optional(),
      /** Newest first. Years; `to: null` means now. */
      experience: z.array(
        z.strictObject({ title: text, organisation: text, from: year, to: year.nullable() }),
      ),
      education: z.array(z.strictObject({ school: text, degree: text.optional() })),
      /** Recent posts, talks and projects, one phrase each. */
      activity: z.array(text),
      /** For feedback that speaks of them: "she would open this one". */
      pronoun: z.enum(['she', 'he', 'they']),
      /** The drawn shape behind their initials, and its colour. */
      avatar: z.strictObject({
        shape: z.enum(['pebble', 'seed', 'petal', 'stone', 'tile', 'shell']),
        wash: z.literal([1, 2, 3, 4]),
      }),
    }),
  ),
});

/** A bad message to rewrite. The build stops unless the rules judge it as it is declared here. */
const exercises = defineCollection({
  loader: glob({ base: './content/exercises', pattern: '*.yaml' }),
  schema: saysFound(
    z.strictObject({
      title: text,
      person: reference('people'),
      /** The don't that it trains. */
      dont: z.enum(dontIds),
      /** How much it takes, from 1, one plain fault, to 4; within a don't, the easy ones come first. */
      level: z.int().min(1).max(4),
      kind: z.enum(kinds),
      sender: z.strictObject({ name: text, about: text }),
      /** Who the learner is here; follows the word "You". */
      you: text,
      commonGround: z.array(text).default([]),
      thread: z
        .array(
          z.strictObject({
            from: z.enum(['sender', 'recipient']),
            daysAgo: z.int().min(0),
            text,
          }),
        )
        .default([]),
      /** The bad message. */
      message: z.string(),
      /** Exactly the don'ts that the bad message breaks. */
      breaks: z.array(z.enum(dontIds)).min(1),
      /** Rewrites of ours, which break nothing. */
      models: z.array(text).min(2),
      /** Three, from general to specific, never the solution. */
      hints: z.array(text).length(3),
      /** What the recipient thinks of a rewrite that passes, in one line. */
      thought: text,
    }),
  ),
});

/** Somebody with whom a whole conversation is played, from the request to the day on which one lets go. */
const conversations = defineCollection({
  loader: glob({ base: './content/conversations', pattern: '*.yaml' }),
  schema: saysFound(
    z.strictObject({
      person: reference('people'),
      /** How they react to strangers: see src/conversation/story.ts. */
      temper: z.enum(tempers),
      sender: z.strictObject({ name: text, about: text }),
      /** Who the learner is here; follows the word "You". */
      you: text,
      /** How they are with strangers, in a line. */
      about: text,
      /** What they think when they say yes to the request. */
      accepts: text,
      /** What they write back to a message that they like. */
      answer: text,
      /** What they write back when they'd rather not. */
      curt: text,
      /** Why nothing came to a message that was good. */
      silence: text,
      /** Messages of ours for the three, which break nothing, and the days to wait for the last. */
      models: z.strictObject({
        request: text,
        first: text,
        'follow-up': z.strictObject({ days: z.int().min(1).max(60), text }),
      }),
    }),
  ),
});

const lessons = defineCollection({
  loader: glob({
    base: './content/lessons',
    pattern: '*.mdx',
    // `02-be-generic.mdx` → `be-generic`: renumbering a lesson keeps its URL and its progress.
    generateId: ({ entry }) => entry.replace(/^\d\d-/, '').replace(/\.mdx$/, ''),
  }),
  schema: saysFound(
    z
      .strictObject({
        /** Shown in the list of lessons and as the page's heading. */
        title: text,
        /** The words of the title that are set in italics, on their own line. */
        emphasis: text.optional(),
        /** The don't that it teaches; the orientation and the closing have none. */
        dont: z.enum(dontIds).optional(),
        /** One sentence under the heading. */
        deck: text,
        /** The line below the title in the list of lessons. */
        hook: text,
        /** One sentence to remember. */
        takeaway: text,
      })
      .refine(({ title, emphasis }) => emphasis === undefined || title.includes(emphasis), {
        error: ({ input }) =>
          `expected words of the title, found ${JSON.stringify(Object(input)['emphasis'])}`,
        path: ['emphasis'],
      }),
  ),
});

export const collections = { conversations, people, exercises, lessons };
