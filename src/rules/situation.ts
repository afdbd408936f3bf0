/** What kind of message it is; see `cases/RUBRIC.md`. */
export const kinds = ['request', 'first', 'follow-up'] as const;
export type Kind = (typeof kinds)[number];

/** A job that somebody has or had. Years; `to: null` means that they still have it. */
export interface Position {
  readonly title: string;
  readonly organisation: string;
  /** Undefined where the profile doesn't say. */
  readonly from: number | undefined;
  readonly to: number | null;
}

export interface Study {
  readonly school: string;
  readonly degree?: string | undefined;
}

/** What the profile of the person written to shows. */
export interface Recipient {
  readonly name: string;
  readonly headline: string;
  readonly location?: string | undefined;
  readonly about?: string | undefined;
  readonly experience: readonly Position[];
  readonly education: readonly Study[];
  /** Recent posts, talks and projects, one phrase each. */
  readonly activity: readonly string[];
}

/** Who writes. `about` is one or two sentences. */
export interface Sender {
  readonly name: string;
  readonly about: string;
}

/** An earlier message of the same conversation. */
export interface EarlierMessage {
  readonly from: 'sender' | 'recipient';
  /** Whole days before the message that is judged. */
  readonly daysAgo: number;
  readonly text: string;
}

/** Everything that decides whether a message is good, apart from its words. */
export interface Situation {
  readonly kind: Kind;
  readonly sender: Sender;
  readonly recipient: Recipient;
  /** What the two share and the sender knows of: a school, a group, an event, a person. */
  readonly commonGround: readonly string[];
  /** Oldest first; empty for a request and a first message. */
  readonly thread: readonly EarlierMessage[];
}
