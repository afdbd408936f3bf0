import type { FaultRule } from '../finding.ts';
import { shared, thing, wanted } from '../text/acts.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { lacking } from '../text/hints.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase, said, upTo } from '../text/phrases.ts';

const patterns = [
  phrase(
    `${ask}${gap} (?:learn|study|learning|studying|train|be trained|be guided|grow|growing|work) (?:directly )?(?:under|beside|at the feet of|at the side of|directly from) you`,
  ),
  phrase(
    ' (?:be|become|being|becoming) (?:my|our) (?:[^ ,]+ ){0,2}?(?:mentor|coach|tutor|supervisor|guide|teacher|sponsor)',
  ),
  phrase(
    `${askYou}${gap} (?:mentor|coach|guide|teach|train|tutor|supervise|advise) (?:me|us)(?! (?:one|a word|how to spell|something small))`,
  ),
  phrase(' (?:take|taking|takes|took) me under your wings?'),
  phrase(
    `${ask}${gap} (?:your|some|a little|a bit of|any|proper|career|get|for|of) (?:[^ ,]+ )?(?:guidance|mentorship|mentoring|coaching|supervision|handholding)`,
  ),
  phrase(
    ' (?:need|needs|seek|seeking|request|requesting|want|wanting|require|grateful for|appreciate|value) (?:your|some|career|a|any) (?:[^ ,]+ )?(?:guidance|mentorship|mentoring|mentor)',
  ),
  phrase(' (?:walk|walking|stay) (?:with|beside) me (?:until|through|as|in|on)'),
];

const again =
  '(?:each|every(?: few)?|once (?:a|in a)|now and then|from time to time|regularly|weekly|monthly|step by step|over the years)';
const guide =
  '(?:(?:an?|one) (?:[^ ,]+ )?(?:old hand|steady hand|guide|teacher|mentor|master|elder|compass|big (?:brother|sister))|a person (?:[^ ,]+ ){0,3}?(?:ahead|before me|further)|somebody (?:[^ ,]+ ){0,3}?ahead|someone (?:[^ ,]+ ){0,3}?ahead)';
/** A guide described, or a habit of asking. */
const roundabout = [
  phrase(
    ` (?:could|would|may|might|can|if i|wish|like|love|hope|let me|be allowed)${upTo(6)} (?:lay|bring|show|ask|turn|consult|lean|come|report|check in|put|run|call|pick)${upTo(3)} (?:you|before you|to you|past you|by you|on you)${upTo(3)} ${again}${upTo(6)}`,
  ),
  phrase(
    ' (?:takes?|took|taken|take) (?:me|him|her|them|one|us) (?:on )?(?:under|by) (?:the|a|their|his|her|your) (?:wing|wings|hand)',
  ),
  phrase(
    ` (?:if|would|could|might|ever) you${upTo(2)} (?:took|take|taking) on (?:an?|one)(?: [^ ,]+)? (?:lad|lass|beginner|student|girl|boy|novice|newcomer|stranger|foreigner|pupil|junior)${upTo(4)}`,
  ),
  phrase(
    ` (?:teach|taught|show|showed|explain) (?:me|him|her) (?:the trade|how you|all|everything|from zero|from scratch|from the start)`,
  ),
];

const needed = lacking(guide);
/** A guide, in any words. */
const guides = [
  thing(
    '(?:mentorship|mentoring|(?<! (?:my|your|a former|his|her) )mentor|mentees?|supervision|supervisor|as (?:a|my|your) (?:student|apprentice|mentee|guide)|the ropes|guidance (?:on|for|in|from|with)|(?:guide|coach|teach|advise|adopt|supervise|train) (?:me|my)|supervise it|(?:adopt|coach|train|supervise) an?(?: [^ ,]+)? (?:beginner|student|stranger|newcomer|[^ ,]+er)|(?:at|by) my side|take me on|look after me)',
  ),
  thing(
    '(?:write|ask|call|come|bring|turn|talk|show|check in|report)(?: [^ ,]+){0,6}? (?:now and then|from time to time|(?:once a|each|every|every (?:few|two|three|other)) (?:weeks?|months?|fortnight)|regularly|whenever i)',
  ),
];

const offer = phrase(' (?:mentor|mentoring|mentee|guide|coach|teach|help|office hours?|sessions?)');

const isAsked = (clause: string) =>
  (shared.test(clause) || / you /.test(clause)) && !/ (?:how|did|does|do) you /.test(clause);

const all = [...patterns, ...roundabout];

/** A mentor is asked for a year, not for an answer; strangers seldom have a spare one. */
export const asksForMentoring: FaultRule = {
  name: 'asks-for-mentoring',
  gravity: 3,
  label: 'a mentor, asked for by a stranger',
  looksFor: 'A mentor, a coach, or regular advice.',
  find: (reading, situation) => {
    const message = lines(reading);
    const found = meant(message, all) ?? said(message, needed) ?? wanted(message, guides, isAsked);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} to take you on for months, which is a large present for somebody just met.`,
      suggestion: 'Ask about one thing in their work that you would like to understand.',
    };
  },
};
