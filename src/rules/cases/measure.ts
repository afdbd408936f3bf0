import { dontIds, grade, type DontId, type Grade } from '../index.ts';
import type { Case, Labels } from './case.ts';

/** How well the verdicts on one don't agree with the readers. */
export interface Agreement {
  /** Broken, say the readers. */
  readonly broken: number;
  /** Broken, say the rules. */
  readonly said: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A share of so many cases. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Measurement {
  readonly donts: Readonly<Record<DontId, Agreement>>;
  /** The mean F1 of the six. */
  readonly macroF1: number;
  /** Judged right on every don't that applies. */
  readonly allSix: Share;
  readonly selling: Share;
  readonly gradable: Share;
  readonly wrong: readonly Disagreement[];
}

/** Where the rules and the readers differ. */
export interface Disagreement {
  readonly id: string;
  readonly about: DontId | 'selling' | 'gradable';
  readonly wanted: string;
  readonly said: string;
  /** The rules that found something there. */
  readonly rules: readonly string[];
  readonly message: string;
}

/** A case that readers have labelled. */
export type LabelledCase = Case & { readonly labels: Labels };

export const isLabelled = (one: Case): one is LabelledCase => one.labels !== undefined;

/** Sets the rules' verdicts beside the readers'; what cannot be graded counts only as such. */
export function measure(cases: readonly LabelledCase[]): Measurement {
  const graded = cases.map((one) => ({ one, result: grade(one.message, one.situation) }));
  const judged = graded.filter(({ one }) => one.labels.gradable);
  const wrong: Disagreement[] = [];
  const agreementOf = (dont: DontId): Agreement => {
    let [hits, alarms, misses] = [0, 0, 0];
    for (const { one, result } of judged) {
      const wanted = one.labels.verdicts[dont];
      if (wanted === 'n/a') continue;
      const said = result.verdicts[dont];
      if (wanted === 'broken' && said === 'broken') hits++;
      else if (wanted === 'broken') misses++;
      else if (said === 'broken') alarms++;
      if (wanted !== said) wrong.push(disagreement(one, result, dont, wanted, said));
    }
    const f1 = ratio(2 * hits, 2 * hits + alarms + misses);
    const [precision, recall] = [ratio(hits, hits + alarms), ratio(hits, hits + misses)];
    return { broken: hits + misses, said: hits + alarms, precision, recall, f1 };
  };
  const donts = {
    'ignore-background': agreementOf('ignore-background'),
    'be-generic': agreementOf('be-generic'),
    overwhelm: agreementOf('overwhelm'),
    'pushy-follow-up': agreementOf('pushy-follow-up'),
    'skip-personalization': agreementOf('skip-personalization'),
    'just-take': agreementOf('just-take'),
  };
  for (const { one, result } of graded) {
    const gradable = result.ungradable === undefined;
    const { labels } = one;
    if (gradable !== labels.gradable) {
      wrong.push(disagreement(one, result, 'gradable', `${labels.gradable}`, `${gradable}`));
    } else if (labels.gradable && result.selling !== labels.selling) {
      wrong.push(disagreement(one, result, 'selling', `${labels.selling}`, `${result.selling}`));
    }
  }
  const wrongIds = (about: (where: Disagreement['about']) => boolean) =>
    new Set(wrong.filter((one) => about(one.about)).map(({ id }) => id)).size;
  return {
    donts,
    macroF1: dontIds.reduce((sum, dont) => sum + donts[dont].f1, 0) / dontIds.length,
    allSix: {
      right: judged.length - wrongIds((about) => about !== 'selling' && about !== 'gradable'),
      of: judged.length,
    },
    selling: {
      right: judged.filter(({ one, result }) => result.selling === one.labels.selling).length,
      of: judged.length,
    },
    gradable: { right: cases.length - wrongIds((about) => about === 'gradable'), of: cases.length },
    wrong,
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function disagreement(
  { id, message }: Case,
  { findings }: Grade,
  about: Disagreement['about'],
  wanted: string,
  said: string,
): Disagreement {
  const rules = findings.filter(({ dont }) => dont === about).map(({ rule }) => rule);
  return { id, about, wanted, said, rules, message };
}
