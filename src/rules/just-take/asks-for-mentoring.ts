import type { FaultRule } from '../finding.ts';
import { ask, askYou, gap } from '../text/asks.ts';
import { firstName } from '../text/names.ts';
import { isOffered } from '../text/offers.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

const patterns = [
  phrase(
    ' (?:need|needs|looking for|searching for|search|searching|seek|want)(?: for)? (?:a |an |one |some |my )?(?:[^ ,]+ )?(?:with )?(?:supervision|supervisor|co supervisor|thesis supervisor)',
  ),
  phrase(
    ' (?:do|does|would) (?:you|your [^ ,]+) (?:offer|supervise|have|give) (?:any )?(?:[^ ,]+ )?(?:thesis|theses|dissertations|thesis topics|topics for a thesis|supervision)',
  ),
  phrase(
    ' (?:who|that|to) (?:can |could |will |would |may |might )?(?:mentor|guide|coach|train) me',
  ),
  phrase(
    ' (?:do|would|could) you (?:also |still |ever )?(?:mentor|take mentees|take on mentees|coach)(?= (?:,|students|people|juniors|beginners|someone) | $)',
  ),
  phrase(
    ' (?:accept|take|adopt|have) me as (?:a |your )?(?:student|apprentice|mentee|pupil|disciple|trainee|intern|assistant)',
  ),
  phrase(
    `${ask}${gap} (?:learn|study|learning|studying|train|be trained|be guided|grow|growing|work) (?:directly )?(?:under|beside|at the feet of|at the side of|directly from) you`,
  ),
  phrase(
    ' (?:supervise|co supervise|cosupervise|second marker for|examine|sponsor) (?:my|our|me) ?(?:thesis|dissertation|project|phd|master|bachelor|work|research)?',
  ),
  phrase(
    `${askYou}${gap} (?:be|become|act as|being|becoming) (?:a |an |my |our |your |the )?(?:[^ ,]+ ){0,2}?(?:mentor|coach|tutor|supervisor|guide|teacher|role model)`,
  ),
  phrase(
    ' (?:be|become|being|becoming) (?:my|our) (?:[^ ,]+ ){0,2}?(?:mentor|coach|tutor|supervisor|guide|teacher|sponsor)',
  ),
  phrase(
    " (?:i|i'm|i am|we|am|still) (?:[^ ,]+ ){0,2}?(?:need|want|look|looking|search|searching|seek|seeking|find|hoping|hope|in search|dream|dreaming)(?: for| of| to find)? (?:a|an|some|my) (?:[^ ,]+ ){0,2}?(?:mentor|mentors|mentorship|coach|tutor|supervisor|guide)",
  ),
  phrase(
    ' (?:have|get|find|see|want|like|love) you as (?:a|an|my|our) (?:[^ ,]+ )?(?:mentor|coach|tutor|supervisor|guide|teacher)',
  ),
  phrase(
    ' (?:looking|searching|look|search) for (?:a|an|some|my) (?:[^ ,]+ )?(?:mentor|mentors|mentorship|coach|tutor)',
  ),
  phrase(
    ' (?:take on|take|accept|adopt|want|need|have (?:room|space|time) for) (?:a |an |another |one more |new )?(?:mentees?|apprentice|protege)',
  ),
  phrase(' as (?:a|my) mentor(?= (?:,|for|in|and|to|please) | $)'),
  phrase(
    `${askYou}${gap} (?:mentor|coach|guide|teach|train|tutor|supervise|advise) (?:me|us)(?! (?:one|a word|how to spell|something small))`,
  ),
  phrase(' (?:please|sir|madam|you|and|to) (?:mentor|guide|coach|train|tutor) me'),
  phrase(' (?:take|taking|takes|took) me under your wings?'),
  phrase(' under your (?:wing|wings|guidance|supervision|mentorship|tutelage)'),
  phrase(
    `${ask}${gap} (?:your|some|a little|a bit of|any|proper|career|get|for|of) (?:[^ ,]+ )?(?:guidance|mentorship|mentoring|coaching|supervision|handholding)`,
  ),
  phrase(
    ' (?:need|needs|seek|seeking|request|requesting|want|wanting|require|grateful for|appreciate|value) (?:your|some|career|a|any) (?:[^ ,]+ )?(?:guidance|mentorship|mentoring|mentor)',
  ),
  phrase(' (?:walk|walking|stay) (?:with|beside) me (?:until|through|as|in|on)'),
  phrase(
    ' (?:show|teach|showing|teaching) me (?:the ropes|the trade|the craft|your craft|everything|all you know|your ways)',
  ),
  phrase(`${ask}${gap} (?:look|check) over me`),
  phrase(
    ' (?:check in|checking in|sessions?|meet|talk|speak|exchange|calls?) (?:with you |with me )?(?:once |twice |every |each )(?:a |week|month|two|other|fortnight)(?: [^ ,]+)?',
  ),
];

const offer = phrase(' (?:mentor|mentoring|mentee|guide|coach|teach|help|office hours?|sessions?)');

/** A mentor is asked for a year, not for an answer; strangers seldom have a spare one. */
export const asksForMentoring: FaultRule = {
  name: 'asks-for-mentoring',
  gravity: 3,
  label: 'a mentor, asked for by a stranger',
  looksFor: 'A mentor, a coach, or regular advice.',
  find: (reading, situation) => {
    const found = meant(lines(reading), patterns);
    if (found === undefined || isOffered(situation, offer)) return undefined;
    return {
      evidence: [found],
      explanation: `It asks ${firstName(situation)} to take you on for months, which is a large present for somebody just met.`,
      suggestion: 'Ask about one thing in their work that you would like to understand.',
    };
  },
};
