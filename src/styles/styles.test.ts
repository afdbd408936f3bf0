import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const bare = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');
const tokens = read('tokens.css');
const parts = files.filter((file) => file !== 'tokens.css');

describe('every style', () => {
  test.each(files)('%s says what it is for, and lies in one layer', (file) => {
    const css = read(file);
    expect(css).toMatch(/^\/\* [A-Z]/);
    expect(outermost(bare(css))).toEqual([
      expect.stringMatching(/^@layer (?:tokens|base|parts|pages)$/),
    ]);
  });

  test.each(parts)('%s takes its colours and sizes of text from the tokens', (file) => {
    const found = bare(read(file)).matchAll(
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\([^)]*\)|(?<=: |[^-\w])(?:white|black|red|green|blue|gr[ae]y)(?=[; ])|font(?:-size)?: [^;]*\d(?:rem|em)\b[^;]*/g,
    );
    expect(Array.from(found, ([words]) => words)).toEqual([]);
  });

  test.each(parts)('%s can be read from the right', (file) => {
    // The plant of the completion page stands in the middle, whichever way one reads.
    const css = bare(read(file)).replaceAll(
      /\n\s*right: (?:50%|clamp\(0.5rem, 4vw, 4.5rem\));/g,
      '',
    );
    const found = css.matchAll(
      /(?:^|[\s{;])((?:margin|padding|border)-(?:left|right)\b[^;]*|(?:left|right): [^;]*|text-align: (?:left|right))/g,
    );
    expect(Array.from(found, ([, words]) => words)).toEqual([]);
  });

  test('asks for no token that isn’t there, and none is there that nobody asks for', () => {
    const known = new Set(bare(tokens).match(/(?<=^\s*)--[\w-]+(?=:)/gm));
    const asked = new Set(files.flatMap((file) => bare(read(file)).match(/(?<=var\()--[\w-]+/g)));
    const own = new Set(parts.flatMap((file) => bare(read(file)).match(/--[\w-]+(?=:)/g)));
    expect([...asked].filter((name) => name && !known.has(name) && !own.has(name))).toEqual([]);
    expect([...known].filter((name) => !asked.has(name))).toEqual([]);
  });
});

/** What stands before each outermost block. */
function outermost(css: string): string[] {
  let depth = 0;
  let words = '';
  const found: string[] = [];
  for (const sign of css) {
    if (sign === '{' && depth++ === 0) found.push(words.trim());
    if (sign === '}' && --depth === 0) words = '';
    else if (depth === 0) words += sign;
  }
  return found;
}

describe('contrast', () => {
  const colours = new Map(
    Array.from(
      tokens
        .slice(0, tokens.indexOf('@supports'))
        .matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g),
      ([, name = '', light = '', dark = '']) => [name.slice(2), { light, dark }],
    ),
  );
  const grounds = ['paper', 'sheet', 'slip', 'shade'];
  /** What is written or drawn, on what, and the least that it needs: text to read 7, words of meaning 4.5, shapes 3. */
  const pairs = [
    ...grounds.flatMap((ground) => [
      ['ink', ground, 7],
      ['ink-soft', ground, 7],
      ['ink-hover', ground, 4.5],
      ['edge', ground, 3],
      ['leaf', ground, 4.5],
      ['clay', ground, 4.5],
    ]),
    ...['paper', 'sheet', 'slip'].map((ground) => ['pencil', ground, 3]),
    ...[
      'leaf-mark',
      'clay-mark',
      'leaf-wash',
      'clay-wash',
      'wash-1',
      'wash-2',
      'wash-3',
      'wash-4',
    ].map((ground) => ['ink', ground, 7]),
    ['leaf', 'leaf-mark', 4.5],
    ['clay', 'clay-mark', 4.5],
    ['leaf', 'leaf-wash', 3],
    ['clay', 'clay-wash', 3],
    ['bloom', 'paper', 4.5],
    ['on-ink', 'ink', 7],
    ['on-ink', 'ink-hover', 7],
    ['theirs-ink', 'theirs', 7],
    ['theirs-soft', 'theirs', 7],
  ] as const;

  test('has a colour for every name that a pair is made of', () => {
    const named = pairs.flatMap(([front, ground]) => [String(front), String(ground)]);
    expect(named.filter((name) => !colours.has(name))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('is enough for every pair in %s', (theme) => {
    const poor = pairs.flatMap(([front, ground, least]) => {
      const found = contrast(
        colours.get(String(front))?.[theme],
        colours.get(String(ground))?.[theme],
      );
      return found >= Number(least)
        ? []
        : [`${front} on ${ground}: ${found.toFixed(2)} < ${least}`];
    });
    expect(poor).toEqual([]);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one = '#000', other = '#000'): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.slice(1).match(/../g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
