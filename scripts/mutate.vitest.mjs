// @ts-check
import { defineConfig } from 'vitest/config';

/** For `npm run mutate`, which says whose tests to run. */
export default defineConfig({ test: { include: process.env.MUTATED_TESTS?.split(',') ?? [] } });
