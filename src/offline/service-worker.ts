/**
 * The service worker: it keeps the whole course in the browser, so that it works without a network. Built and given
 * its list of files by scripts/offline.mjs; the page's side is in course-copy.ts.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { cachePrefix, takeOver } from './words.ts';

/** What this file uses of a worker's global scope, which the types of a page don't know. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
}
declare const self: WorkerScope;
/** Every file of the course with its revision, put in by the build. */
declare const courseFiles: PrecacheEntry[];

setCacheNameDetails({ prefix: cachePrefix });
cleanupOutdatedCaches();
clientsClaim();
// A page is the same page whatever stands behind the question mark.
precacheAndRoute(courseFiles, { ignoreURLParametersMatching: [/./], cleanURLs: false });

const offlinePage = createHandlerBoundToURL('offline/');

// Pages that aren't kept under the address asked for.
registerRoute(
  new NavigationRoute(async (options) => {
    const { pathname, search } = options.url ?? new URL(options.request.url);
    const folder = pathname.replace(/(?:\/index\.html|\/)?$/, '/');
    if (folder !== pathname && getCacheKeyForURL(folder) !== undefined) {
      return Response.redirect(folder + search);
    }
    try {
      return await fetch(options.request);
    } catch {
      const { body, headers } = await offlinePage(options);
      return new Response(body, { status: 404, statusText: 'Not kept', headers });
    }
  }),
);

// A new version waits until the reader asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});
