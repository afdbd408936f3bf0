export { dontIds } from './finding.ts';
export type { DontId, Finding, Span, Strength, Verdict } from './finding.ts';
export { kinds } from './situation.ts';
export type {
  EarlierMessage,
  Kind,
  Position,
  Recipient,
  Sender,
  Situation,
  Study,
} from './situation.ts';
export { messageLimit, type Ungradable } from './gradable.ts';
export { grade, type Grade, type Steps } from './grade.ts';
export { applies, ruleCards, type RuleCard } from './registry.ts';
export {
  gradeRewrite,
  gradeRewriteInSteps,
  type Exercise,
  type Refusal,
  type RewriteGrade,
} from './rewrite.ts';
export { gradeOwn, gradeOwnInSteps, type OwnGrade } from './own.ts';
export { compare, type Changes } from './compare.ts';
export { runs } from './text/reading.ts';
export { rulesVersion } from './version.ts';
