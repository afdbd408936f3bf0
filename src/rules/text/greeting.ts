import { list } from './lexicon.ts';
import type { Reading, Word } from './reading.ts';

const openings = new Set(
  list(`hi hello hey dear hiya heya yo howdy greetings morning afternoon evening hallo hei hej moin servus salut bonjour bonsoir hola buenas
    buenos ciao buongiorno salve ola oi bom boa merhaba selam salaam salam assalamu namaste namaskar vanakkam sawubona jambo habari czesc ahoj zdravo privet
    konnichiwa annyeong aloha kia ora mabuhay goddag hyvaa terve tere sveiki labas szia geia kalimera dobry guten gruezi tag liebe lieber sehr geehrte geehrter geehrter
    caro cara querido querida estimado estimada cher chere respected good buenas tardes dias dia tarde noite day`),
);
const polite = new Set(
  list(`mr mrs ms miss mx dr doctor prof professor sir madam ma'am mam herr frau senor senora signor signora monsieur madame
    sensei san sama chi anh em ba co thay hanim bey abi abla ustad sheikh eng engr rev captain capt chief sergeant maitre maestro sgt chef dear my beautiful lovely again there`),
);

/** Whether a word only greets or shows respect: "ciao", "chef". Lower case, no accents. */
export const isCourtesy = (plain: string): boolean => openings.has(plain) || polite.has(plain);

/** The words by which a message calls its reader: "Ana" in "Good morning dear Ana, …". Empty where it calls nobody. */
export function calledBy({ message, sentences }: Reading, plain: (word: string) => string): Word[] {
  const { words } = sentences.find((sentence) => sentence.words.length > 0) ?? { words: [] };
  let index = 0;
  while (index < words.length && index < 4 && openings.has(plain(words[index]!.text))) index++;
  const greets = index > 0;
  while (index < words.length && polite.has(plain(words[index]!.text))) index++;
  const name: Word[] = [];
  for (; index < words.length && name.length < 4; index++) {
    const word = words[index]!;
    const previous = words[index - 1];
    const gap = previous === undefined ? '' : message.slice(previous.end, word.start);
    if (
      /[,;:!?.\n–—()]/.test(gap) &&
      !/^\.\s*$/.test(gap) &&
      (name.length > 0 || /[!?.\n;:–—(]/.test(gap))
    )
      break;
    const after = message.slice(word.end, words[index + 1]?.start ?? message.length);
    const isCapital = /^\p{Lu}/u.test(word.raw) || /^\p{Lo}/u.test(word.raw);
    const isAddress = name.length === 0 && greets && /^\s*(?:[,!:;–—\n.]|-\s|$)/.test(after);
    // "Hi Ana and Mira,": each is called.
    if (word.text === 'and' && name.length > 0 && /^\p{Lu}/u.test(words[index + 1]?.raw ?? ''))
      continue;
    if (!isCapital && !isAddress) break;
    if (polite.has(plain(word.text)) && name.length > 0) continue;
    name.push(word);
    if (/^\s*(?:[,!?:;–—\n]|-\s)/.test(after)) break;
  }
  if (greets || name.length === 0) return name;
  const last = name.at(-1)!;
  return /^\s*[,!:;–—\n]/.test(message.slice(last.end)) ? name : [];
}
