import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Tests in the real window. Each starts an app of its own, so as many at once as there are cores, up to four. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './scripts/test/window-setup.mjs',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: Math.min(availableParallelism(), 4),
  timeout: 120_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
});
