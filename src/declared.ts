import { grade, type DontId, type Situation } from './rules/index.ts';

/** What a piece of content says of one of its messages. */
export interface Declaration {
  message: string;
  situation: Situation;
  /** Exactly the don'ts that the message breaks; none for a good one. */
  breaks: readonly DontId[];
  /** Where it stands, as a path from the project's root, and which message of it. */
  where: string;
  /** Judge these don'ts only. */
  only?: readonly DontId[];
}

/** Stops the build where the rules don't judge a message as the content declares it. */
export function declared({ message, situation, breaks, where, only }: Declaration): void {
  const { ungradable, selling, verdicts, findings } = grade(message, situation);
  const quoted = `“${message.replace(/\s+/g, ' ').slice(0, 80)}…”`;
  if (ungradable) {
    throw new Error(
      `${where}: expected a message that can be graded, but ${quoted} cannot: ${ungradable.explanation}`,
    );
  }
  const problems = Object.entries(verdicts)
    .filter(([dont]) => !only || only.some((id) => id === dont))
    .flatMap(([dont, verdict]) => {
      const expected = breaks.some((id) => id === dont);
      if (expected === (verdict === 'broken')) return [];
      const reasons = findings.filter((finding) => finding.dont === dont);
      const because = reasons.map(({ rule, explanation }) => `${explanation} (${rule})`).join(' ');
      return expected
        ? [`expected ${dont} to be broken, but the rules find it ${verdict}`]
        : [`expected ${dont} to be kept, but the rules find it broken: ${because}`];
    });
  if (selling && !only) problems.push('expected no pitch, but the rules find that it sells');
  if (problems.length > 0) throw new Error(`${where}: ${quoted}\n  ${problems.join('\n  ')}`);
}
