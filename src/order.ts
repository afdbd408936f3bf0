/** Items in another order than their own, always the same one; in none of those to `avoid` either, where there is one left. */
export function mixed(
  items: readonly string[],
  salt = '',
  avoid: readonly string[] = items,
): string[] {
  const isNew = (order: readonly string[]) =>
    [items, avoid].every((other) => other.some((item, index) => item !== order[index]));
  for (let round = 0; round < 30; round += 1) {
    const keys = new Map(items.map((item) => [item, hash(`${salt}/${round}/${item}`)]));
    const order = items.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
    if (isNew(order)) return order;
  }
  return [...items.slice(1), ...items.slice(0, 1)];
}

/** A number for a text: FNV-1a, stirred once more, so that texts which end alike come out apart. */
function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619);
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507);
  return (sum ^ (sum >>> 13)) >>> 0;
}
