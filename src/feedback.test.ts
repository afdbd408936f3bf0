import { describe, expect, test } from 'vitest';
import { counter, headline, report, triesLine } from './feedback.ts';
import { grade } from './rules/index.ts';
import { followUp } from './rules/sample.ts';

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
    const fixed = [{ ...finding, label: 'a placeholder' }];
    const lines = [
      undefined,
      { fixed, still: [finding], fresh: [] },
      { fixed, still: [], fresh: [finding] },
      { fixed: [], still: [], fresh: [finding] },
      { fixed: [], still: [finding], fresh: [] },
    ].map((changes) => headline(bad, changes, 'she'));
    expect(lines).toEqual(
      [
        'The rest is fine.',
        'Gone now: a placeholder. Well done.',
        'Gone now: a placeholder. New: a call.',
        'New since the last check: a call.',
        'The rest is fine.',
      ].map((line) => ({ heading: 'One thing to look at', line })),
    );
  });
});

test('a report holds the message, its situation and what looks wrong', () => {
  const text = 'Any update?';
  const situation = followUp(3);
  const result = grade(text, situation);
  const nudge = result.findings.find(({ rule }) => rule === 'bare-nudge');
  expect(report('exercise to-mira', situation, text, result, nudge).split('\n')).toEqual([
    'Warm Hello, exercise to-mira',
    'A follow-up from Joel Amsel (Nursing student in Leeds who is learning UX.) to Mira Castellan (Senior UX Researcher at Halden Health | Former ward nurse)',
    'Sender, 3 days ago: Hi Mira, your alarm fatigue talk made me count alarms. Which one did you stop hearing first?',
    'Verdicts: ignore-background kept, be-generic broken, overwhelm kept, pushy-follow-up broken, skip-personalization n/a, just-take kept',
    'What looks wrong:',
    '- pushy-follow-up / bare-nudge: It is only a reminder, and there is nothing in it to answer. “Any update?” 2 words, and none of them about the topic.',
    'Message:',
    'Any update?',
    'What I expected instead:',
    '',
  ]);
  const whole = report('exercise to-mira', situation, text, result).split('\n');
  expect(whole.filter((line) => line.startsWith('- '))).toHaveLength(result.findings.length);
});
