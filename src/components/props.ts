import { z } from 'astro/zod';
import { found } from '../found.ts';

/** Checks a component's props at build. MDX is not type-checked, so a lesson's typos end up here. */
export function parseProps<T extends z.ZodType>(
  component: string,
  schema: T,
  props: object,
  where: string,
): z.output<T> {
  const parsed = schema.safeParse(props, { error: found });
  if (parsed.success) return parsed.data;
  const which = 'id' in props && typeof props.id === 'string' ? ` “${props.id}”` : '';
  throw new Error(
    `${where}${which}: wrong props for <${component}>:\n${z.prettifyError(parsed.error)}`,
  );
}
