// @ts-check
import { transform } from 'lightningcss';

/**
 * The rules of a page's styles that the page can need: those for elements, classes and ids that are named somewhere in
 * the page or in its scripts. What stands in `:is()`, `:not()` or brackets is never a reason to leave a rule out.
 * @param {string} css
 * @param {string} text the page with its scripts
 */
export function usedStyles(css, text) {
  const words = new Set(text.match(/[\w-]+/g));
  const isUsed = (/** @type {import('lightningcss').Selector} */ selector) =>
    selector.every((part) => !('name' in part) || !named.has(part.type) || words.has(part.name));
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) => (selectors.some(isUsed) ? undefined : []),
      },
    },
  });
  return code.toString();
}

const named = new Set(['type', 'class', 'id']);
