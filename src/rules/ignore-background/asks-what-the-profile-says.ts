import type { FaultRule, Span } from '../finding.ts';
import { onTheProfile, type Part } from '../measured.ts';
import { askedOf } from '../text/asked.ts';
import type { Topic } from '../text/forms.ts';
import { firstName } from '../text/names.ts';
import type { Reading } from '../text/reading.ts';

const explanations: Readonly<Record<Topic, (name: string) => string>> = {
  job: (name) => `It asks ${name} about a job that the profile shows at the top.`,
  self: (name) => `It asks ${name} to retell a profile that is one click away.`,
  studies: (name) => `It asks ${name} about studies that the profile lists.`,
  tenure: (name) => `It asks ${name} to count years that the profile has counted already.`,
  place: (name) => `It asks ${name} about a place that stands next to the name.`,
  past: (name) => `It asks ${name} about earlier jobs that the profile lists.`,
  count: (name) => `It asks ${name} for a number that stands on the profile.`,
  stated: (name) => `It asks ${name} for something that the profile says already.`,
};

/** Where the answer stands. */
const answers: Readonly<Record<Topic, Part>> = {
  job: 'now',
  self: 'about',
  studies: 'studies',
  tenure: 'now',
  place: 'place',
  past: 'past',
  count: 'about',
  stated: 'about',
};

/** A question that the profile answers tells its reader that nobody looked. */
export const asksWhatTheProfileSays: FaultRule = {
  name: 'asks-what-the-profile-says',
  gravity: 3,
  label: 'asks what the profile says',
  looksFor:
    'Questions that the profile answers: the job, the employer, the studies, the years, the town.',
  needs: 'facts',
  find: (reading, situation) => {
    const hits = askedOf(reading, situation);
    const first = hits[0];
    if (first === undefined) return undefined;
    return {
      evidence: hits.map(({ span }) => whole(span, reading)),
      explanation: explanations[first.topic](firstName(situation)),
      measured: onTheProfile(situation.recipient, answers[first.topic], first.line),
      suggestion: 'Read the answer on the profile, and ask what comes after it.',
    };
  },
};

/** Words left over at the end of a question that belong to it. */
const most = 3;

/** The question to its end, where little is left of it: "where do you work" goes on to "at the moment". */
function whole({ start, end }: Span, { sentences }: Reading): Span {
  const words = sentences.find((sentence) => end <= sentence.end)?.words ?? [];
  const left = words.filter((word) => word.start >= end);
  const last = left.at(-1);
  return { start, end: last && left.length <= most ? last.end : end };
}
