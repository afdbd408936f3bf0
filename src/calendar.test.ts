import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';

const now = new Date('2026-03-01T09:08:07.654Z');
const address = 'https://example.org/hello/practice/';

describe('calendarFile', () => {
  test('has an all-day event for each day', () => {
    const days = [
      { day: '2026-03-03', title: 'Practise', description: 'Don’t be generic' },
      { day: '2026-12-31', title: 'Practise', description: '' },
    ];
    expect(calendarFile('review', days, address, now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Warm Hello//Course//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:warm-hello-review-2026-03-03@example.org',
        'DTSTAMP:20260301T090807Z',
        'DTSTART;VALUE=DATE:20260303',
        'DURATION:P1D',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Practise',
        'DESCRIPTION:Don’t be generic\\nhttps://example.org/hello/practice/',
        'URL:https://example.org/hello/practice/',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:warm-hello-review-2026-12-31@example.org',
        'DTSTAMP:20260301T090807Z',
        'DTSTART;VALUE=DATE:20261231',
        'DURATION:P1D',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Practise',
        'DESCRIPTION:\\nhttps://example.org/hello/practice/',
        'URL:https://example.org/hello/practice/',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('escapes what means something in a calendar', () => {
    const title = 'a, b; c\\d\ne\r\nf: “g”';
    expect(
      calendarFile('review', [{ day: '2026-03-03', title, description: '' }], address, now),
    ).toContain('\r\nSUMMARY:a\\, b\\; c\\\\d\\ne\\nf: “g”\r\n');
  });

  test.each(['x'.repeat(200), '’'.repeat(100), '👩🏽‍🔬 '.repeat(30), `${'x'.repeat(66)}é`])(
    'folds %j into lines of 75 bytes at most, and loses nothing',
    (title) => {
      const file = calendarFile(
        'review',
        [{ day: '2026-03-03', title, description: '' }],
        address,
        now,
      );
      const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      expect(file).not.toContain('\ufffd');
      expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
    },
  );
});
