import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { listOfAchievements } from './list-of-achievements.ts';

describe('listOfAchievements', () => {
  test.each([
    'I know Figma a little, and your talk made me count alarms.',
    'You won the prize, led the study, published the paper, trained the nurses and founded the lab, and you still answer letters.', // the feats of somebody else
    'I know what the ward says at night, how the pumps sound at four, why the lights stay on, where the coffee is kept, and who sleeps best.', // what he knows, at length
    'Skills: Figma, Miro, Sketch, Notion, and a bit of R.', // nobody’s
    'We had lemons, apples, pears, plums, grapes, figs and no sugar, as in your post.', // a list of fruit
    '',
    'I won a spelling bee once, and your letter needs no spelling.', // one feat
  ])('passes %j', (message) => {
    expect(listOfAchievements.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«I know AutoCAD, Revit, Rhino, Lumion, Photoshop, and a bit of QGIS.»',
    '«• Top rated for 3 quarters»\n«• Certified by Google»\n«• 140 clients delivered»\n«• Trained 6 writers»\n«• Featured in newsletters»',
    'Hello Mira. «I led a team, won a prize, founded a club and published a paper.» It is cold here.',
    '«I graduated with distinction, won two awards, published three papers and led a team of six.»',
    '«I speak Spanish, Catalan, French, Italian, Greek, and some Dutch.»',
    '«I led a team, won a prize, founded a club and published a paper.»',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(listOfAchievements.find(read(message), situation())).toEqual({
      evidence,
      explanation:
        'It lists what you have done as a job application does, and nobody has offered a job.',
      suggestion: 'Keep one thing, the one that touches their work, and drop the others.',
    });
  });
});
