import { counted } from '../names.ts';
import { precisionLine } from '../precision.ts';
import type { Changes, Finding, Grade, RewriteGrade } from '../rules/index.ts';
import { dontWords } from '../virtues.ts';
import { letter, markedText, marksOf, type Evidence } from './evidence.ts';
import { copy, part } from './part.ts';
import { showVerdict } from './verdict-word.ts';

/** Remarks shown at once; the rest is folded. */
const shownAtOnce = 3;

/** Shows what stands above the remarks. */
export function showHead(host: HTMLElement, heading: string, line: string): void {
  for (const [name, words] of Object.entries({ heading, line })) {
    const place = part(host, name, HTMLElement);
    place.hidden = false;
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

/** The words of the findings that are shown, and of the strengths, which bear letters once nothing is broken. */
function marks({ grade, refusal }: RewriteGrade): Evidence[] {
  if (refusal) return [];
  return [
    ...marksOf(grade.findings.slice(0, shownAtOnce), 'broken', true),
    ...marksOf(grade.strengths, 'kept', grade.findings.length === 0),
  ];
}

/** Shows the learner's own message beside ours, marked by the same rules. */
export function showYours(host: HTMLElement, text: string, result: RewriteGrade): void {
  const evidence = marks(result).map((mark) => ({ ...mark, key: undefined }));
  part(host, 'yours', HTMLElement).replaceChildren(...markedText(text, evidence));
  part(host, 'yours-place', HTMLElement).hidden = text.trim() === '';
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
  // Who is reading a remark keeps it: what is still there stays the element that it was.
  const known = new Map(
    Array.from(host.querySelectorAll<HTMLElement>('.finding'), (item) => [
      item.dataset['rule'],
      item,
    ]),
  );
  const items = findings.map((finding, index) =>
    fill(known.get(finding.rule) ?? copy(host, 'finding'), host, finding, letter(index), changes),
  );
  const hadFocus = host.contains(document.activeElement);
  put(part(host, 'findings', HTMLOListElement), items.slice(0, shownAtOnce));
  const rest = items.slice(shownAtOnce);
  put(part(host, 'rest-findings', HTMLOListElement), rest);
  part(host, 'rest', HTMLDetailsElement).hidden = rest.length === 0;
  part(host, 'rest-label', HTMLElement).textContent = `And ${counted(rest.length, 'more thing')}`;
  if (hadFocus && !host.contains(document.activeElement)) {
    part(host, 'text', HTMLTextAreaElement).focus();
  }
}

/** Makes these the items of a list, and moves none that is in its place. */
function put(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of Array.from(list.children)) {
    if (!items.some((kept) => kept === item)) item.remove();
  }
  for (const [index, item] of items.entries()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  }
}

function fill(
  item: HTMLElement,
  host: HTMLElement,
  finding: Finding,
  key: string,
  changes: Changes | undefined,
): HTMLElement {
  const [span] = finding.evidence;
  item.dataset['key'] = key;
  item.dataset['rule'] = finding.rule;
  const button = part(item, 'key', HTMLButtonElement);
  button.textContent = key;
  button.setAttribute(
    'aria-label',
    span ? `${key}: show the words in your text` : `${key}: no words to show, something is missing`,
  );
  button.dataset['spans'] = span ? `${span.start} ${span.end}` : '';
  const words: Record<string, string> = {
    since: !changes
      ? 'Broken'
      : changes.still.some(({ rule }) => rule === finding.rule)
        ? 'Still there'
        : 'New',
    dont:
      finding.dont === 'selling' ? 'Not what this course teaches' : dontWords[finding.dont].title,
    do: finding.suggestion,
    why: finding.explanation,
    'looks-for': finding.looksFor,
    measured: finding.measured ?? quotes(host, finding),
    precision: precisionLine(finding.rule),
  };
  for (const [name, text] of Object.entries(words)) {
    const place = part(item, name, HTMLElement);
    if (place.textContent !== text) place.textContent = text;
  }
  part(item, 'about', HTMLAnchorElement).href = `${host.dataset['rules']}#rule-${finding.rule}`;
  return item;
}

/** The words that a rule found, as they stand in the text. */
function quotes(host: HTMLElement, { evidence }: Finding): string {
  const { value } = part(host, 'text', HTMLTextAreaElement);
  return evidence.map(({ start, end }) => `“${value.slice(start, end)}”`).join(', ');
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
