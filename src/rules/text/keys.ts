/** The letters that may follow each letter in English words; counted over a large heap of English prose. */
const followers: Readonly<Record<string, string>> = {
  a: 'bcdefghiklmnoprstuvwxyz',
  b: 'abceijlmoprstuy',
  c: 'acehikloprstuy',
  d: 'abcdefgijlmnorstuvy',
  e: 'abcdefghijklmnopqrstuvwxyz',
  f: 'aefilorstuy',
  g: 'aeghilmnorsuy',
  h: 'aeilmorstuy',
  i: 'abcdefgklmnoprstuvxz',
  j: 'aeiosu',
  k: 'abeilnoprstuy',
  l: 'abdefgiklmopstuvy',
  m: 'abdeilmnopsuy',
  n: 'abcdefghijklmnoprstuvyz',
  o: 'abcdefgijklmnoprstuvwxy',
  p: 'adeghilmoprstuy',
  q: 'u',
  r: 'abcdefghiklmnoprstuvwy',
  s: 'acdefhiklmnopqrstuwy',
  t: 'acdefghilmnoprstuwyz',
  u: 'abcdefgilmnoprst',
  v: 'aeio',
  w: 'aehilnors',
  x: 'aceipt',
  y: 'abceilmnoprstw',
  z: 'aeioz',
};

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besides = (one: string, other: string) =>
  rows.some((row) => {
    const at = row.indexOf(one);
    return at >= 0 && (row[at - 1] === other || row[at + 1] === other);
  });

/** A greeting or a cry, as long as the joy of it. */
const drawnOut = /^(?:he+l+o+|h[aei]+y*|yo+|pl+s+|ya+y+|so+|wo+w+|a+w+|h?m+|o+h+)$/;

const longest = 40;

/** Whether a lower-case word looks like fingers on a keyboard and not like a word or a name. */
export function isKeys(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word) || drawnOut.test(word)) return false;
  if (word.length > longest) return true;
  let unlikely = 0;
  let neighbours = 0;
  let repeated = 0;
  for (let at = 1; at < word.length; at++) {
    const [one, other] = [word[at - 1]!, word[at]!];
    if (followers[one]?.includes(other) !== true) unlikely++;
    if (besides(one, other)) neighbours++;
    if (one === other && one === word[at - 2]) repeated++;
  }
  const pairs = word.length - 1;
  if (!/[aeiouy]/.test(word)) return word.length > 4 || unlikely > 0;
  if (unlikely >= 2 && unlikely * 4 > pairs) return true;
  if (word.length >= 4 && neighbours === pairs && !/^(?:were|tree|poor|wert)$/.test(word))
    return true;
  if (repeated >= 3 && repeated * 2 >= pairs) return true;
  return (
    isChunkAgain(word) ||
    /[bcdfghjklmnpqrstvwxz]{6}/.test(word) ||
    /asdf|sdfg|dfgh|zxcv|xcvb|qwer|jkl;|hjkl/.test(word)
  );
}

/** `asdasd`, `wefwefwef`: two or three letters over and over, with a consonant between. */
function isChunkAgain(word: string): boolean {
  return [2, 3].some(
    (size) =>
      word.length >= Math.max(6, size * 2) &&
      word === word.slice(0, size).repeat(word.length).slice(0, word.length) &&
      !/^(?:ha|he|hi|ho|la|na|blah)/.test(word),
  );
}
