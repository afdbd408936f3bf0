import type { FaultRule } from '../finding.ts';
import { lines, phrase } from '../text/phrases.ts';

/** A step in somebody's life, told by the sender about the sender. */
const step = phrase(
  "(?:(?: i| we| then| later| afterwards| and| ,| when i| where i| after i| who)(?: then| also| first| later| finally| soon| even| had| have| was| just| only| i)? (?:born|raised|grew up|moved|came|went|left|studied|graduated|finished|completed|worked|started|began|joined|quit|became|lost|got|won|married|returned|learned|learnt|taught|changed|switched|decided|trained|enrolled|dropped out|earned|passed|failed|tried|built|made|founded|led|organised|organized|managed|did|served|applied|discovered|realised|realized|opened|closed|sold|bought|lived|travelled|traveled|repaired|wrote|won|helped|spent|volunteered|broke|climbed|had)| (?:i was|i've been|i have been) (?:born|raised|a|an|the|in|at|working|employed|promoted|fired|first|president|always|given|very)| my (?:childhood|youth|family|parents|father|mother|uncle|village|hometown|whole life|journey|story|career (?:began|started))| since (?:i was|childhood|my childhood|a child|[12][09][0-9][0-9])| (?:in|from|until|after|since|by) [12][09][0-9][0-9]| at the age of| when i was (?:a|an|[0-9]+|young|little|small|in)| after (?:that|this|school|university|college|graduation|graduating|which) i?)",
);

const least = 60;
const many = 7;

/** A life told from the start is for friends; a stranger looks for the end of it. */
export const lifeStory: FaultRule = {
  name: 'life-story',
  gravity: 2,
  label: 'a life told from the start',
  looksFor: 'A life told step by step: where you were born, what you did then, and then.',
  find: (reading) => {
    if (reading.words.length < least) return undefined;
    const told = lines(reading).filter(step.fits);
    const steps = told.reduce((sum, line) => sum + step.matches(line).length, 0);
    if (steps < many) return undefined;
    return {
      evidence: told.map(({ sentence: { start, end } }) => ({ start, end })),
      explanation: 'It tells a whole life, and its reader has to wait to learn what it wants.',
      measured: `${steps} steps of a life in ${reading.words.length} words.`,
      suggestion: 'Keep the one part of your story that has to do with this person.',
    };
  },
};
