import { gradeOwn, type Finding, type Grade, type Recipient, type Sender } from '../rules/index.ts';

/**
 * How somebody is with strangers. `open` answers what is good and forgives a little; `busy` answers only when a message
 * comes up again; `reserved` says yes, and never more; `brisk` answers in a line, and forgives nothing.
 */
export const tempers = ['open', 'busy', 'reserved', 'brisk'] as const;
export type Temper = (typeof tempers)[number];

/** Who is written to, by whom, and how they are. */
export interface Cast {
  temper: Temper;
  sender: Sender;
  recipient: Recipient;
}

/** What the learner does: three messages at most, each at its time, or nothing more. */
export type Move =
  | { readonly kind: 'request' | 'first'; readonly text: string }
  /** `days` after the last message. */
  | { readonly kind: 'follow-up'; readonly text: string; readonly days: number }
  | { readonly kind: 'let-go' };
export type MoveKind = Move['kind'];

/** What the other does about it. */
export type Reaction =
  | 'accepts'
  | 'ignores'
  | 'answers'
  | 'answers-curtly'
  | 'stays-silent'
  /** Nobody has written anything to react to. */
  | 'nothing';

export interface Turn {
  readonly move: Move;
  /** Days since the request was sent. */
  readonly day: number;
  /** Of a message; nothing of letting go. */
  readonly grade: Grade | undefined;
  readonly reaction: Reaction;
  /** The day on which the reaction is seen. */
  readonly seenOn: number;
}

/** How it has ended. All but the first two are good ends. */
export type Ending =
  | 'request-ignored'
  | 'pushed-away'
  | 'in-conversation'
  | 'let-go-in-time'
  | 'let-go-early'
  | 'let-go-after-one';

export interface Story {
  readonly turns: readonly Turn[];
  /** What the learner may do now; nothing once it has ended. */
  readonly next: readonly MoveKind[];
  readonly ending: Ending | undefined;
}

/** Days from a request to its answer, and from a message to where the learner looks again. */
const accepted = 2;
const answered = 1;

/**
 * The story that these moves make. There is no chance in it: the same moves give the same story. A move that can't be
 * made where it stands, and all after it, are left out.
 */
export function tell(cast: Cast, moves: readonly Move[]): Story {
  const turns: Turn[] = [];
  for (const move of moves) {
    const { next } = after(turns);
    if (!next.includes(move.kind)) break;
    turns.push(turnOf(cast, turns, move));
  }
  return { turns, ...after(turns) };
}

function turnOf(cast: Cast, turns: readonly Turn[], move: Move): Turn {
  const last = turns.at(-1);
  if (move.kind === 'let-go') {
    const day = last?.seenOn ?? 0;
    return { move, day, grade: undefined, reaction: 'nothing', seenOn: day };
  }
  const day =
    move.kind === 'follow-up' ? (last?.day ?? 0) + Math.max(0, move.days) : (last?.seenOn ?? 0);
  const { grade, ready } = gradeOwn(move.text, {
    kind: move.kind,
    sender: cast.sender,
    recipient: cast.recipient,
    commonGround: [],
    thread: move.kind === 'follow-up' ? threadOf(turns, day) : [],
  });
  const reaction = reactionOf(cast.temper, move, turns, ready, grade.findings);
  return {
    move,
    day,
    grade,
    reaction,
    seenOn: day + (reaction === 'accepts' ? accepted : answered),
  };
}

/** The messages since they are connected, as a follow-up of that day finds them. */
function threadOf(turns: readonly Turn[], day: number) {
  return turns.flatMap((turn) => {
    if (turn.move.kind !== 'first') return [];
    const mine = { from: 'sender' as const, daysAgo: day - turn.day, text: turn.move.text };
    return isAnswer(turn.reaction)
      ? [mine, { from: 'recipient' as const, daysAgo: Math.max(0, day - turn.seenOn), text: '' }]
      : [mine];
  });
}

const isAnswer = (reaction: Reaction) => reaction === 'answers' || reaction === 'answers-curtly';

/** What breaks lightly is forgiven by the open, where it is one thing. */
const isForgiven = (temper: Temper, findings: readonly Finding[]): boolean =>
  temper === 'open' && findings.length === 1 && (findings[0]?.gravity ?? 3) < 3;

function reactionOf(
  temper: Temper,
  { kind }: Move,
  turns: readonly Turn[],
  isReady: boolean,
  findings: readonly Finding[],
): Reaction {
  const isLiked = isReady || isForgiven(temper, findings);
  switch (kind) {
    case 'request':
      return isLiked ? 'accepts' : 'ignores';
    case 'first':
      if (!isLiked) return temper === 'brisk' ? 'answers-curtly' : 'stays-silent';
      if (temper === 'open') return isReady ? 'answers' : 'answers-curtly';
      return temper === 'brisk' ? 'answers-curtly' : 'stays-silent';
    case 'follow-up': {
      if (!isLiked) return 'stays-silent';
      // Who was put off once isn't won back by a second message.
      const wasLiked = turns.every(({ grade }) => grade?.findings.length === 0);
      if (temper === 'reserved') return 'stays-silent';
      if (temper === 'busy') return wasLiked ? 'answers' : 'answers-curtly';
      return temper === 'open' ? 'answers' : 'answers-curtly';
    }
    case 'let-go':
      return 'nothing';
  }
}

function after(turns: readonly Turn[]): Pick<Story, 'next' | 'ending'> {
  const last = turns.at(-1);
  if (!last) return { next: ['request'], ending: undefined };
  const { move, reaction } = last;
  const wasAnswered = turns.some((turn) => isAnswer(turn.reaction));
  const isGood = turns.every(({ grade }) => grade === undefined || grade.findings.length === 0);
  switch (move.kind) {
    case 'request':
      return reaction === 'accepts'
        ? { next: ['first'], ending: undefined }
        : { next: [], ending: 'request-ignored' };
    case 'first':
      return { next: ['follow-up', 'let-go'], ending: undefined };
    case 'follow-up':
      if (isAnswer(reaction)) return { next: [], ending: 'in-conversation' };
      return {
        next: [],
        ending: last.grade?.findings.length === 0 && isGood ? 'let-go-after-one' : 'pushed-away',
      };
    case 'let-go':
      if (wasAnswered) return { next: [], ending: 'in-conversation' };
      return { next: [], ending: isGood ? 'let-go-early' : 'let-go-in-time' };
  }
}
