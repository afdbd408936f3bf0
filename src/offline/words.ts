/** What the page and the service worker say to each other. */

/** Told to a service worker that waits: take over from the older one. */
export const takeOver = 'take-over';

/** What the names of our caches begin with. */
export const cachePrefix = 'warm-hello';
