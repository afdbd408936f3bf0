import type { FaultRule } from '../finding.ts';
import { lines, phrase, type Line } from '../text/phrases.ts';

const feat = phrase(
  " (?:awards?|awarded|prizes?|medals?|certified|certificates?|certifications?|gpa|cgpa|distinction|honours|honors|top rated|top [0-9]+|ranked|winner|won|published|publications?|first place|second place|fourth place|scholarships?|president|captain|valedictorian|founder|founded|led|headed|managed|increased|grew|boosted|raised|delivered|trained|featured|fluent|proficient|expert|experts?|skilled|experienced|years of experience|years experience|completed|achieved|accomplished|graduated with|gold|hackathons?|patents?|best student|dean's list|summa cum laude|shortlisted|promoted|specialised|specialized|degrees?|diplomas?|master of|bachelor of|bachelor's|master's|internships|projects completed|turnaround|[0-9]+ (?:blog|clients|projects|articles|awards|courses|certificates|followers|languages|years))",
);
const skill =
  / (?:know|knows|skills|skilled|proficient|experience|experienced|familiar|certified|use|speak|master|tools|stack|expertise|including|include|strong|competent|niches|languages|work with|worked with|completed|learned|learnt|built|designed) /;

const manyFeats = 5;
const manyItems = 4;

/** A list of what the sender has done reads like an application for a post that nobody offered. */
export const listOfAchievements: FaultRule = {
  name: 'list-of-achievements',
  gravity: 2,
  label: 'a list of achievements',
  looksFor:
    'Several things that you have done or can do, one after the other, as in an application.',
  find: (reading) => {
    const message = lines(reading);
    const feats = message.filter(feat.fits);
    const inventories = message.filter(isInventory);
    const sum = feats.reduce((total, line) => total + feat.matches(line).length, 0);
    const told = sum >= manyFeats && isAboutSender(message) ? feats : inventories;
    if (told.length === 0) return undefined;
    return {
      evidence: told.map(({ sentence: { start, end } }) => ({ start, end })),
      explanation:
        'It lists what you have done as a job application does, and nobody has offered a job.',
      suggestion: 'Keep one thing, the one that touches their work, and drop the others.',
    };
  },
};

/** "I know AutoCAD, Revit, Rhino, Lumion and QGIS": many short items in a row after a word of skill. */
function isInventory({ text }: Line): boolean {
  if (!/ (?:i|i'm|i've|my|me) /.test(text)) return false;
  const [, ...items] = text.split(' ,');
  const short = items.filter((item) => item.trim().split(' ').length <= 3).length;
  return short >= manyItems && skill.test(text);
}

/** Feats of the recipient are praise, not a list of one's own. */
function isAboutSender(message: readonly Line[]): boolean {
  const whole = message.map(({ text }) => text).join('');
  const mine = whole.match(/ (?:i|i'm|i've|my|me|we|our)(?= )/g)?.length ?? 0;
  const yours = whole.match(/ (?:you|your|you've|you're)(?= )/g)?.length ?? 0;
  return mine + 2 > yours;
}
