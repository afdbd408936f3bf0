// @ts-check
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

// Do the tests of the rules notice when a rule changes? Stryker changes them, one place at a time:
//   npm run mutate                        every folder of rules; that takes long
//   npm run mutate -- overwhelm           one folder, or more
//   npm run mutate -- overwhelm/too-long  one rule
//
// Left out is what is worked out once, when a file is loaded: the patterns and lists of words. There are thousands of
// places in them, and whether they are right is measured on the labelled messages, not word by word in tests.

const folders = [
  'be-generic',
  'ignore-background',
  'just-take',
  'overwhelm',
  'pushy-follow-up',
  'skip-personalization',
];

await untilStopped(async () => {
  const named = process.argv.slice(2);
  const places = (named.length > 0 ? named : folders).map((name) => {
    for (const place of [`src/rules/${name}.ts`, `src/rules/${name}`]) {
      if (existsSync(`${root}/${place}`)) return place;
    }
    throw new Stop(`Expected a folder of src/rules, or a rule in one, found ${name}.`, 2);
  });
  const files = places.map((place) => (place.endsWith('.ts') ? place : `${place}/*.ts`));
  // Each file's own tests. Those of all rules at once would run for every change.
  const tests = places.map(
    (place) => place.replace(/\.ts$/, '') + (place.endsWith('.ts') ? '.test.ts' : '/*.test.ts'),
  );
  process.env.MUTATED_TESTS = tests.join(',');
  process.chdir(root);
  await new Stryker({
    mutate: [...files, '!**/*.test.ts'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate.vitest.mjs', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    reporters: ['clear-text', 'html'],
    htmlReporter: { fileName: 'test-results/mutation.html' },
    clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
    // Not in this folder, where Vitest would find the copied tests as well.
    tempDirName: join(tmpdir(), 'warm-hello-mutations'),
    ignorePatterns: ['/content', '/dist', '/docs', '/e2e', '/engines', '/public', '/src/pages'],
    allowConsoleColors: false,
  }).runMutationTest();
});
