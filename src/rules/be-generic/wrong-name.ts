import type { FaultRule } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { calledBy } from '../text/greeting.ts';
import { fold, list, rarity } from '../text/lexicon.ts';
import { once } from '../text/once.ts';
import { isWithinOne, keyOf, profileOf, wordsOf } from '../text/profile.ts';
import { nameWords } from '../text/names.ts';

const nicknames = new Map(
  list(`bob=robert rob=robert bobby=robert bill=william will=william billy=william liam=william dick=richard rick=richard liz=elizabeth beth=elizabeth
    betty=elizabeth lisa=elizabeth peggy=margaret meg=margaret maggie=margaret daisy=margaret kate=katherine kathy=katherine katie=katherine kit=katherine
    jim=james jimmy=james jack=john johnny=john ted=edward ned=edward tony=anthony andy=andrew drew=andrew sandy=alexander sasha=alexander sasha=oleksandr
    sasha=aleksandr sasha=aleksandra alex=oleksandr lesya=oleksandra olek=oleksandr zhenya=yevgeny mike=michael mick=michael misha=mikhail kolya=nikolai
    vanya=ivan dima=dmitri volodya=vladimir nastya=anastasia masha=maria katya=ekaterina tanya=tatiana natasha=natalia gosia=malgorzata kasia=katarzyna
    asia=joanna basia=barbara ania=anna ola=aleksandra wojtek=wojciech jurek=jerzy pepe=jose paco=francisco lupe=guadalupe nacho=ignacio chuy=jesus
    lola=dolores charo=rosario quique=enrique kike=enrique concha=concepcion beppe=giuseppe pino=giuseppe gianni=giovanni nando=fernando xandi=alexander
    hans=johannes jan=johannes sepp=josef uli=ulrich uwe=ulrich steffi=stephanie chris=christopher kit=christopher harry=henry hank=henry larry=lawrence
    chuck=charles charlie=charles fred=frederick jerry=gerald gene=eugene jake=jacob tom=thomas dave=david steve=stephen pat=patricia trish=patricia
    sue=susan becky=rebecca debbie=deborah jenny=jennifer molly=mary polly=mary nell=eleanor ellie=eleanor nora=eleanor toni=antonia dora=theodora
    mo=mohammed moe=mohammed abdu=abdul ibo=ibrahim memo=mehmet zeze=jose ze=jose chico=francisco duda=eduardo`).map(
    (pair) => {
      const [short = '', long = ''] = pair.split('=');
      return [`${short} ${long}`, true] as const;
    },
  ),
);

const common = new Set(
  list(`peter anna john mary david sarah michael maria james lisa robert laura thomas julia daniel emma mark sophie paul claire andrew kate alex jessica
    chris rachel steve susan mike karen tom linda tim nina martin eva stefan petra hans ingrid lars karin erik marta jan ewa pavel olga ivan elena
    dmitri natalia ahmed fatima ali aisha omar leila hassan amina raj priya amit anjali rahul neha wei li ming yuki hiroshi kenji sakura carlos ana
    juan carmen luis lucia pedro sofia pablo marco giulia luca chiara pierre marie jean camille kevin brian jason amanda melissa emily ashley matthew
    josh joshua ryan eric jennifer patricia barbara elizabeth helen nancy betty sandra donna george edward william richard charles joseph henry jack
    oliver harry noah liam lucas mia olivia grace chloe lily ella simon sam samuel adam ben benjamin nick nicholas jonathan anne alice jane diana victoria`),
);

const notNames = new Set(
  list(`all everyone everybody team folks friend friends colleague colleagues there people guys both ladies gentlemen sir madam recruiter hiring manager
    linkedin member connection stranger world community network neighbour neighbor future fellow professor doctor teacher boss expert hr happy hope hoping nice great
    thank thanks greetings congratulations congrats welcome sorry yes no so and but not as`),
);

const spellings = (word: string): string[] => {
  const plain = fold(word).replace(/['’]s?$/, '');
  const wide = fold(
    word
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/å/g, 'aa')
      .replace(/ø/g, 'oe'),
  );
  return [plain, wide];
};

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);

/** Whether a word may be somebody's name, short, with other letters or mistyped. */
function mayBe(word: string, name: string): boolean {
  if (isLatin(word) !== isLatin(name)) return true;
  return spellings(word).some((one) =>
    spellings(name).some(
      (other) =>
        one === other ||
        (one.length >= 2 && other.startsWith(one)) ||
        (other.length >= 3 && one.startsWith(other)) ||
        (one.length >= 3 && other.endsWith(one)) ||
        (one.length >= 3 &&
          one.length <= 5 &&
          !common.has(one) &&
          one.slice(0, 3) === other.slice(0, 3)) ||
        (one.length >= 4 && isWithinOne(one, other)) ||
        nicknames.has(`${one} ${other}`) ||
        nicknames.has(`${other} ${one}`),
    ),
  );
}

/** Names the reader goes by: on the profile, and as they signed in the thread. */
const namesOf = once(({ recipient, thread }: Situation): string[] => {
  const signed = thread
    .filter(({ from }) => from === 'recipient')
    .flatMap(({ text }) => wordsOf(text).slice(-2));
  return [
    ...nameWords(recipient.name).flatMap((word) => [word, ...word.split('-')]),
    nameWords(recipient.name).join(''),
    ...signed,
  ].filter((word) => word !== '');
});

/** Another's name shows that the message was written for that other. */
export const wrongName: FaultRule = {
  name: 'wrong-name',
  gravity: 3,
  label: 'somebody else’s name',
  looksFor: 'A name in the greeting that isn’t the one on the profile.',
  needs: 'name',
  find: (reading, situation) => {
    const names = namesOf(situation);
    if (names.length === 0) return undefined;
    const called = calledBy(reading, fold);
    const first = called[0];
    if (first === undefined || called.some(({ raw }) => names.some((name) => mayBe(raw, name))))
      return undefined;
    const profile = profileOf(situation);
    const isName = called.every(({ raw, text }) => {
      const plain = fold(text);
      if (common.has(plain)) return true;
      if (notNames.has(plain) || profile.keys.has(keyOf(text))) return false;
      return (
        /^\p{Lu}\p{Ll}|^\p{Lo}{2}/u.test(raw) &&
        rarity(text) === 'rare' &&
        greets(reading.message, first.start)
      );
    });
    if (!isName) return undefined;
    const said = reading.message.slice(first.start, called.at(-1)!.end);
    return {
      evidence: [{ start: first.start, end: called.at(-1)!.end }],
      explanation: `It calls ${profile.firstName} “${said}”, so the rest reads as if written for ${said}.`,
      measured: `The name on the profile is “${situation.recipient.name}”.`,
      suggestion: 'Check the name on the profile, letter by letter.',
    };
  },
};

const greets = (message: string, start: number) => /\p{L}/u.test(message.slice(0, start));
