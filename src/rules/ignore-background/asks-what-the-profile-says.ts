import type { FaultRule } from '../finding.ts';
import { clauseOf } from '../text/clause.ts';
import { enquiry } from '../text/enquiries.ts';
import type { Topic } from '../text/forms.ts';
import { profileOf } from '../text/profile.ts';

/** Whether what comes before some words opens a quotation that they stand in. */
const isInQuotes = (before: string) => /["“][^"”]*$|(?:^|[\s(])['‘][^'’]*$/.test(before);

const explanations: Readonly<Record<Topic, (name: string) => string>> = {
  job: (name) => `It asks ${name} about a job that stands in the first lines of the profile.`,
  self: (name) => `It asks ${name} to retell a profile that is one click away.`,
  studies: (name) => `It asks ${name} about studies that the profile lists.`,
  tenure: (name) => `It asks ${name} to count years that the profile has counted already.`,
  place: (name) => `It asks ${name} about a place that stands next to the name.`,
  past: (name) => `It asks ${name} about earlier jobs that the profile lists.`,
  count: (name) => `It asks ${name} for a number that stands on the profile.`,
};

/** A question that the profile answers tells its reader that nobody looked. */
export const asksWhatTheProfileSays: FaultRule = {
  name: 'asks-what-the-profile-says',
  gravity: 3,
  label: 'asks what the profile says',
  find: (reading, situation) => {
    const profile = profileOf(situation);
    const hits = reading.sentences.flatMap((sentence) => {
      if (sentence.words.length === 0) return [];
      const hit = enquiry(clauseOf(reading, sentence), situation, profile);
      if (hit === undefined) return [];
      return isInQuotes(reading.message.slice(sentence.start, hit.span.start)) ? [] : [hit];
    });
    const first = hits[0];
    if (first === undefined) return undefined;
    return {
      evidence: hits.map(({ span }) => span),
      explanation: explanations[first.topic](profile.firstName),
      suggestion: 'Read the answer on the profile, and ask what comes after it.',
    };
  },
};
