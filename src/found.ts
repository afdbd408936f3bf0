import { z } from 'astro/zod';

const { localeError } = z.locales.en();

/** What a schema says of a wrong value, with the value: "expected number, found "3"". */
export const found: z.core.$ZodErrorMap = (issue) => {
  const said = localeError(issue);
  const message = typeof said === 'string' ? said : said?.message;
  if (issue.code === 'unrecognized_keys') {
    return `expected no such field, found ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  }
  if (message === undefined) return message;
  return `${message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/, '')}, found ${shown(issue.input)}`;
};

/** A value in a few words, as an author would write it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A schema that says what it found, also where Astro asks it, which has words of its own. */
export function saysFound<T extends z.ZodType>(schema: T) {
  return z.unknown().transform((value, context): z.output<T> => {
    const parsed = schema.safeParse(value, { error: found });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const path = [...issue.path, ...key];
      context.addIssue({ code: 'custom', path, message: issue.message });
    }
    return z.NEVER;
  });
}
