import type { DontId } from './rules/index.ts';

/** Each don't in words: the lesson's short name for it, and the virtue that replaces it. */
export const dontWords: Record<DontId, { title: string; short: string; virtue: string }> = {
  'ignore-background': {
    title: 'Don’t ignore their background',
    short: 'ignores their background',
    virtue: 'Informed',
  },
  'be-generic': { title: 'Don’t be generic', short: 'generic', virtue: 'Specific' },
  overwhelm: { title: 'Don’t overwhelm them', short: 'overwhelming', virtue: 'Brief' },
  'pushy-follow-up': {
    title: 'Don’t be pushy on the follow-up',
    short: 'pushy',
    virtue: 'Patient',
  },
  'skip-personalization': {
    title: 'Don’t skip personalization in the request',
    short: 'no reason to connect',
    virtue: 'Reasoned',
  },
  'just-take': { title: 'Don’t just take', short: 'just takes', virtue: 'Giving' },
};
