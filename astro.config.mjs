// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { finishPages } from './scripts/finish-pages.mjs';
import { offline } from './scripts/offline.mjs';
import { place } from './scripts/place.mjs';

// The theme must be known before the first paint, so its script stands in the page, and its hash here.
const themeScript = readFileSync(new URL('./src/theme.js', import.meta.url));
const themeHash = createHash('sha256').update(themeScript).digest('base64');

const where = place(process.env);
// A page connects to nothing, but may be judged: Lighthouse asks for robots.txt in the page's name. A site that doesn't
// know its address is looked at on the machine that built it.
const robots = (where.site ? [where.site] : ['http://localhost:*', 'http://127.0.0.1:*'])
  .map((origin) => `${origin}/robots.txt`)
  .join(' ');

/** What the scripts of nearly every page import; nothing of it may import the rules. */
const isShared = (/** @type {string} */ file) =>
  /\/node_modules\/(?:nanostores|@nanostores)\/|vite\/preload-helper|\/src\/(?:stores\/|offline\/|(?:names|days|order|steps|course)\.ts$|components\/(?:part|keys|plant|lesson-around|lesson-leaves|between-presses|save-file|after-paint)\.ts$)/.test(
    file,
  );

export default defineConfig({
  ...where,
  trailingSlash: 'always',
  // The default of Astro 7 drops the space between a tag and the next line's first word.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The last one looks at the pages as they are served.
  integrations: [mdx(), finishPages(), offline()],
  // Highlighted code has inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        `connect-src ${robots}`,
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        // Its one policy says where the service worker is: src/offline/course-copy.ts.
        'trusted-types course-sw',
      ],
      scriptDirective: { hashes: [`sha256-${themeHash}`] },
    },
  },
  // Noise about MDX: https://github.com/withastro/astro/issues/18087
  vite: {
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              // One file under its own name: it changes, and is fetched anew, when the rules do.
              { name: 'rules', test: /\/src\/rules\//, priority: 2 },
              // What nearly every page needs is one file, and not twelve that are each waited for.
              { name: 'shared', test: isShared, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
