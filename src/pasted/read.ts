import type { Position, Study } from '../rules/index.ts';
import { isLasting, monthsIn, yearsIn } from './dates.ts';
import { isTerms, namesSchool, namesTerms, positionOf, studyOf, withoutTerms } from './lines.ts';
import { headingOf, isFurniture, type SectionName } from './sections.ts';

/** What a pasted profile page says, as far as it can be read. Nothing is made up: what isn't there is empty. */
export interface PastedProfile {
  name: string;
  headline: string;
  location: string;
  about: string;
  experience: Position[];
  education: Study[];
  activity: string[];
  /** The lines that couldn't be read, as they stood, without the buttons and counters of the page. */
  rest: string;
}

/** The longest text that is read, in UTF-16 units: a very long profile several times over. */
export const pasteLimit = 60_000;

/** Reads the text of a profile page as it is copied from the screen. Total: any text gives an answer. */
export function readPasted(text: string): PastedProfile {
  const sections = inSections(linesOf(text.slice(0, pasteLimit)));
  const head = readHead(sections.head);
  const experience = readExperience(sections.experience);
  const education = readEducation(sections.education);
  const activity = readActivity(sections.activity, head.name);
  const labelled = readLabelled(head.rest);
  return {
    name: labelled.name ?? head.name,
    headline: labelled.headline ?? head.headline,
    location: labelled.location ?? head.location,
    about: labelled.about ?? readAbout(sections.about),
    experience: experience.found,
    education: education.found,
    activity: activity.found,
    rest: [
      ...labelled.rest,
      ...experience.rest,
      ...education.rest,
      ...activity.rest,
      ...sections.other,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

interface Found<T> {
  found: T[];
  rest: string[];
}

/** The lines of a text; what a screen reader hears and an eye sees twice stands there once. An empty line stays one. */
function linesOf(text: string): string[] {
  const lines = text
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
  return lines.filter((line, index) => {
    if (line === '') return index > 0 && lines[index - 1] !== '';
    return line !== before(lines, index);
  });
}

/** The last line before this one that isn't empty. */
function before(lines: readonly string[], index: number): string | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (lines[at] !== '') return lines[at];
  return undefined;
}

function inSections(lines: readonly string[]): Record<SectionName, string[]> {
  const sections: Record<SectionName, string[]> = {
    head: [],
    about: [],
    experience: [],
    education: [],
    activity: [],
    other: [],
    end: [],
  };
  let here: SectionName = 'head';
  for (const line of lines) {
    const heading = headingOf(line);
    // Below the end there are other people, with headings of their own.
    if (here === 'end') continue;
    if (heading !== undefined) {
      here = heading;
      continue;
    }
    if (!isFurniture(line)) sections[here].push(line);
  }
  return sections;
}

const degreeMark = /\s*[·•]?\s*(?:1st|2nd|3rd\+?)(?: degree connection)?$/i;
const pronouns = /\s*\(?\b(?:she\/her|he\/him|they\/them|she\/they|he\/they)(?:\/\w+)?\)?/i;
const locationLine =
  /^(?:greater .+|.+ metropolitan (?:area|region)|(?:\p{Lu}[\p{L}.’'-]*(?:[ -]\p{L}[\p{L}.’'-]*){0,3})(?:, \p{Lu}[\p{L}.’' -]*){1,3})$/iu;

/** Name, headline and location are the first lines of the page, in this order. */
function readHead(lines: readonly string[]): {
  name: string;
  headline: string;
  location: string;
  rest: string[];
} {
  const left = lines.filter((line) => line !== '' && !isLabelled(line));
  const labelled = lines.filter(isLabelled);
  const first = left[0] ?? '';
  const name = cleanName(first);
  if (name === '') return { name: '', headline: '', location: '', rest: [...labelled, ...left] };
  left.shift();
  // Shown again as the title of the page, under the picture.
  while (left[0] !== undefined && cleanName(left[0]) === name) left.shift();
  const placeAt = left.findIndex(
    (line, index) => index > 0 && (/[·•] ?contact info$/i.test(line) || isPlace(line)),
  );
  const onlyPlace = placeAt < 0 && left.length > 0 && isPlace(left[0] ?? '') ? 0 : placeAt;
  const location = (left[onlyPlace] ?? '').replace(/\s*[·•] ?contact info$/i, '');
  const headline = onlyPlace === 0 ? '' : (left[0] ?? '');
  const rest = left.filter((_, index) => index !== onlyPlace && (headline === '' || index !== 0));
  return { name, headline, location, rest: [...labelled, ...rest] };
}

const isPlace = (line: string): boolean =>
  line.length <= 60 && locationLine.test(line) && !/\b(?:at|of|for|and|with)\b/i.test(line);

/** A name as one signs with it; empty where the line can't be one. */
function cleanName(line: string): string {
  const bare = line
    .replace(degreeMark, '')
    .replace(pronouns, '')
    .replace(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f/gu, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[^\p{L}]+|[\s·•|,-]+$/gu, '');
  const withoutTitles = bare.replace(
    /,\s*(?:[A-Z][\p{L}.]*\.?(?:[ -][A-Z]{2,})?(?:,\s*|$))+$/u,
    (titles) =>
      /^,\s*(?:[A-Z]{2,}|Ph\.?D|M\.?D|MBA|[A-Z][a-z]?[A-Z.])/.test(titles) ? '' : titles,
  );
  const words = withoutTitles.split(' ');
  const isOne =
    withoutTitles.length <= 60 && words.length <= 6 && /^\p{L}/u.test(bare) && !/[|@:/]/.test(bare);
  return isOne ? withoutTitles : '';
}

const label = /^(name|headline|title|location|about|summary)\s*:\s*(.+)$/i;
const isLabelled = (line: string): boolean => label.test(line);

/** "Headline: Wayfinding at Northquay", as people write it down themselves. */
function readLabelled(lines: readonly string[]): {
  name?: string;
  headline?: string;
  location?: string;
  about?: string;
  rest: string[];
} {
  const names = {
    name: 'name',
    headline: 'headline',
    title: 'headline',
    location: 'location',
    about: 'about',
    summary: 'about',
  } as const;
  const found: { name?: string; headline?: string; location?: string; about?: string } = {};
  const rest: string[] = [];
  for (const line of lines) {
    const [, word = '', text = ''] = label.exec(line) ?? [];
    const key = Object.entries(names).find(([name]) => name === word.toLowerCase())?.[1];
    if (key === undefined) rest.push(line);
    else found[key] ??= text;
  }
  return { ...found, rest };
}

const readAbout = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s*(?:…|\.\.\.)\s*(?:see more|more)?$/i, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Jobs, by their dates: the two lines above a date are a title and an employer. Where several jobs at one employer stand
 * together, the employer stands once, above how long it all was, and each job has its title only.
 */
function readExperience(lines: readonly string[]): Found<Position> {
  const found: Position[] = [];
  const rest: string[] = [];
  let above: string[] = [];
  /** The employer of several jobs, and how many months of them are still to come. */
  let group: { employer: string; months: number } | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const years = yearsIn(line);
    const isDated = years !== undefined && years.start <= 3;
    if (!isDated && isLasting(line)) {
      const employer = above.pop();
      rest.push(...above);
      above = [];
      if (employer !== undefined) {
        group = { employer: withoutTerms(employer), months: monthsIn(line) ?? Infinity };
      }
      continue;
    }
    if (!isDated) {
      const whole = years && above.length === 0 ? positionOf(line) : undefined;
      if (whole) found.push(whole);
      else if (!isTerms(line)) above.push(line);
      continue;
    }
    const last = above.at(-1);
    if (last === undefined) {
      // The same dates once more, in the words for a screen reader.
      const said = found.at(-1);
      if (said?.from !== years.from || said.to !== years.to) rest.push(line);
      continue;
    }
    if (group && group.months > 1 && !namesTerms(last)) {
      found.push({ title: last, organisation: group.employer, from: years.from, to: years.to });
      group.months -= years.months ?? 0;
      rest.push(...belowDate(above.slice(0, -1), found.length > 1));
    } else {
      group = undefined;
      const title = above.at(-2);
      const whole = title === undefined || isPlace(title) ? positionOf(last) : undefined;
      const job =
        whole ??
        (title === undefined ? undefined : { title, organisation: withoutTerms(last), to: null });
      if (job) found.push({ ...job, from: years.from, to: years.to });
      else rest.push(last);
      rest.push(...belowDate(above.slice(0, whole ? -1 : -2), found.length > 1));
    }
    above = [];
  }
  // Below the last date: where it was, and what was done there; or jobs in a line each, without dates.
  const undated = found.length === 0 ? above.map((line) => [line, positionOf(line)] as const) : [];
  if (found.length === 0) {
    for (const [line, position] of undated) {
      if (position) found.push(position);
      else rest.push(line);
    }
  } else rest.push(...belowDate(above, true));
  return { found, rest };
}

/** What stands below a date and above the next job: the place goes without saying, the rest is kept. */
const belowDate = (lines: readonly string[], isBelow: boolean): string[] =>
  lines.filter(
    (line) =>
      !(
        isBelow &&
        (isPlace(line) || isTerms(line) || /[·•] (?:remote|hybrid|on-site)$/i.test(line))
      ),
  );

const notStudies = /^(?:activities and societies|grade|skills|thesis)\s*:/i;

/** Schools: each begins with the name of one, or where the dates of the one before end. */
function readEducation(lines: readonly string[]): Found<Study> {
  const found: Study[] = [];
  const rest: string[] = [];
  let open: string[] = [];
  const close = () => {
    const [first, second, ...more] = open;
    open = [];
    if (first === undefined) return;
    if (second !== undefined) {
      const [school, degree] =
        namesSchool(second) && !namesSchool(first) ? [second, first] : [first, second];
      found.push({ school, degree });
    } else {
      const study = studyOf(first);
      if (study) found.push(study);
    }
    rest.push(...more);
  };
  for (const line of lines) {
    if (line === '') {
      // Between two schools; or between a school and its degree, where each line stands alone.
      if (open.length > 1) close();
      continue;
    }
    const years = yearsIn(line);
    if (notStudies.test(line)) {
      close();
      rest.push(line);
    } else if (years !== undefined && years.start <= 3) close();
    else if (years !== undefined && open.length === 0) {
      const study = studyOf(line);
      if (study) found.push(study);
    } else if (years !== undefined) {
      open.push(line.slice(0, years.start).replace(/[\s,·•|(–-]+$/, ''));
      close();
    } else {
      if (open.length > 0 && namesSchool(line) && open.some(namesSchool)) close();
      open.push(line);
    }
  }
  close();
  return { found, rest };
}

const postedLine =
  /\b(?:posted|reposted|shared|commented on|likes?|reacted|published|celebrates?|replied)\b.*(?:[·•]|\bago\b|this\b)/i;
const agoLine =
  /^(?:edited\s*[·•]?\s*)?\d+\s?(?:s|m|h|d|w|mo|yr?|min|hours?|days?|weeks?|months?|years?)\b\.?(?:\s*ago)?\s*(?:[·•].*)?$/i;
const activityLimit = 8;

/** Posts, talks and projects, a line each; who posted what when is said by the page, and goes. */
function readActivity(lines: readonly string[], name: string): Found<string> {
  const found: string[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    if (line === '' || postedLine.test(line) || agoLine.test(line)) continue;
    if (name !== '' && line.startsWith(name) && line.length < name.length + 40) continue;
    if (yearsIn(line) && line.length < 30) continue;
    const clean = line.replace(/\s*(?:…|\.\.\.)\s*(?:see more|more)?$/i, '').trim();
    if (/^(?:post|link|article|image|video)$/i.test(clean) || clean === '') continue;
    if (found.length < activityLimit) found.push(clean);
    else rest.push(line);
  }
  return { found, rest };
}
