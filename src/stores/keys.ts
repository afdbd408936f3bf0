const base = import.meta.env?.BASE_URL ?? '/';

/** What the keys begin with of all that this course keeps of the learner's progress. */
export const courseKeys = `warm-hello:${base.endsWith('/') ? base : `${base}/`}:`;
