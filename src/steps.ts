/** The rhythm of a lesson: its steps, in order, with the long and the short name of each. */
export const steps = {
  see: { long: 'See it', short: 'See' },
  why: { long: 'Why it matters', short: 'Why' },
  instead: { long: 'Instead', short: 'Instead' },
  check: { long: 'Check yourself', short: 'Check' },
  turn: { long: 'Your turn', short: 'Write' },
  keep: { long: 'Take away', short: 'Keep' },
} as const;

export type StepName = keyof typeof steps;
export const isStepName = (name: string): name is StepName => Object.hasOwn(steps, name);
export const stepNames = Object.keys(steps).filter(isStepName);
