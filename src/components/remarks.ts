import { counted } from '../names.ts';
import type { Changes, Finding, Grade, RewriteGrade } from '../rules/index.ts';
import { dontWords } from '../virtues.ts';
import { letter, markedText, marksOf, type Evidence } from './evidence.ts';
import { copy, part } from './part.ts';
import { showVerdict } from './verdict-word.ts';

/** Remarks shown at once; the rest is folded. */
const shownAtOnce = 3;

/** Says what stands above the remarks; once more only where it has changed or was asked for. */
export function sayHead(host: HTMLElement, heading: string, line: string, asked: boolean): void {
  for (const [name, words] of Object.entries({ heading, line })) {
    const place = part(host, name, HTMLElement);
    place.hidden = false;
    if (asked) place.textContent = '';
    if (place.textContent !== words) place.textContent = words;
  }
}

/** Shows what the rules say of a rewrite: the six, the findings, what works, and the marks in the text. */
export function showRemarks(
  host: HTMLElement,
  text: string,
  result: RewriteGrade,
  changes: Changes | undefined,
): void {
  const findings = result.refusal ? [] : result.grade.findings;
  showSix(host, result.refusal ? undefined : result.grade);
  showFindings(host, findings, changes);
  showStrengths(host, result);
  part(host, 'marks', HTMLElement).replaceChildren(...markedText(text, marks(result)), '\u200b');
}

/** The words of the findings that are shown; of the strengths, once nothing is broken. */
function marks({ grade, refusal }: RewriteGrade): Evidence[] {
  if (refusal) return [];
  return grade.findings.length > 0
    ? marksOf(grade.findings.slice(0, shownAtOnce), 'broken', true)
    : marksOf(grade.strengths, 'kept', true);
}

function showSix(host: HTMLElement, grade: Grade | undefined): void {
  for (const item of host.querySelectorAll<HTMLElement>('[data-dont]')) {
    if (item.dataset['verdict'] === 'none') continue;
    const verdict = Object.entries(grade?.verdicts ?? {}).find(
      ([dont]) => dont === item.dataset['dont'],
    )?.[1];
    item.dataset['verdict'] = verdict ?? 'open';
    const icon = verdict === 'broken' ? '#i-broken' : '#i-kept';
    item.querySelector('use')?.setAttribute('href', icon);
    part(item, 'verdict', HTMLElement).textContent = `: ${verdict ?? 'not checked yet'}`;
  }
}

function showFindings(
  host: HTMLElement,
  findings: readonly Finding[],
  changes: Changes | undefined,
): void {
  const shown = findings.slice(0, shownAtOnce);
  const rest = findings.slice(shownAtOnce);
  const item = (finding: Finding, index: number) =>
    findingItem(host, finding, letter(index), changes);
  part(host, 'findings', HTMLOListElement).replaceChildren(...shown.map(item));
  const folded = part(host, 'rest', HTMLDetailsElement);
  folded.hidden = rest.length === 0;
  part(host, 'rest-label', HTMLElement).textContent = `And ${counted(rest.length, 'more thing')}`;
  part(host, 'rest-findings', HTMLOListElement).replaceChildren(
    ...rest.map((finding, index) => item(finding, index + shownAtOnce)),
  );
}

function findingItem(
  host: HTMLElement,
  finding: Finding,
  key: string,
  changes: Changes | undefined,
): HTMLElement {
  const item = copy(host, 'finding');
  const [span] = finding.evidence;
  item.dataset['key'] = key;
  const button = part(item, 'key', HTMLButtonElement);
  button.textContent = key;
  button.setAttribute(
    'aria-label',
    span ? `${key}: show the words in your text` : `${key}: no words to show, something is missing`,
  );
  if (span) button.dataset['spans'] = `${span.start} ${span.end}`;
  part(item, 'since', HTMLElement).textContent = !changes
    ? 'Broken'
    : changes.still.some(({ rule }) => rule === finding.rule)
      ? 'Still there'
      : 'New';
  part(item, 'dont', HTMLElement).textContent =
    finding.dont === 'selling' ? 'Not what this course teaches' : dontWords[finding.dont].title;
  part(item, 'do', HTMLElement).textContent = finding.suggestion;
  part(item, 'why', HTMLElement).textContent = finding.explanation;
  return item;
}

function showStrengths(host: HTMLElement, { grade, refusal, passed }: RewriteGrade): void {
  const strengths = refusal ? [] : grade.strengths;
  const details = part(host, 'strengths', HTMLDetailsElement);
  details.hidden = strengths.length === 0;
  if (passed) details.open = true;
  part(host, 'strengths-label', HTMLElement).textContent = passed
    ? 'What works'
    : `What works already: ${counted(strengths.length, 'thing')}`;
  part(host, 'strengths-list', HTMLUListElement).replaceChildren(
    ...strengths.map(({ explanation, evidence }, index) => {
      const item = copy(host, 'strength');
      // Lettered as its words are, which are marked once nothing is broken.
      const isMarked = evidence.length > 0 && grade.findings.length === 0;
      part(item, 'key', HTMLElement).textContent = isMarked ? letter(index) : '';
      part(item, 'explanation', HTMLElement).textContent = explanation;
      return item;
    }),
  );
}

/** Check against check: what was fixed, what is still there, what is new. */
export function showLedger(host: HTMLElement, changes: Changes | undefined): void {
  const rows = [
    ['Fixed', 'kept', changes?.fixed ?? []],
    ['Still there', 'broken', changes?.still ?? []],
    ['New', 'broken', changes?.fresh ?? []],
  ] as const;
  const items = rows.flatMap(([since, verdict, findings]) => {
    if (findings.length === 0) return [];
    const item = copy(host, 'change');
    showVerdict(item, verdict);
    part(item, 'since', HTMLElement).textContent = since;
    const what = part(item, 'what', HTMLElement);
    for (const [index, { label }] of findings.entries()) {
      const line = document.createElement(verdict === 'kept' ? 's' : 'span');
      line.textContent = label;
      if (index > 0) what.append(document.createElement('br'));
      what.append(line);
    }
    return [item];
  });
  part(host, 'changes', HTMLUListElement).replaceChildren(...items);
  part(host, 'ledger', HTMLElement).hidden = items.length === 0;
}
