import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { compared } from '../measured.ts';
import { situation } from '../sample.ts';
import { profileOf } from '../text/profile.ts';
import { read } from '../text/reading.ts';
import { onlyMergeFields } from './only-merge-fields.ts';

describe('onlyMergeFields', () => {
  test.each([
    'My mother was treated with the Halden Health app, so I use it every day too.',
    'I was a ward nurse too before I learned UX.', // a step of hers joined to a step of his
    'Halden Health once kept my father alive through a long winter.',
    'When I nursed at night I read your post on discharge letters, and Halden Health printed mine.',
    'Hello Mira', // not even that
    'Your talk on alarm fatigue made the rounds at Halden Health, I hear.',
    'Does the letter of Halden Health still go out on paper, which nobody reads at home?', // the employer, and more than that
  ])('passes %j', (message) => {
    expect(onlyMergeFields.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'Hi Mira, I see you are a Senior «UX Researcher» at «Halden Health». I would like to connect.',
    'Hi Mira, «Halden Health» is a great company.',
    'I want to work at «Halden Health» one day.',
    'Dear Mira, as a «UX Researcher» you must be busy.',
    'A «researcher» at «Halden Health», how wonderful!',
    'When I saw «UX Researcher» and then «Halden Health», I knew that we should be in touch.',
    'Good day! When I read «Halden Health» beneath your photo I said to myself: write!',
    'A «UX researcher» with «Halden Health» is somebody one ought to know.',
  ])('finds %j', (text) => {
    const { message, evidence } = marked(text);
    expect(onlyMergeFields.find(read(message), situation())).toEqual({
      evidence,
      explanation: "It names what a machine could fill in, and not why Mira's work matters to you.",
      measured: compared(read(message), profileOf(situation())),
      suggestion: 'Say what in that work touches something of yours.',
    });
  });
});
