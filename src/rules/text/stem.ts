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
  const bare = word.replace(/'s$|'$/, '');
  for (const ending of endings) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 3) {
      const cut = bare.slice(0, -ending.length);
      return /(.)\1$/.test(cut) && !/(ll|ss)$/.test(cut)
        ? cut.slice(0, -1)
        : cut.replace(/[ey]$/, '');
    }
  }
  return bare.length > 4 ? bare.replace(/[ey]$/, '') : bare;
}
