/** The day on which every story of the course takes place: what "today" is on its calendars. A Tuesday. */
const today = new Date('2026-03-10T00:00:00Z');

/** A day of a story's calendar, counted from its today. */
export interface Cell {
  day: number;
  /** Of the month. */
  number: number;
  /** In three letters, where a month or the calendar begins; else nothing. */
  month: string;
}

export interface Week {
  /** From Monday to Sunday. */
  cells: readonly Cell[];
  /** How many weeks with nothing in them were left out before it. */
  weeksLeftOut: number;
}

const dateOf = (day: number): Date => {
  const date = new Date(today);
  date.setUTCDate(date.getUTCDate() + day);
  return date;
};

const format = (options: Intl.DateTimeFormatOptions) => {
  const { format } = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: number) => format(dateOf(day));
};
const weekday = format({ weekday: 'long' });
const date = format({ day: 'numeric', month: 'long' });
const monthName = format({ month: 'short' });

/** "Tuesday 10 March", for a day counted from today. */
export const dayLabel = (day: number): string => `${weekday(day)} ${date(day)}`;

/** "in 2 days", "yesterday", "3 weeks ago", for a day counted from today. */
export function daysApart(day: number): string {
  if (day === 0) return 'today';
  if (day === 1) return 'tomorrow';
  if (day === -1) return 'yesterday';
  const days = Math.abs(day);
  const weeks = days / 7;
  const long = weeks === 1 ? 'a week' : Number.isInteger(weeks) ? `${weeks} weeks` : `${days} days`;
  return day > 0 ? `in ${long}` : `${long} ago`;
}

/** The weeks in which something was written, today is, or a day is offered. */
export function weeks(written: readonly number[], offered: readonly number[]): Week[] {
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const weekOf = (day: number) => Math.floor((day + sinceMonday) / 7);
  const used = [...new Set([...written, 0, ...offered].map(weekOf))].toSorted((a, b) => a - b);
  return used.map((week, row) => ({
    weeksLeftOut: row === 0 ? 0 : week - (used[row - 1] ?? week) - 1,
    cells: Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - sinceMonday;
      const number = dateOf(day).getUTCDate();
      const isFirst = number === 1 || (row === 0 && column === 0);
      return { day, number, month: isFirst ? monthName(day) : '' };
    }),
  }));
}

/** What is wrong with the days that a question offers, whatever the rules say of them. */
export function offerProblem(
  options: readonly { day: number | null; breaks: boolean }[],
): string | undefined {
  const none = options.filter(({ day }) => day === null);
  if (none.length !== 1) {
    return `expected one option with day: null (“Not at all”), found ${none.length}`;
  }
  const days = options.filter(({ day }) => day !== null);
  const twice = days.find(({ day }, index) => days.findIndex((each) => each.day === day) !== index);
  if (twice) return `expected days that differ, found day ${twice.day} more than once`;
  const kept = days.filter(({ breaks }) => !breaks).map(({ day }) => day);
  const [notAtAll] = none;
  if (notAtAll?.breaks === kept.length > 0) return undefined;
  return kept.length > 0
    ? `expected “Not at all” (day: null) with breaks: true, as day ${kept.join(', ')} breaks nothing, found breaks: false`
    : 'expected “Not at all” (day: null) with breaks: false, as every day offered breaks, found breaks: true';
}
