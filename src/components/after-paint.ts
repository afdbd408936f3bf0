/**
 * Does what can wait once the page has been painted, so that neither its bytes nor its work come before the words; at
 * once in a page that nobody looks at, which is painted later or never.
 */
export function afterPaint(act: () => unknown): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
