import { describe, expect, test } from 'vitest';
import { base64url, checksum, deflated } from './bytes.ts';
import { decodeFragment, encodeFragment, fits, leaveOut, urlLimit } from './link.ts';
import type { SharedPage } from './link.ts';

const site = 'https://warm-hello.example/completion/#';

const page: SharedPage = {
  name: 'Zoë 🌱',
  date: '2026-03-01',
  rewrites: [
    {
      exercise: 'ask-about-the-move',
      text: 'Dear Ines,\n\nyour talk on night trains sent me back to maps. “Why Porto?” is what I kept asking.',
    },
    { exercise: 'a-shorter-note', text: 'שלום Noa 👩🏽‍🔬' },
  ],
  stated: ['after-two-weeks'],
};

/** Six messages of 220 characters each, as learners write them. */
const messages = [
  'Dear Ines, your talk on night trains sent me back to old timetables. I plan routes for a small ferry line, and your point about missed connections stayed with me. How did you choose which ones to protect in the first year?',
  'Hello Mr Okafor, your essay on repairing hospital beds instead of replacing them changed how I write our purchase lists. I study nursing in Leeds. Which of the beds would you never repair again, if you do not mind telling?',
  'Hi Noa, we both left teaching for research, you ten years before me. Your post on reading pupils rather than users made me smile and then take notes. What was hardest to unlearn in your first six months at the laboratory?',
  'Hello Priya, I saw the seed library that you opened in Pune and have begun a shelf of twelve jars in our own hall. Labels fade within weeks. Did you find an ink that lasts, or do you write them all again after each monsoon?',
  'Dear Tomasz, two weeks ago I wrote to you about your map of quiet streets. Since then I have walked three of them with a sound meter and the numbers agree with yours. I put them in a small table, should you ever want them.',
  'Hi Amina, thank you for the piece on onboarding volunteers by telephone. I tried your opening question with our night shift and four of five stayed on the line. No answer needed, I only wanted you to know that it works here.',
].map((message) => message.slice(0, 220));

const sixMessages: SharedPage = {
  name: 'Adaeze Nwachukwu-Lindqvist',
  date: '2026-03-01',
  rewrites: messages.map((text, index) => ({ exercise: `practice-number-${index}`, text })),
  stated: [],
};

