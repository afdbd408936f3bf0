// @ts-check
// A site with lessons for tests alone, in a folder of `test-results/sites`: see site.ts.
import course from '../astro.config.mjs';

export default {
  ...course,
  srcDir: '../../../src',
  publicDir: '../../../public',
  cacheDir: './cache',
};
