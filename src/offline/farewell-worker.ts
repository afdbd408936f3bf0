/**
 * Put in the place of the service worker by `OFFLINE=off npm run build`: it takes over at once, deletes the copies of
 * the course and takes itself out, so that nobody is left with a version that can't be replaced. Pages that are open
 * stay as they are; the next one comes from the network.
 */
import { cachePrefix } from './words.ts';

/** What this file uses of a worker's global scope, which the types of a page don't know. */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly registration: ServiceWorkerRegistration;
}
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name.endsWith(self.registration.scope)) {
      await caches.delete(name);
    }
  }
  await self.registration.unregister();
}
