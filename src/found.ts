import { z } from 'astro/zod';

const { localeError } = z.locales.en();

/** What a schema says of a wrong value, with the value: "expected number, found "3"". */
export const found: z.core.$ZodErrorMap = (issue) => {
  const said = localeError(issue);
  const message = typeof said === 'string' ? said : said?.message;
  if (message === undefined || issue.code === 'unrecognized_keys') return message;
  return `${message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/, '')}, found ${shown(issue.input)}`;
};

/** A value in a few words, as an author would write it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
