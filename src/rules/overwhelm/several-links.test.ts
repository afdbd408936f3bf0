import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { severalLinks } from './several-links.ts';

describe('severalLinks', () => {
  test.each([
    'My drawing is here: oysterbed.example/drawing',
    'See alarms.example and beeps.example if you like.', // two are not several
    'See alarms.example/attached and beeps.example/pdf if you like.', // two links, whatever they are called
    'I wrote this at 3 a.m. etc. and sent it at 4.', // full stops without a link
    '',
    'I use GitHub/GitLab, Vimeo and a drive/folder system.', // names of sites, and no way to one
    'Attached is one drawing, the pdf opens anywhere.', // two words for one thing
  ])('passes %j', (message) => {
    expect(severalLinks.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'Portfolio: «joel.example/work», Behance: «behance.example/joel», Instagram: «@joel.draws»',
    'My songs: «soundcloud/joel/one», «vimeo/joel-reel» and «github/joel/scores».',
    'My CV is «attached», the «pdf» of my thesis too, the annex is at «www.joel.example».', // two files are many
    'See «https://a.example/x» and «www.b.example», my CV is «attached».',
    'See «joel.example», «mira.example» and «leeds.example».',
    'My CV is «attached», the «pdf» of my thesis too, and «www.joel.example» has the rest.',
    'Follow «@joel.draws», «@joel.writes» and «@joel.sings»!',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(severalLinks.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It comes with 3 things to open, and each of them is work for its reader.',
      measured: '3 things to open.',
      suggestion: 'Leave the links out until somebody asks for one.',
    });
  });
});
