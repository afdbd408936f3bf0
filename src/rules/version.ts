/**
 * Which rules these are, for pages that grade again what was graded before. It goes up with every release whose rules
 * may judge a message otherwise than the ones before.
 */
export const rulesVersion = 1;
