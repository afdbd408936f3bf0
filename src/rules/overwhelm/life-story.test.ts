import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { lifeStory } from './life-story.ts';

describe('lifeStory', () => {
  test.each([
    'Which alarm did you stop hearing first?',
    'I grew up on a ward, so to speak: my mother was a nurse, and I did my homework between the beds. Your talk on alarm fatigue brought back the smell of the floor. Since then I have sat with our alarms for a night and written down each of them, forty-one in an hour, and the patients slept better than I did. Which one did you stop hearing first?', // two stations, and they lead somewhere
    'I was born, moved, studied, worked, started, failed and learned.', // a life in one short line
    '',
  ])('passes %j', (message) => {
    expect(lifeStory.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«I was born in a village by the sea, the third of six.» «I grew up with my grandmother, then I moved to the city and worked in a hardware shop, then I helped in a church office, later I started a course, I finished it, I lost my job, I found another one, and I came to Leeds in 2019.» «After that I studied at night.» Your talk made me count alarms at last, and I thought that you should know.',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(lifeStory.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It tells a whole life, and its reader has to wait to learn what it wants.',
      measured: '11 steps of a life in 82 words.',
      suggestion: 'Keep the one part of your story that has to do with this person.',
    });
  });
});
