import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { contradictsTheProfile } from './contradicts-the-profile.ts';

describe('contradictsTheProfile', () => {
  test.each([
    'After five years at Halden Health you know its alarms.', // near enough
    'What do you miss of Nidelva?', // what is missed has been left
    'You never worked alone at night, I hope.',
    'My sister studied in Oslo, where do the quiet wards hide?',
    'As a researcher you sit beside people. Do they forget you are there?',
    'As a lawyer I read letters that nobody reads.', // speaks of the sender
    'When you were a ward nurse, did anybody listen?', // a past job in the past
    'Hello Peter', // a wrong name is no fact
    'My aunt is a teacher who loves your post on the discharge letter.', // somebody else
    'It is good to see that there are researchers who worked nights.',
    'I work at Volvo and our alarms are worse.', // the sender's employer
    'It was lovely to see you at Copenhagen Central.', // a place to meet, no employer
  ])('passes %j', (message) => {
    expect(contradictsTheProfile.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'Good to see that there are «surgeons» who count their alarms!',
      "It says “surgeons”, a job that Mira's profile doesn't know.",
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«As a lawyer» you know what a letter can do.',
      "It says “As a lawyer”, a job that Mira's profile doesn't know.",
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'I admire «your work at Spotify».',
      "It says “your work at Spotify”, a place where Mira's profile has never been.",
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'How does it feel, now that «you are a nurse»?',
      'It says “you are a nurse”, which Mira was once and is no longer.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      'As somebody «at Nidelva», you must hear alarms all night.',
      'It says “at Nidelva”, but Mira left there some time ago.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      'When you «left Halden Health», did the alarms stop?',
      'It says “left Halden Health”, but Mira is still there.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«After fifteen years at» Halden Health you must be tired.',
      "It says “After fifteen years at”, and the years on Mira's profile say otherwise.",
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«You have never worked on a ward», so you cannot know.',
      "It says “You have never worked on a ward”, and Mira's profile says otherwise.",
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      'Does «your vessel» roll at night?',
      'It speaks of “your vessel”, so Mira must think that it was meant for somebody else.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'With «your PhD in law» you know contracts.',
      "It says “your PhD in law”, which is not among the studies on Mira's profile.",
      'BSc Nursing, Fjordgate University',
    ],
    [
      '«Since you studied law», you know contracts.',
      "It says “Since you studied law”, which is not among the studies on Mira's profile.",
      'BSc Nursing, Fjordgate University',
    ],
    [
      'Does «your restaurant» open on Sundays?',
      'It speaks of “your restaurant”, so Mira must think that it was meant for somebody else.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
  ])('finds %j', (text, explanation, fact) => {
    const { message, evidence } = marked(text);
    expect(contradictsTheProfile.find(read(message), situation())).toEqual({
      evidence,
      explanation,
      measured: `The profile says: “${fact}”`,
      suggestion: 'Hold each fact against the profile before you send it.',
    });
  });
});
