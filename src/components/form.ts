import { capital, inWords } from '../names.ts';

/** What is said of an answer: the reply, and the reasons for who only hears it. */
export interface Judged {
  solved: boolean;
  reply: string;
  reasons: string;
}

/** What one form of question does with its options; the element around it asks, saves and speaks. */
export interface Form {
  /** Makes usable what works only with script. */
  open(): void;
  /** The values of the answer as it stands; none where nothing is chosen. */
  given(): string[];
  /** Puts in an answer given before; `false` where it names options of an older question. */
  put(values: readonly string[]): boolean;
  /** Shows verdicts and reasons on the options. */
  judge(given: readonly string[]): Judged;
  /** Takes verdicts and reasons away. */
  clear(): void;
  /** Does what a pressed button asks for; what to say of it, or nothing where it was no button of this form. */
  press(button: Element): string | undefined;
}

export const solvedReply = 'That’s it. The reasons are with the options.';

/** The reply to choices: some right and some wrong, or right ones still missing. */
export function chosenReply(right: number, wrong: number, missing: number): string {
  if (wrong === 0 && missing === 0) return solvedReply;
  if (wrong > 0) {
    return right > 0
      ? 'Some of it isn’t right yet. Try again; it costs nothing.'
      : 'Not yet. Try again; it costs nothing.';
  }
  return `Right, as far as it goes. ${capital(inWords(missing))} more to find.`;
}

/** The reply to an order: how many steps stand where they belong. */
export function orderedReply(right: number, all: number): string {
  if (right === all) return 'That’s it. The reasons are with the steps.';
  const place =
    right === 0 ? 'None is' : `${capital(inWords(right))} ${right === 1 ? 'is' : 'are'}`;
  return `Not yet. ${place} in the right place. Move the others; it costs nothing.`;
}
