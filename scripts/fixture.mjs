#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run fixture -- FILE`: turns a page into a test case of tests/fixtures/extract/, without a word of its text. */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { inProject } = await import('./setup/project.mjs');
  const { runBenchmark } = await import('./bench/run-benchmark.mjs');

  await installDependencies();
  const file = inProject('tests', 'making-fixtures', 'make-fixture.ts');
  return runBenchmark({ name: 'make-fixture', file }, process.argv.slice(2));
});
