/** Words that a learner reads in a minute, by which the course promises its times. */
const wordsPerMinute = 200;

const quoted = String.raw`"[^"\n]*"|'(?:[^'\\\n]|\\.)*'|\x60[^\x60]*\x60`;

/** Props whose words are an address or a key, or show only after an answer. */
const unread = ['id', 'name', 'person', 'kind', 'dont', 'why', 'from', 'breaks', 'strengths'].join(
  '|',
);

const answers = /\bwhy=\{\{[^]*?\}\}/g;
const unreadProps = new RegExp(String.raw`\b(?:${unread})(?:=|: )(?:${quoted}|\{[^{}]*\})`, 'g');
const values = new RegExp(String.raw`((?:=\{?|: |\n) *)(${quoted})`, 'g');
/** Names of tags, of props and of marks, and values that are no text. */
const code =
  /<\/?[A-Z]\w*|\b\w+=(?=[{"\x60])|\b[a-z]\w*: (?:true|false|null|\d+|(?=['"\x60{[]))|\[[a-z]: /g;

/**
 * The words of a lesson that every learner reads. Reasons under the options don't count, since one sees those of what
 * one chooses, and a text that stands in two places is read once.
 * @param body the text of the lesson's file below its frontmatter
 */
export function readingWords(body: string): number {
  const seen = new Set<string>();
  const prose = body
    .replace(answers, ' ')
    .replace(unreadProps, ' ')
    .replace(values, (all, before, text) => {
      if (seen.has(text)) return before;
      seen.add(text);
      return all;
    })
    .replace(code, ' ');
  return prose.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
}

/** Minutes that a lesson takes to read, not rounded. */
export const readingMinutes = (body: string): number => readingWords(body) / wordsPerMinute;