/** A link as the format says, around any bytes of DEFLATE, also ones no encoder of ours makes. */
function linkAround(body: Uint8Array): string {
  const length = [body.length >>> 8, body.length & 255];
  const sum = checksum(Uint8Array.from([...length, ...body]));
  const sumBytes = [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  return `1.${base64url(Uint8Array.from([...length, ...sumBytes, ...body]))}z`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const linkSaying = async (json: string) => linkAround(await deflated(bytesOf(json)));
const fault = (reason: string) => ({ ok: false, reason });

/** Numbers from 0 up to 1, the same ones every time. */
function* numbers(): Generator<number, never> {
  let state = 20260301;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a link', () => {
  test.each<[string, SharedPage]>([
    ['a page', page],
    ['six messages', sixMessages],
    ['nothing but a date', { date: '2026-12-31', rewrites: [], stated: [] }],
    ['no name and no date', { rewrites: [], stated: [] }],
    ['an empty name', { ...page, name: '' }],
    ['an empty message', { ...page, rewrites: [{ exercise: 'constructor', text: '' }] }],
    ['a leap day', { ...page, date: '2028-02-29' }],
    ['the longest name and message', longestPage()],
    ['mark-up', { ...page, name: '<img onerror=1>', rewrites: text('"`${x}{{y}}\\ </script>') }],
    [
      'directions and joiners',
      { ...page, name: '\u202eeve\u2066', rewrites: text('\u200d\ufeff') },
    ],
    ['thirty exercises', { ...page, rewrites: [], stated: thirty() }],
  ])('holds %s', async (_, shared) => {
    const fragment = await encodeFragment(shared);
    expect(fragment).toMatch(/^1\.[\w-]+[a-z]$/);
    expect(await decodeFragment(fragment)).toEqual({ ok: true, page: shared });
    expect(await decodeFragment(`#${fragment}`)).toEqual({ ok: true, page: shared });
  });

  function longestPage(): SharedPage {
    return { ...page, name: 'n'.repeat(80), rewrites: text('m'.repeat(5_000)) };
  }
  function text(message: string): SharedPage['rewrites'] {
    return [{ exercise: 'mentor', text: message }];
  }
  function thirty(): string[] {
    return Array.from({ length: 30 }, (_, index) => `${index}`);
  }

  test.each(['#v1.', '#1.'])('of this release opens for ever, as %s', async (start) => {
    expect(
      await decodeFragment(
        `${start}AM-QyNOsHc0xTsNAEEbhq_yaejcyQaKloUmD6JBwXEzQkrUW70S7E6x0PgAIIUGXyHUEDQeg4hDufQIfAYX-fXol3cnvJ6b--ZsMzYv5hS3ObXFGpiyJc7C8kq1a9c428uTI0JXjhEV02SzjMu5km6D8GCARsV57hSauY0Z2UdE4rPg-QAUNb_IMY7e_9TvcSFK5HLsD6ozWs2KB4DYKzqGO6xlVpiS22UtSl2wUPa2H47AfPoYDroUx9W_HqX_9GbuXqX__ouqfPJxybcW2zoVMVfUHz`,
      ),
    ).toEqual({ ok: true, page });
  });

  test('with six messages of 220 characters is short enough to send', async () => {
    const url = site + (await encodeFragment(sixMessages));
    expect(messages.map((message) => message.length)).toEqual(Array(6).fill(220));
    expect(fits(url)).toBe(true);
  });

  test('fits up to its limit', () => {
    expect([fits('x'.repeat(urlLimit)), fits('x'.repeat(urlLimit + 1))]).toEqual([true, false]);
  });

  test('says a text in one way', async () => {
    const fragment = await encodeFragment({
      ...page,
      name: 'Ada\nL.\u0000\ud800',
      rewrites: [{ exercise: 'mentor', text: 'a\r\nb\rc\td\u0000\u0085e\u001b\udfff 👍' }],
    });
    expect(await decodeFragment(fragment)).toEqual({
      ok: true,
      page: {
        ...page,
        name: 'Ada L.\ufffd',
        rewrites: [{ exercise: 'mentor', text: 'a\nb\nc de\ufffd 👍' }],
      },
    });
  });

  test.each<[string, Partial<SharedPage>]>([
    ['a long name', { name: 'n'.repeat(81) }],
    ['a long message', { rewrites: [{ exercise: 'a', text: 'm'.repeat(5_001) }] }],
    ['a day that never was', { date: '2026-02-30' }],
    ['a strange id', { stated: ['__proto__'] }],
    ['an exercise twice', { stated: ['a-shorter-note'] }],
    ['too many exercises', { stated: Array.from({ length: 31 }, (_, index) => `${index}`) }],
    [
      'too much in all',
      {
        rewrites: Array.from({ length: 14 }, (_, index) => ({
          exercise: `${index}`,
          text: 'm'.repeat(5_000),
        })),
      },
    ],
  ])('is not made of %s', async (_, part) => {
    await expect(encodeFragment({ ...page, ...part })).rejects.toThrow(RangeError);
  });

  test('can leave a message out', async () => {
    const shorter = leaveOut(page, 'ask-about-the-move');
    expect(shorter).toEqual({
      ...page,
      rewrites: page.rewrites.slice(1),
      stated: ['after-two-weeks', 'ask-about-the-move'],
    });
    expect(leaveOut(page, 'unknown')).toEqual(page);
    expect(await decodeFragment(await encodeFragment(shorter))).toEqual({
      ok: true,
      page: shorter,
    });
  });
});

describe('a link on its way', () => {
  test.each<[string, (fragment: string) => string]>([
    ['with a text directive', (fragment) => `#${fragment}:~:text=grown,up&text=%E2`],
    ['with its hash escaped', (fragment) => `%23${fragment}`],
    ['with its points escaped', (fragment) => fragment.replaceAll('.', '%2E')],
    [
      'escaped whole',
      (fragment) => fragment.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
  ])('opens %s', async (_, travelled) => {
    expect(await decodeFragment(travelled(await encodeFragment(page)))).toEqual({ ok: true, page });
  });

  test.each([0, 0.25, 0.5, 0.75, 0.99])('cut to %f of its length is truncated', async (part) => {
    const fragment = await encodeFragment(page);
    const cut = fragment.slice(0, Math.floor(fragment.length * part));
    expect(await decodeFragment(cut)).toEqual(fault(part === 0 ? 'empty' : 'truncated'));
  });

  test('cut anywhere is truncated', async () => {
    const fragment = await encodeFragment(page);
    for (let length = 1; length < fragment.length; length += 1) {
      expect(await decodeFragment(fragment.slice(0, length))).toEqual(fault('truncated'));
    }
  });

  test('changed in one character never opens a different page', async () => {
    const fragment = await encodeFragment(page);
    const opened = new Set<string>();
    const reasons = new Set<string>();
    const characters = 'AZaz09-_.=%# +/\u00e9';
    for (let index = 0; index < fragment.length; index += 1) {
      const [before, at = '', after] = [
        fragment.slice(0, index),
        fragment[index],
        fragment.slice(index + 1),
      ];
      const neighbour = String.fromCharCode(at.charCodeAt(0) ^ 1);
      const changed = [before + after, before + at + at + after, before + neighbour + after];
      for (const character of characters) {
        changed.push(before + character + after, before + character + at + after);
      }
      for (const other of changed) {
        const answer = await decodeFragment(other);
        if (answer.ok) opened.add(other);
        else reasons.add(answer.reason);
      }
    }
    // A character changed to itself, or a hash put in front, leaves the link as it was.
    expect([...opened].toSorted()).toEqual([`#${fragment}`, fragment]);
    expect([...reasons].toSorted()).toEqual(['damaged', 'newer-version', 'truncated']);
  });

  test.each<[string, (fragment: string) => string]>([
    ['a full stop after it', (fragment) => `${fragment}.`],
    ['a space in it', (fragment) => `${fragment.slice(0, 50)} ${fragment.slice(50)}`],
    ['a space around it', (fragment) => ` ${fragment}`],
    ['padding', (fragment) => `${fragment.slice(0, -1)}=z`],
    ['a broken escape', (fragment) => `${fragment}%E2%28`],
    ['itself again', (fragment) => fragment + fragment],
    ['two hashes', (fragment) => `##${fragment}`],
  ])('with %s is damaged', async (_, travelled) => {
    expect(await decodeFragment(travelled(await encodeFragment(page)))).toEqual(fault('damaged'));
  });
});

describe('a fragment that is no link of ours', () => {
  const others: [string, string][] = [
    ['', 'empty'],
    ['#', 'empty'],
    [':~:text=hello', 'empty'],
    ['#main', 'damaged'],
    ['%', 'damaged'],
    ['v0.AAAA', 'damaged'],
    ['v01.AAAA', 'damaged'],
    ['V1.AAAA', 'damaged'],
    ['v1.!!!!!!!!', 'damaged'],
    ['v', 'truncated'],
    ['v1', 'truncated'],
    ['v1.', 'truncated'],
    ['v2.anything', 'newer-version'],
    ['#v2.', 'newer-version'],
    [`v1.${'A'.repeat(16 * 1024)}`, 'too-large'],
    ['#'.repeat(2_000_000), 'too-large'],
  ];

  test.each(
    others.map(([fragment, reason]) => ({ start: fragment.slice(0, 20), fragment, reason })),
  )('like $start is $reason', async ({ fragment, reason }) => {
    expect(await decodeFragment(fragment)).toEqual(fault(reason));
  });

  test('gets an answer, whatever it is', async () => {
    const random = numbers();
    const below = (limit: number) => Math.floor(random.next().value * limit);
    for (let round = 0; round < 1_000; round += 1) {
      const starts = ['', '#', 'v1.', '#v1.AAAA', 'v1.ABuZPidd', '%23v1.'];
      const limit = [128, 256, 65_536][round % 3] ?? 128;
      const characters = Array.from({ length: below(200) }, () =>
        String.fromCharCode(below(limit)),
      );
      const fragment = `${starts[round % starts.length]}${characters.join('')}`;
      expect(await decodeFragment(fragment)).toEqual(fault(expect.any(String)));
    }
  });

  test.each([
    ['1 MiB', 2 ** 20],
    ['10 MiB', 10 * 2 ** 20],
    ['one byte more than allowed', 2 ** 16 + 1],
  ])('that swells to %s is too large', async (_, size) => {
    const bomb = linkAround(await deflated(new Uint8Array(size)));
    const start = performance.now();
    expect(await decodeFragment(bomb)).toEqual(fault('too-large'));
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('with junk after its DEFLATE, without an end to it, or without any is damaged', async () => {
    const body = await deflated(bytesOf('[null,"2026-03-01",[],[]]'));
    const others = [Uint8Array.from([...body, 0]), body.slice(0, -1), new Uint8Array()];
    expect(await decodeFragment(linkAround(body))).toEqual({
      ok: true,
      page: { date: '2026-03-01', rewrites: [], stated: [] },
    });
    for (const other of others) {
      expect(await decodeFragment(linkAround(other))).toEqual(fault('damaged'));
    }
  });

  test('that is not UTF-8 is damaged', async () => {
    const body = await deflated(Uint8Array.from([0x22, 0xff, 0x22]));
    expect(await decodeFragment(linkAround(body))).toEqual(fault('damaged'));
  });

  const wrong = [
    '',
    'null',
    '{}',
    '[]',
    '"v1"',
    '{"__proto__":{"date":"2026-03-01"}}',
    '[null,"2026-03-01",[]]',
    '[null,"2026-03-01",[],[],100]',
    '[null, "2026-03-01",[],[]]',
    '[null,"2026-03-01",[],[]]\n',
    '\ufeff[null,"2026-03-01",[],[]]',
    '["\\u0041da","2026-03-01",[],[]]',
    '[5,"2026-03-01",[],[]]',
    '["a\\nb","2026-03-01",[],[]]',
    '["\\ud800","2026-03-01",[],[]]',
    `["${'n'.repeat(81)}","2026-03-01",[],[]]`,
    '[null,"2026-02-29",[],[]]',
    '[null,"2026-13-01",[],[]]',
    '[null,"2026-3-1",[],[]]',
    '[null,20260301,[],[]]',
    '[null,"2026-03-01",{},[]]',
    '[null,"2026-03-01",["a"],[]]',
    '[null,"2026-03-01",[["a"]],[]]',
    '[null,"2026-03-01",[["a",5]],[]]',
    '[null,"2026-03-01",[["a","b",100]],[]]',
    '[null,"2026-03-01",[["A","b"]],[]]',
    '[null,"2026-03-01",[["","b"]],[]]',
    '[null,"2026-03-01",[["a","b\\u0000"]],[]]',
    '[null,"2026-03-01",[["a","b"],["a","c"]],[]]',
    '[null,"2026-03-01",[["a","b"]],["a"]]',
    '[null,"2026-03-01",[],["__proto__"]]',
    '[null,"2026-03-01",[],"a"]',
    `[null,"2026-03-01",[["a","${'m'.repeat(5_001)}"]],[]]`,
    `[null,"2026-03-01",[],${JSON.stringify(Array.from({ length: 31 }, (_, index) => `${index}`))}]`,
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  ];

  test.each(wrong.map((json) => ({ json, start: json.slice(0, 60) })))(
    'with the JSON $start has the wrong shape',
    async ({ json }) => {
      expect(await decodeFragment(await linkSaying(json))).toEqual(fault('wrong-shape'));
    },
  );

  test('of the largest size is answered quickly', async () => {
    const start = performance.now();
    await decodeFragment(linkAround(new Uint8Array(12_000)));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
