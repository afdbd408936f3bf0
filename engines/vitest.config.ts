import { defineConfig } from 'vitest/config';

// One browser after the other: each has a window that must not be hidden behind another.
export default defineConfig({
  test: {
    include: ['engines/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
