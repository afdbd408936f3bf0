import { capital, inWords, listed } from '../names.ts';
import type { Grade } from '../rules/index.ts';
import type { Ending, Move, Turn } from './story.ts';

/** What the page says of a conversation's person, from their file. */
export interface Lines {
  accepts: string;
  answer: string;
  curt: string;
  silence: string;
}

/** "Day 1", "Day 14": the day of the request is the first. */
export const dayLabel = (day: number): string => `Day ${day + 1}`;

/** What a move is called in the thread. */
export const moveNames: Readonly<Record<Move['kind'], string>> = {
  request: 'Your request',
  first: 'Your first message',
  'follow-up': 'Your follow-up',
  'let-go': 'You let it go',
};

/** What the person writes, if anything. */
export function replyOf({ reaction, move }: Turn, lines: Lines): string | undefined {
  if (reaction === 'answers') return lines.answer;
  if (reaction !== 'answers-curtly') return undefined;
  // A curt answer to a good message is the answer of somebody who is brisk.
  return move.kind !== 'request' ? lines.curt : undefined;
}

/** What happens, and why: it follows from the grade, and is said so. `name` is the person's first name. */
export function happened(turn: Turn, name: string, lines: Lines): string {
  const { move, reaction, grade } = turn;
  const broken = grade && grade.findings.length > 0 ? reason(grade) : '';
  switch (reaction) {
    case 'accepts':
      return broken === ''
        ? `${name} says yes, and thinks: “${lines.accepts}”`
        : `${name} says yes, although there was ${broken}.`;
    case 'ignores':
      return `Nothing comes. ${name} saw ${broken || 'nothing to say yes to'}, and looked at the next one.`;
    case 'answers':
      return `${name} answers.`;
    case 'answers-curtly':
      return broken === ''
        ? `${name} answers, in a line.`
        : `${name} answers, in a line, because of ${broken}.`;
    case 'stays-silent':
      if (broken !== '') return `Nothing comes, because of ${broken}.`;
      return move.kind === 'follow-up'
        ? `Nothing comes. The message was good. ${lines.silence}`
        : 'Nothing comes. The message was good, and that isn’t always enough. What now?';
    case 'nothing':
      return '';
  }
}

/** The labels of what was found, the gravest first: "praise that fits anybody and a call or a meeting, asked for". */
const reason = ({ findings }: Grade): string =>
  listed(findings.slice(0, 2).map(({ label }) => label));

/** What the rules say of a message, in a line. */
export function verdictLine({ findings, strengths, ungradable }: Grade): string {
  if (ungradable) return ungradable.explanation;
  if (findings.length > 0) {
    return findings.length === 1
      ? 'One thing to look at'
      : `${capital(inWords(findings.length))} things to look at`;
  }
  return strengths.length > 0 ? 'It breaks nothing. What works in it' : 'It breaks nothing';
}

/** How it ended, and what to take from it. */
export function endingWords(
  ending: Ending,
  name: string,
  silence: string,
): { heading: string; line: string } {
  switch (ending) {
    case 'request-ignored':
      return {
        heading: 'The door stayed closed',
        line: `A request has one chance to say why. Take it back, and give ${name} a reason.`,
      };
    case 'pushed-away':
      return {
        heading: 'That was one push too many',
        line: `${name} had no opinion of you before. Take the last one back, and see what waiting does.`,
      };
    case 'in-conversation':
      return {
        heading: 'You’re in a conversation',
        line: 'From here on there are no rules of ours. Just talk.',
      };
    case 'let-go-early':
      return {
        heading: 'You let it go',
        line: `You may, always. ${silence} One friendly follow-up would have been welcome, too; take it back, if you’d like to see.`,
      };
    case 'let-go-in-time':
      return {
        heading: 'You let it go in time',
        line: 'Something was wrong with what you wrote, and a second message would have made it worse. That’s well seen.',
      };
    case 'let-go-after-one':
      return {
        heading: 'Silence, and it’s all right',
        line: `You did it well, all three times. ${silence} Sometimes a good message gets no answer. Let it go; there are other people to write to.`,
      };
  }
}
