import { z } from 'astro/zod';

/** Checks a component's props at build. MDX is not type-checked, so a lesson's typos end up here. */
export function parseProps<T extends z.ZodType>(
  component: string,
  schema: T,
  props: unknown,
  where: string,
): z.output<T> {
  const parsed = schema.safeParse(props);
  if (parsed.success) return parsed.data;
  throw new Error(`${where}: wrong props for <${component}>:\n${z.prettifyError(parsed.error)}`);
}
