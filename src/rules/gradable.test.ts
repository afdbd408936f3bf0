import { describe, expect, test } from 'vitest';
import { gate, messageLimit } from './gradable.ts';
import { situation } from './sample.ts';
import type { Kind } from './situation.ts';
import { read } from './text/reading.ts';

const gated = (message: string, kind: Kind = 'first') => gate(read(message), situation({ kind }));

describe('gate', () => {
  test.each([
    'Hi Mira, which alarm did you stop hearing first?',
    'hi mira i also nurse, like ur talk very much pls accept', // a learner's English
    'I work as nurse since 2010 and now I learning UX, I want to know how you started', // and another's
    'Hei Mira, I liked your talk. Ha det bra!', // greetings of another language
    'Buongiorno Mira, which alarm was the first? Grazie, Chiara',
    'Olá! I read your post on letters. Um abraço, Inês',
    'Agnieszka Wójcik, Nguyễn Thị Lan Anh and Oluwaseun Adéyẹmí liked your talk.', // full of names
    'UX research Halden Health discharge letter nursing hello', // keywords are judged, and broken
    '😀', // an emoji says as little as many a message
    '??',
    'bump',
    'heyyy 👋', // a greeting as long as the joy of it
    'Connect?',
    'ok thx',
    "We say 'det går bra' on the ward, and it means the opposite.", // a foreign phrase inside
    'My keyboard is broken: asdf. Which alarm was first?',
    '你好 Mira, your talk made me count alarms in our ward.',
    'Which alarm was first? '.repeat(200),
  ])('lets %j pass', (message) => {
    expect(gated(message)).toBeUndefined();
  });

  test.each(['', ' \n\t', '\u200b', '\u0000'])('lets the blank request %j pass', (message) => {
    expect(gated(message, 'request')).toBeUndefined();
  });

  test.each(['', ' \n\t', '\u200b\u2060', '\u0000', '\ud800'])(
    'stops the blank message %j',
    (message) => {
      expect(gated(message)).toEqual({
        reason: 'empty',
        explanation: 'It has no words yet, so there is nothing to read.',
        suggestion: 'Write a line or two, however rough, and check again.',
      });
    },
  );

  test('stops what is longer than the limit', () => {
    expect(gated('a '.repeat(messageLimit / 2))).not.toMatchObject({ reason: 'too-long' });
    expect(gated('a '.repeat(messageLimit / 2) + 'a')).toEqual({
      reason: 'too-long',
      explanation: 'It has more than 5,000 characters, and that is too long to check here.',
      suggestion: 'Cut it to a few lines and try again.',
    });
  });

  test.each([
    'Olá Mira, tudo bem? Li o seu texto sobre alarmes e gostei muito.',
    'Hola Mira, me gustaría saber cómo empezó usted en la investigación.',
    "Bonjour Mira, j'ai beaucoup aimé votre conférence sur les alarmes.",
    'Liebe Mira, ich fand deinen Vortrag sehr gut und würde gerne mehr hören.',
    'Ciao Mira, ho letto il tuo articolo e mi è piaciuto molto.',
    'Dzień dobry, bardzo podobał mi się Pani wykład o alarmach.',
    'Merhaba Mira Hanım, yazınızı çok sevdim, teşekkür ederim.',
    'Selamat pagi Ibu Mira, saya sangat suka presentasi tentang alarm.',
    'Namaste Mira ji, mujhe aapka talk bahut accha laga.',
    'Hallo Mira, ik vond je praatje over alarmen heel goed.',
    'Hei Mira, jeg likte foredraget ditt veldig godt og vil gjerne høre mer.',
    'Здравствуйте, Мира! Мне очень понравился ваш доклад.',
    'سلام میرا، سخنرانی شما عالی بود',
    'ミラさん、講演がとても良かったです。',
    'Habari Mira, nimesoma makala yako kuhusu kengele, asante sana.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Egunon Mira, zure hitzaldia oso interesgarria iruditu zait niri.', // Basque, of which it knows no word
  ])('stops %j, which is not English', (message) => {
    expect(gated(message)).toEqual({
      reason: 'not-english',
      explanation: 'It is in a language that these checks cannot read; they know English only.',
      suggestion: 'Write it in English here, then send it in whichever language you both speak.',
    });
  });

  test.each([
    'asdkjh qwoeiu zzxmn lkj ;;; fghfgh asdasd',
    'asdasdasd',
    'qwertyuiop',
    'dkfjghdkfjgh',
    'hjkl hjkl hjkl',
    'a'.repeat(60),
    'ASDF JKL ASDF',
    '12345678 87654321',
    'hello asdkjh qwpoeiu zzxmn lkjlkj',
  ])('stops %j, which is keys', (message) => {
    expect(gated(message)).toEqual({
      reason: 'random-keys',
      explanation:
        'It looks like fingers going for a walk on the keyboard; there are no words in it to judge.',
      suggestion: 'Write one real sentence, and the checks wake up.',
    });
  });
});
