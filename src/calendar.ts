/** A day to be put into a calendar. */
export interface CalendarDay {
  /** As YYYY-MM-DD. */
  day: string;
  title: string;
  description: string;
}

/**
 * A calendar file (RFC 5545) with an event for each day. `what` they are for tells its events from those of others. The same day has the same name each time, so that a calendar
 * which opens the file again changes what it has. `address` is that of the page to go to.
 */
export function calendarFile(
  what: 'review' | 'follow-up',
  days: readonly CalendarDay[],
  address: string,
  now: Date,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap(({ day, title, description }) => [
    'BEGIN:VEVENT',
    `UID:warm-hello-${what}-${day}@${new URL(address).hostname}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DURATION:P1D`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${description}\n${address}`)}`,
    `URL:${address}`,
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Warm Hello//Course//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line in pieces of at most 75 bytes, none of which ends inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    const grown = piece + character;
    // Each line after the first begins with a space.
    const room = pieces.length === 0 ? 75 : 74;
    if (new TextEncoder().encode(grown).length <= room) piece = grown;
    else {
      pieces.push(piece);
      piece = character;
    }
  }
  return [...pieces, piece].join('\r\n ');
}
