import type { Position, Study } from '../rules/index.ts';
import { yearsIn } from './dates.ts';

// How a job and a school are said in one line, for the fields in which the learner corrects them, and how such a line
// is read.

/** "Wayfinding lead, Northquay Hospitals, 2022 to now". */
export function positionLine({ title, organisation, from, to }: Position): string {
  const years = from === undefined ? '' : `, ${from} to ${to ?? 'now'}`;
  return `${title}, ${organisation}${years}`;
}

/** "BA Graphic Design, Kilbrack College". */
export const studyLine = ({ school, degree }: Study): string =>
  degree === undefined ? school : `${degree}, ${school}`;

const separators = [/\s+(?:at|@)\s+/i, /\s+[·•|]\s+/, /,\s+/, /\s+[-–—]\s+/];

/** Both sides of the first thing in a line that separates two; nothing where there is none. */
export function halves(line: string): [string, string] | undefined {
  for (const separator of separators) {
    const found = separator.exec(line);
    if (!found) continue;
    const [one, other] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    if (one.trim() !== '' && other.trim() !== '') return [one.trim(), other.trim()];
  }
  return undefined;
}

const edges = /^[\s,;:·•|()–—-]+|[\s,;:·•|()–—-]+$/g;

/** A job said in one line: its title and where, with or without its years. Undefined where one of the two is missing. */
export function positionOf(line: string): Position | undefined {
  const years = yearsIn(line);
  const words = years ? `${line.slice(0, years.start)} ${line.slice(years.end)}` : line;
  const bare = words
    .replace(/\(?\d+\s*(?:yrs?|years?|mos?|months?)\b.*$/i, '')
    .replace(edges, '')
    .replace(/\s{2,}/g, ' ');
  const [title, organisation] = halves(bare) ?? [];
  if (title === undefined || organisation === undefined) return undefined;
  return {
    title,
    organisation: withoutTerms(organisation),
    from: years?.from,
    to: years ? years.to : null,
  };
}

const school =
  /\b(?:universit\p{L}*|college|school|institut\p{L}*|academy|acad[ée]mie|lyc[ée]e|faculty|polytechnic|conservatoire|hochschule|[ée]cole|escuela|colegio|seminary|uni)(?!\p{L})/iu;

/** Whether a line names a school. */
export const namesSchool = (line: string): boolean => school.test(line);

/** A school said in one line, with what was studied there or without. */
export function studyOf(line: string): Study | undefined {
  const years = yearsIn(line);
  const bare = (
    years ? line.slice(0, years.start) : line.replace(/\(?\b(?:19|20)\d{2}\)?$/, '')
  ).replace(edges, '');
  if (bare === '') return undefined;
  const parts = halves(bare);
  if (!parts) return { school: bare };
  const [one, other] = parts;
  if (namesSchool(one) && !namesSchool(other)) return { school: one, degree: other };
  // "BA, Graphic Design, Kilbrack College": the last one is the school.
  const last = other.lastIndexOf(', ');
  if (last > 0 && namesSchool(other.slice(last)) && !namesSchool(other.slice(0, last))) {
    return { school: other.slice(last + 2), degree: `${one}, ${other.slice(0, last)}` };
  }
  return { school: other, degree: one };
}

const terms =
  /\s*[·•|]\s*(?:full[- ]time|part[- ]time|self[- ]employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent(?: full[- ]time)?|volunteer)\b.*$/i;

/** An employer without "· Full-time". */
export const withoutTerms = (line: string): string => line.replace(terms, '').trim();

/** Whether a line names an employer with the terms of the job: "Northquay Hospitals · Full-time". */
export const namesTerms = (line: string): boolean => terms.test(line);

/** Whether a line says the terms of a job and nothing else. */
export const isTerms = (line: string): boolean =>
  /^(?:full[- ]time|part[- ]time|self[- ]employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent|remote|hybrid|on[- ]site)$/i.test(
    line.trim(),
  );
