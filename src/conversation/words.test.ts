import { describe, expect, test } from 'vitest';
import { tell, type Cast, type Move } from './story.ts';
import { dayLabel, endingWords, happened, replyOf, verdictLine } from './words.ts';

const cast: Cast = {
  temper: 'busy',
  sender: { name: 'Nuno', about: '' },
  recipient: {
    name: 'Pradeep Nair',
    headline: 'Harbour pilot',
    about: 'I draw our sandbank.',
    experience: [],
    education: [],
    activity: ['Drawing: Our sandbank, every monsoon'],
  },
};
const lines = {
  accepts: 'Yes.',
  answer: 'Draw yours.',
  curt: 'At sea.',
  silence: 'He was at sea.',
};
const request: Move = {
  kind: 'request',
  text: 'Dear Pradeep, your drawing of the sandbank hangs in our boathouse in Porto. I’d love to follow what it does next.',
};
const first: Move = {
  kind: 'first',
  text: 'Dear Pradeep, your sandbank made me row along ours with a pencil. In which monsoon did it surprise you most? Nuno',
};
const turn = (...moves: Move[]) => {
  const last = tell(cast, moves).turns.at(-1);
  if (!last) throw new Error('Expected a turn, found none.');
  return last;
};

describe('what happens', () => {
  test('is a yes with its thought', () => {
    expect(happened(turn(request), 'Pradeep', lines)).toBe('Pradeep says yes, and thinks: “Yes.”');
  });
  test('is nothing, with what was seen', () => {
    const bare = turn({ kind: 'request', text: 'Hi, let’s connect!' });
    expect(happened(bare, 'Pradeep', lines)).toMatch(
      /^Nothing comes\. Pradeep saw .+, and looked at the next one\.$/,
    );
    expect(replyOf(bare, lines)).toBeUndefined();
  });
  test('is silence after a good message, without a fault', () => {
    expect(happened(turn(request, first), 'Pradeep', lines)).toBe(
      'Nothing comes. The message was good, and that isn’t always enough. What now?',
    );
  });
  test('is an answer in their words', () => {
    const followUp: Move = {
      kind: 'follow-up',
      days: 11,
      text: 'Dear Pradeep, about the sandbank: our bar has moved forty metres since. No answer needed. Nuno',
    };
    const last = turn(request, first, followUp);
    expect([happened(last, 'Pradeep', lines), replyOf(last, lines)]).toEqual([
      'Pradeep answers.',
      'Draw yours.',
    ]);
  });
});

test('the day of the request is the first', () => {
  expect([dayLabel(0), dayLabel(13)]).toEqual(['Day 1', 'Day 14']);
});

test('a good message is said to break nothing, a poor one is counted', () => {
  expect(verdictLine(turn(request).grade!)).toBe('It breaks nothing. What works in it');
  expect(verdictLine(turn({ kind: 'request', text: 'Hi' }).grade!)).toMatch(/things? to look at$/);
});

test('silence at the end is no verdict', () => {
  expect(endingWords('let-go-after-one', 'Pradeep', lines.silence)).toEqual({
    heading: 'Silence, and it’s all right',
    line: 'You did it well, all three times. He was at sea. Sometimes a good message gets no answer. Let it go; there are other people to write to.',
  });
});
