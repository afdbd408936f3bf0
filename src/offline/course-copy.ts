import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { path } from '../paths.ts';
import { cachePrefix, takeOver } from './words.ts';

/**
 * What is newer than this page: nothing, a version that waits to be used, or one that another tab has begun to use.
 */
export type Newer = 'nothing' | 'waiting' | 'in-use';

const $state = atom<Newer>('nothing');

/** Whether a newer version of the course than this page's is there. */
export const $newer: ReadableAtom<Newer> = $state;

/** The part of the browser's Trusted Types that is used. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** What some browsers have, and the DOM's types don't know. */
declare global {
  var trustedTypes: TrustedTypes | undefined;
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

/**
 * The address of the service worker, as the page's policy wants it: said by the one policy that it allows, and that
 * says nothing else.
 */
function workerAddress(): string {
  const address = path('sw.js');
  const policy = globalThis.trustedTypes?.createPolicy('course-sw', {
    createScriptURL: () => address,
  });
  return policy?.createScriptURL(address) ?? address;
}

/** Somebody who saves data gets what they open, and not the whole course at once. */
const savesData = () => navigator.connection?.saveData === true;

/**
 * Has the browser keep a copy of the course, so that it works without a network. Where the browser can't or won't, the
 * course works with one as before. To be called once a page, after it has come.
 */
export async function keepCopy(): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return;
  let hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first one takes over what had none, and is no newer.
    if (hadWorker) $state.set('in-use');
    hadWorker = true;
  });
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(), {
      scope: path(),
      updateViaCache: 'none',
    });
    follow(registration);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {});
    });
  } catch {
    // Blocked, not supported, or the server can't be reached: there is nothing that the reader could do about it.
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const isNewer = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    if (isNewer) $state.set('waiting');
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

/** Goes over to the newer version: the page comes anew when that one is in use. */
export async function useNewer(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration(path()))?.waiting;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  waiting.postMessage(takeOver);
}

/** Removes the copy of the course, and what keeps it. A page that is opened later makes a new one. */
export async function forgetCopy(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const registration = await navigator.serviceWorker.getRegistration(path());
    await registration?.unregister();
  }
  if (!('caches' in globalThis)) return;
  const scope = new URL(path(), location.href).href;
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name.endsWith(scope)) await caches.delete(name);
  }
}
