import { defineConfig } from '@playwright/test';

/** Pictures of the window for the documents: `npm run screenshots`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: '../../scripts/test/window-setup.mjs',
  outputDir: '../../test-results/screenshots',
  fullyParallel: true,
  workers: 2,
  timeout: 1_200_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
});
