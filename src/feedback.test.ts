import { describe, expect, test } from 'vitest';
import { counter, headline, triesLine } from './feedback.ts';

describe('counter', () => {
  test.each([
    ['', 'request', { text: '0/200', over: false }],
    ['a'.repeat(200), 'request', { text: '200/200', over: false }],
    ['a'.repeat(201), 'request', { text: '201/200', over: true }],
    ['one', 'first', { text: '1 word', over: false }],
    [' two words\n', 'follow-up', { text: '2 words', over: false }],
  ] as const)('counts %j of a %s', (text, kind, counted) => {
    expect(counter(text, kind, 200)).toEqual(counted);
  });
});

describe('triesLine', () => {
  test.each([
    [1, 'One try. After two more, you can see our versions.'],
    [2, 'Two tries. After one more, you can see our versions.'],
    [3, 'Three tries: our versions are open now, below.'],
    [7, 'Three tries: our versions are open now, below.'],
  ])('speaks of %i', (tries, line) => {
    expect(triesLine(tries)).toBe(line);
  });
});

describe('headline', () => {
  const kept = {
    'ignore-background': 'kept',
    'be-generic': 'kept',
    overwhelm: 'kept',
    'pushy-follow-up': 'n/a',
    'skip-personalization': 'kept',
    'just-take': 'kept',
  } as const;
  const finding = {
    rule: 'asks-for-time',
    dont: 'just-take',
    gravity: 3,
    label: 'a call',
    looksFor: 'Calls.',
    evidence: [],
    explanation: 'It asks.',
    suggestion: 'Ask less.',
  } as const;
  const good = { selling: false, verdicts: kept, findings: [], strengths: [] };
  const bad = { ...good, findings: [finding] };

  test('praises what keeps everything', () => {
    expect(headline(good, undefined, 'they')).toEqual({
      heading: 'They would open this one',
      line: 'It keeps all five that apply.',
    });
  });

  test('counts what is left, and praises what is gone', () => {
    const changes = {
      fixed: [{ ...finding, label: 'a placeholder' }],
      still: [],
      fresh: [finding],
    };
    expect([headline(bad, undefined, 'she'), headline(bad, changes, 'she')]).toEqual([
      { heading: 'One thing to look at', line: 'The rest is fine.' },
      { heading: 'One thing to look at', line: 'Gone now: a placeholder. Well done.' },
    ]);
  });
});
