import { counted } from './names.ts';
import precision from './rules/cases/precision.json';

const rules = new Map(Object.entries(precision.rules));

/** How often a rule was right where it spoke, in a sentence. */
export function precisionLine(rule: string): string {
  const found = rules.get(rule);
  if (!found) {
    return `It hasn’t spoken yet on the ${precision.messages} messages that we measure on, so we can’t say how often it is right.`;
  }
  const agreed =
    found.right === found.of
      ? found.of === 1
        ? 'and careful readers agreed'
        : 'and careful readers agreed each time'
      : `and careful readers agreed ${times(found.right)}`;
  return `On ${precision.messages} messages that it wasn’t made from, it spoke ${times(found.of)}, ${agreed}.`;
}

const times = (count: number) => ['never', 'once', 'twice'][count] ?? counted(count, 'time');
