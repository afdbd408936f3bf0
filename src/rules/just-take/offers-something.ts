import type { StrengthRule } from '../finding.ts';
import { lines, meant, phrase } from '../text/phrases.ts';

const gift = phrase(
  " (?:(?:thank you|thanks) for (?:the|your|writing|making|saying|telling|putting|sharing|showing|explaining|a|every)(?: [^ ,]+){1,6}?(?= ,|$| )|(?:happy|glad) to (?:send|share|show|pass)|(?:you can|feel free to|you may) use|i (?:wrote|made|drew|put together|translated|collected)(?: [^ ,]+){1,6}? (?:for you|in case|if it)|in case (?:it helps|it's useful|you want)|i thought you (?:might|would|ought|should)|thought you'd like|wanted you to know|you might like|may be useful)",
);

/** To give first is the shortest way into somebody's good books. */
export const offersSomething: StrengthRule = {
  name: 'offers-something',
  find: (reading) => {
    const found = meant(lines(reading), gift);
    if (found === undefined) return undefined;
    return {
      evidence: [found],
      explanation: 'You give before you ask, which few messages to strangers do.',
    };
  },
};
