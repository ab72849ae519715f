import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the built command (`npm run build` first): each starts real processes, so they take their time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/command/**/*.test.ts'], testTimeout: 120_000, pool: 'threads', maxWorkers: 2 },
});
