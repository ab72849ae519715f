import { defineConfig } from '@playwright/test';

/** Pictures of the window for the documents: `npm run screenshots`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: '../../scripts/test/window-setup.mjs',
  outputDir: '../../test-results/screenshots',
  workers: 2,
  timeout: 1_200_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
