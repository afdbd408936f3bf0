import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Those have runners of their own.
    exclude: [...configDefaults.exclude, 'e2e/**', 'engines/**'],
    // A busy machine takes ten times as long as a quiet one.
    testTimeout: 60_000,
  },
});
