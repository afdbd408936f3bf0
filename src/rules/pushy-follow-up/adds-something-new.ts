import type { StrengthRule } from '../finding.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

const news = phrase(
  " (?:i|we|my [^ ,]+|our [^ ,]+)(?: [^ ,]+){0,3}? (?:tried|found|read|saw|looked|counted|met|noticed|learned|learnt|heard|discovered|showed|built|made|tested|asked|drew|wrote|watched|visited|compared|put|took|went|started|finished|fixed|used|kept|collected|came across|dug)| in the meantime| meanwhile| since then| it turned out| turned out| a small update from| here is the| here's the| a thought since",
);

/** Whoever brings something new gives a reason to answer now. */
export const addsSomethingNew: StrengthRule = {
  name: 'adds-something-new',
  find: (reading) => {
    const found = meant(lines(reading), news);
    if (found === undefined) return undefined;
    return {
      evidence: [found],
      explanation: 'You bring something new, so there is more to answer than silence.',
    };
  },
};
