import { defineConfig } from 'vitest/config';

/** Unit tests run on the source; what needs the built command or window lives in tests/e2e. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000, pool: 'threads' },
});
