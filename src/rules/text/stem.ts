const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'nesses',
  'ness',
  'ings',
  'ing',
  'ies',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'ly',
];

/**
 * A rough stem, so that "rewriting" meets "rewrote" no better than "rewrites" but "designers" meets "design".
 * Good for matching words of a message with words of a profile, not for showing to anybody.
 */
export function stem(word: string): string {
  const bare = withoutMark(word);
  if (!'dgnrsty'.includes(bare.at(-1) ?? '')) return unvowelled(bare);
  for (const ending of endings) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 3) {
      const cut = bare.slice(0, -ending.length);
      return /(.)\1$/.test(cut) && !/(ll|ss)$/.test(cut)
        ? cut.slice(0, -1)
        : cut.replace(/[ey]$/, '');
    }
  }
  return unvowelled(bare);
}

const unvowelled = (bare: string) => (bare.length > 4 ? bare.replace(/[ey]$/, '') : bare);

/** Without the mark of possession. */
export const withoutMark = (word: string): string =>
  word.includes("'") ? word.replace(/'s$|'$/, '') : word;

/** Whether a text has no accents, and nothing else that typewriters lack. */
export const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

/** Whether a word begins with a small letter of English. */
export function startsPlain(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}
