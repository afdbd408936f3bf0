import type { Situation } from './situation.ts';
import { nameWords } from './text/names.ts';

/** Test helper: other ways to write down the same words. */
export const writings: ReadonlyMap<string, (text: string) => string> = new Map([
  ['line breaks of Windows', (text: string) => text.replace(/\r?\n/g, '\r\n')],
  ['blanks at the ends of lines', (text: string) => text.replace(/(?=\r?\n)/g, ' \t')],
  ['blanks that don’t break', (text: string) => text.replace(/ /g, '\u00A0')],
  ['narrow blanks', (text: string) => text.replace(/ /g, '\u202F')],
  ['accents of their own', (text: string) => text.normalize('NFD')],
  ['accents on their letters', (text: string) => text.normalize('NFC')],
  ['straight quotes', (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')],
  ['curly quotes', curled],
  ['three dots', (text: string) => text.replace(/…/g, '...')],
  ['one sign for three dots', (text: string) => text.replace(/(?<!\.)\.{3}(?!\.)/g, '…')],
]);

function curled(text: string): string {
  return text
    .replace(/(?<=\S)'/g, '’')
    .replace(/'/g, '‘')
    .replace(/(?<=[^\s(])"/g, '”')
    .replace(/"/g, '“');
}

/** Test helper: a text written otherwise, one way after the other. */
export const rewritten = (text: string, ways: readonly string[]): string =>
  ways.reduce((written, way) => writings.get(way)?.(written) ?? written, text);

/** Test helper: a situation with every text in it changed. */
export function everywhere(situation: Situation, change: (text: string) => string): Situation {
  const { sender, recipient, commonGround, thread } = situation;
  const maybe = (text: string | undefined) => (text === undefined ? undefined : change(text));
  return {
    ...situation,
    sender: { name: change(sender.name), about: change(sender.about) },
    recipient: {
      name: change(recipient.name),
      headline: change(recipient.headline),
      location: maybe(recipient.location),
      about: maybe(recipient.about),
      experience: recipient.experience.map((position) => ({
        ...position,
        title: change(position.title),
        organisation: change(position.organisation),
      })),
      education: recipient.education.map(({ school, degree }) => ({
        school: change(school),
        degree: maybe(degree),
      })),
      activity: recipient.activity.map(change),
    },
    commonGround: commonGround.map(change),
    thread: thread.map((earlier) => ({ ...earlier, text: change(earlier.text) })),
  };
}

/**
 * Some are English words, too. "May", "Will" and "Hope" are not here: to the rules "Hope, your call for demos made my
 * week" hopes for a call.
 */
const firstNames =
  'Amina Bjørn Chiara Dmitri Eun-ji Fatima Giulia Hiroshi Ifeoma Jürgen Kwame Leilani Małgorzata Ngozi Oluwaseun Priyanka Quỳnh Rangi Siobhán Takoda Uxue Viliami Wiremu Xochitl Yevhenia Zsófia Łukasz Þóra D’Angelo An Li My Bo Thu Do So Grace Rose Mark Bill Art Joy Dean Sunday Precious Чинара Олена Володимир 明美 伟 김민준 محمد أمينة प्रिया தமிழ் אורי'.split(
    ' ',
  );
const familyNames =
  'Adeyemi Branković Castellanos Đurić El-Sayed Fitzgerald Gunnarsdóttir Haddad Ishikawa Johansson Kovács Lindqvist Mwangi Nakamura O’Brien Papadopoulos Quintana Rahman Szczepański Tănase Ünal Vásquez Wójcik Xiong Yıldırım Zhang Ng Oh So You Cook Baker King Price Love Good Шевченко 王 山田 이 العلي शर्मा כהן'.split(
    ' ',
  );

/** Test helper: gives the two other names, word for word, wherever a text has them. */
export function renamed(
  situation: Situation,
  choices: readonly number[],
): (text: string) => string {
  const all = JSON.stringify(situation);
  const names = new Map<string, string>();
  for (const { name } of [situation.recipient, situation.sender]) {
    const words = nameWords(name).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
    for (const [index, word] of words.entries()) {
      // A new one that stood there before, as somebody else's, would be two people's.
      const free = (index === 0 ? firstNames : familyNames).filter(
        (one) => !all.includes(one) && ![...names.values()].includes(one),
      );
      if (names.has(word)) continue;
      const other = free[(choices[names.size / 2] ?? 0) % free.length] ?? word;
      names.set(word, other);
      // As who types on a phone writes them.
      names.set(word.toLowerCase(), other.toLowerCase());
    }
  }
  const old = [...names.keys()].map((word) => word.replaceAll('.', '\\.'));
  if (old.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${old.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return (text) => text.replace(pattern, (word) => names.get(word) ?? word);
}
