import { describe, expect, test } from 'vitest';
import { tell, tempers, type Cast, type Move, type Temper } from './story.ts';

const cast = (temper: Temper): Cast => ({
  temper,
  sender: { name: 'Nuno Faria', about: 'Studies nautical science in Porto.' },
  recipient: {
    name: 'Pradeep Nair',
    headline: 'Harbour pilot. The last two miles',
    location: 'Kochi, India',
    about: 'Ships from everywhere, and the same two miles. I was a tug master before.',
    experience: [
      { title: 'Harbour pilot', organisation: 'Port of Kayalpuram', from: 2016, to: null },
      { title: 'Tug master', organisation: 'Vembanad Towage', from: 2005, to: 2016 },
    ],
    education: [],
    activity: ['Post: The fog that fooled three of us', 'Drawing: Our sandbank, every monsoon'],
  },
});

const request: Move = {
  kind: 'request',
  text: 'Dear Pradeep, “The fog that fooled three of us” is taped into my logbook. I study nautical science in Porto and would love to follow your drawings.',
};
const first: Move = {
  kind: 'first',
  text: 'Dear Pradeep,\n\nyour drawings of the sandbank made me walk along our own river bar at low water. I study nautical science in Porto.\n\nIn which monsoon did it surprise you most?\n\nNuno',
};
const followUp: Move = {
  kind: 'follow-up',
  days: 11,
  text: 'Dear Pradeep, about the sandbank: our own river bar has moved forty metres since I wrote, I’ve drawn it for you. No answer needed. Nuno',
};
const letGo: Move = { kind: 'let-go' };
const bare: Move = { kind: 'request', text: 'Hi, let’s connect!' };
const taking: Move = {
  kind: 'first',
  text: 'Dear Pradeep, your drawings of the sandbank are great. Could we have a 30 minute call this week, and could you recommend me to the Port of Kayalpuram?',
};
const pushing: Move = {
  kind: 'follow-up',
  days: 3,
  text: 'Dear Pradeep, did you see my message? I need your answer by Friday.',
};

const reactions = (temper: Temper, moves: readonly Move[]) => {
  const { turns, ending } = tell(cast(temper), moves);
  return [...turns.map(({ reaction }) => reaction), ending];
};

describe('well played', () => {
  test.each([
    ['open', ['accepts', 'answers', 'answers', 'in-conversation']],
    ['busy', ['accepts', 'stays-silent', 'answers', 'in-conversation']],
    ['reserved', ['accepts', 'stays-silent', 'stays-silent', 'let-go-after-one']],
    ['brisk', ['accepts', 'answers-curtly', 'answers-curtly', 'in-conversation']],
  ] as const)('%s', (temper, expected) => {
    expect(reactions(temper, [request, first, followUp])).toEqual(expected);
  });

  test.each([
    ['open', 'in-conversation'],
    ['busy', 'let-go-early'],
    ['reserved', 'let-go-early'],
    ['brisk', 'in-conversation'],
  ] as const)('letting go after the first message, with somebody %s', (temper, ending) => {
    expect(tell(cast(temper), [request, first, letGo]).ending).toBe(ending);
  });
});

describe('badly played', () => {
  test.each(tempers)('a bare request to somebody %s ends it', (temper) => {
    expect(tell(cast(temper), [bare, first]).turns).toHaveLength(1);
    expect(reactions(temper, [bare])).toEqual(['ignores', 'request-ignored']);
  });

  test.each([
    ['open', 'stays-silent'],
    ['busy', 'stays-silent'],
    ['reserved', 'stays-silent'],
    ['brisk', 'answers-curtly'],
  ] as const)('asking somebody %s for much', (temper, reaction) => {
    expect(reactions(temper, [request, taking])[1]).toBe(reaction);
  });

  test.each(tempers)('pushing somebody %s', (temper) => {
    expect(reactions(temper, [request, first, pushing]).slice(-2)).toEqual([
      'stays-silent',
      'pushed-away',
    ]);
  });

  test('letting go after a message that asked for much is in time', () => {
    expect(reactions('busy', [request, taking, letGo]).at(-1)).toBe('let-go-in-time');
  });
});

describe('the days', () => {
  test('go on as the learner waits', () => {
    const { turns } = tell(cast('busy'), [request, first, followUp]);
    expect(turns.map(({ day, seenOn }) => [day, seenOn])).toEqual([
      [0, 2],
      [2, 3],
      [13, 14],
    ]);
  });

  test('count in the grade: the same words are pushy too soon', () => {
    const soon: Move = { ...followUp, days: 2 };
    const { turns } = tell(cast('busy'), [request, first, soon]);
    expect(turns.at(-1)?.grade?.verdicts['pushy-follow-up']).toBe('broken');
  });
});

test('the same moves give the same story, and a move out of place is left out', () => {
  const moves = [request, first, followUp];
  expect(tell(cast('open'), moves)).toEqual(tell(cast('open'), moves));
  expect(tell(cast('open'), [first, request]).turns).toEqual([]);
  expect(tell(cast('open'), [request, followUp]).turns).toHaveLength(1);
  expect(tell(cast('open'), [request, first, letGo, followUp]).turns).toHaveLength(3);
  expect(tell(cast('open'), []).next).toEqual(['request']);
});

test('a move taken back leaves the story as it was before', () => {
  const moves = [request, first];
  expect(tell(cast('busy'), moves.slice(0, -1))).toEqual(tell(cast('busy'), [request]));
});
