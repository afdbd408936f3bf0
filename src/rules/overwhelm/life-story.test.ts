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
    'My gran says that I was born with headphones on. Which alarm did you stop hearing first?', // one step, and a joke
  ])('passes %j', (message) => {
    expect(lifeStory.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      '«I was born in a village by the sea, the third of six.» «I grew up with my grandmother, then I moved to the city and worked in a hardware shop, then I helped in a church office, later I started a course, I finished it, I lost my job, I found another one, and I came to Leeds in 2019.» «After that I studied at night.» Your talk made me count alarms at last, and I thought that you should know.',
      '11 steps of a life in 82 words.',
    ],
    [
      '«I was born in Lagos and raised by my aunts.» «At school I learned to sew, then I left for Accra, worked at a market stall, studied accounting in the evening, got married, moved to Hull, started a cleaning firm, closed it again, and went back to college in 2021.» Now I am here and I read your letters every night before I sleep, and I thought that I would write to you about all of this.',
      '12 steps of a life in 77 words.',
    ],
    [
      '«When I was a child I wanted to be a pilot.» «After school I joined the navy, after that I drove a bus for six years, then I became a nurse, then I moved to Leeds, later I studied design at night, and in 2022 I started to look for work.» «Since then I have written to nobody, until your talk on alarms came along and made me think that there is somebody who knows both of the worlds I live in.»',
      '9 steps of a life in 82 words.',
    ],
    [
      '«My story begins in Cebu, where I was born.» «I grew up with seven cousins, graduated in 2011, worked on a cruise ship for four years, came to Bergen in 2015, lost that job, retrained as a carer, had two children, and finally enrolled in a course on research.» «That is a lot, I know, but it is how I came to count alarms at night and how I found your talk about them in the first place, of course.»',
      '12 steps of a life in 80 words.',
    ],
    [
      '«I grew up in Split.» «I studied law for two years, dropped out, worked in a bar, moved to Cork, learned English there, worked in a call centre, was promoted, quit, travelled for a year, came back, and began to study nursing in 2019.» «I finished it last summer and now I would like to hear how you did the step from the ward to your desk, because I am about to try to do the very same one.»',
      '13 steps of a life in 79 words.',
    ],
  ])('fails %j', (text, measured) => {
    const { message, evidence } = marked(text);
    expect(lifeStory.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It tells a whole life, and its reader has to wait to learn what it wants.',
      measured,
      suggestion: 'Keep the one part of your story that has to do with this person.',
    });
  });

  const six = 'I was born. I moved. I worked. I studied. I quit. I came.';
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('counts from seven steps on, in sixty words or more', () => {
    const isFound = (message: string) => lifeStory.find(read(message), situation()) !== undefined;
    expect(isFound(`${six} I left. ${words(45)}`)).toBe(true);
    expect(isFound(`${six} I left. ${words(44)}`)).toBe(false);
    expect(isFound(`${six} ${words(60)}`)).toBe(false);
  });
});
