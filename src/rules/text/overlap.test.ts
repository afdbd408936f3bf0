import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { followUp, recipient, situation } from '../sample.ts';
import { enough, overlapOf, praises } from './overlap.ts';
import { read } from './reading.ts';

const score = (message: string, where = situation()) => overlapOf(read(message), where).score;

describe('overlapOf', () => {
  test.each([
    'Your alarm fatigue talk made me count.',
    'the discharge letter. my grandmother used hers as a shopping list', // no "your", no sentence
    'I went from the ward to research last year as well.',
    'I clean windows in Teruel, know every nurse there, and read each researcher.', // then and now
    'I was a ward nurse too.', // a step that both made
    'Good post about letters.', // what it is, and what it is about
    'Nobody on our ward reads the letters that patients take home.', // in other words
  ])('finds enough in %j', (message) => {
    expect(score(message)).toBeGreaterThanOrEqual(enough);
  });

  test.each([
    'I see you are a Senior UX Researcher at Halden Health.', // what a merge fills in
    'Your impressive background in UX is truly inspiring.', // praise for a job title
    'I am also a UX researcher.',
    'alarm fatigue discharge letter ward research night shifts', // a list, no sentence
    'When I saw UX researcher and Halden Health beneath your photo, I pressed the button.', // seeing is no bond
    'Here is somebody from Trondheim, I said to myself.', // "here" is no place of the sender's
    'I wonder whether you have ever worked on a ward.', // asked, so not read
    'I live in Trondheim.', // a place that thousands share
    "Let's connect!", // "let's" has the stem of "letter"
    '',
  ])('finds too little in %j', (message) => {
    expect(score(message)).toBeLessThan(enough);
  });

  test('counts a topic of the thread only where the follow-up names it again', () => {
    expect(score('Which one was it in the end?', followUp(9))).toBeLessThan(enough);
    expect(score('I still wonder about alarm fatigue.', followUp(9))).toBeGreaterThanOrEqual(
      enough,
    );
  });

  test('knows a title by its words, small ones too', () => {
    const who = {
      ...recipient,
      headline: 'Cellist, teacher | Gijón',
      about: 'I teach the cello.',
      activity: [
        'Talk: what old ladies taught us',
        'Post: three minutes late is not late',
        'Concert: forty small cellos',
      ],
    };
    const at = situation({ recipient: who });
    expect(score('The old ladies talk was fun.', at)).toBeGreaterThanOrEqual(enough);
    expect(score('My gran says that three minutes are late.', at)).toBeGreaterThanOrEqual(enough);
    expect(score('I know many old ladies.', at)).toBeLessThan(enough);
    const { strings, score: own } = overlapOf(read('Hi Mira, forty small cellos!'), at);
    expect([strings, own >= enough]).toEqual([[], true]);
  });

  test('a question that joins the job of now to one of before is meant for one person', () => {
    expect(score('What does a nurse teach a researcher, in your view?')).toBeGreaterThanOrEqual(
      enough,
    );
    expect(score('What does a researcher do, in your view?')).toBeLessThan(enough);
  });

  test('counts what several lines of a profile come back to', () => {
    const who = {
      ...recipient,
      about: 'I call people on day two and day seven.',
      activity: ['Post: on day seven they tell the truth'],
    };
    expect(score('My first day seven calls were today.', situation({ recipient: who }))).toBe(
      0.7 + 0.45, // the two words, and the number
    );
    const once = { ...who, activity: [] };
    expect(
      score('My first day seven calls were today.', situation({ recipient: once })),
    ).toBeLessThan(enough);
  });

  test.each([
    'Hei Mira, just checking in.', // a greeting
    'Maybe a simple baker is not worth an answer.', // humble words about the sender
  ])('finds no topic of the thread in %j', (message) => {
    const thread = [
      { from: 'sender' as const, daysAgo: 9, text: 'Hei Mira! I am a baker. Do you like rye?' },
    ];
    expect(score(message, { ...followUp(9), thread })).toBeLessThan(enough);
    expect(score('The baker is back, with rye.', { ...followUp(9), thread })).toBeGreaterThan(0.9);
  });

  test('counts a room that both have sat in', () => {
    const shared = situation({ commonGround: ['Same evening course in legal design'] });
    expect(score('We did the parking exercise at the same table.', shared)).toBeGreaterThanOrEqual(
      enough,
    );
    expect(score('We did the parking exercise at the same table.')).toBeLessThan(enough);
  });

  test('counts common ground that is named', () => {
    const shared = situation({ commonGround: ['Leeds UX meetup'] });
    expect(score('We both were at the Leeds meetup.', shared)).toBeGreaterThanOrEqual(enough);
    expect(score('We have people in common.', shared)).toBeLessThan(enough);
  });
});

test.each(['I am «impressed by your background».', 'An «inspiring journey»!', 'I like your post.'])(
  'praises in %j',
  (text) => {
    const { message, evidence } = marked(text);
    expect(praises(read(message))).toEqual(evidence);
  },
);
