// @ts-check

const verdicts = new Set(['i-kept', 'i-broken', 'i-none']);
const drawing = /\s*<(g|symbol) id="([\w-]+)"[^]*?<\/\1>(?=\s*(?:<(?:g|symbol) id="|<\/defs>))/g;

/**
 * A page with only those drawings of its sprite that something on it points to. The icons of the verdicts, which scripts put
 * together (`#i-${verdict}`), stay as long as any script does so. What stands outside `<defs>` is left as it is.
 * @param {string} html
 * @param {string} scripts the text of the page's scripts
 */
export function usedDrawings(html, scripts) {
  const [sprite = ''] = html.match(/<defs>[^]*?<\/defs>/) ?? [];
  const rest = html.replace(sprite, '') + scripts;
  const names = new Set(Array.from(rest.matchAll(/#([\w-]+)/g), ([, name]) => name));
  const isUsed = (/** @type {string} */ name) =>
    names.has(name) || (verdicts.has(name) && names.has('i-'));
  const used = sprite.replace(drawing, (whole, _tag, name) => (isUsed(name) ? whole : ''));
  return html.replace(sprite, () => used);
}
