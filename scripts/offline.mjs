// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { getManifest } from 'workbox-build';
import { root } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * What the browser keeps: all that the pages need, and nothing that only other sites or machines ask for. The page for
 * wrong addresses isn't kept, since some hosts answer it with an error, which would stop the whole copy.
 */
const kept = {
  globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
  globIgnores: ['404.html', 'og/**', 'sw.js'],
  // Their names change with what is in them.
  dontCacheBustURLsMatching: /^_astro\//,
  maximumFileSizeToCacheInBytes: 1_000_000,
};

/**
 * Adds the service worker to a built site, or the one that ends it.
 * @param {string} folder the built site
 * @param {'on' | 'off'} [state]
 * @returns {Promise<{ files: number, size: number }>} what the browser will keep; the size in bytes
 */
export async function addServiceWorker(folder, state = 'on') {
  const { manifestEntries, count, size, warnings } = await getManifest({
    ...kept,
    globDirectory: folder,
    manifestTransforms: [
      // By the address that readers come by: some hosts send them there from the file's own.
      (entries) => ({
        manifest: entries.map((entry) => ({
          ...entry,
          url: entry.url.replace(/(?:^|(?<=\/))index\.html$/, '') || './',
        })),
        warnings: [],
      }),
    ],
  });
  if (warnings.length > 0) {
    throw new Error(
      `Expected every page and file to be kept offline, found: ${warnings.join(' ')}`,
    );
  }
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    define: {
      courseFiles: JSON.stringify(manifestEntries),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${root}src/offline/${state === 'on' ? 'service-worker' : 'farewell-worker'}.ts`,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return { files: count, size };
}

/**
 * As part of the build. `OFFLINE=off` builds the worker that removes itself from browsers that have one.
 * @returns {import('astro').AstroIntegration}
 */
export function offline() {
  const state = offlineState(process.env);
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, size } = await addServiceWorker(fileURLToPath(dir), state);
        logger.info(
          state === 'on'
            ? `${files} files, ${Math.round(size / 1000)} kB before compression, work without a network`
            : 'browsers that keep a copy of the course will delete it',
        );
      },
    },
  };
}

/**
 * Whether the course is kept in the browser.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {'on' | 'off'}
 */
export function offlineState({ OFFLINE }) {
  if (OFFLINE === undefined || OFFLINE === '' || OFFLINE === 'on') return 'on';
  if (OFFLINE === 'off') return 'off';
  throw new Stop(`OFFLINE: expected "on" or "off", found ${JSON.stringify(OFFLINE)}.`);
}
