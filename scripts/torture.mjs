#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/**
 * `npm run torture [-- --kills N --inputs N --seed N]`: hostile inputs, power cuts, faults and kills; nothing that was
 * acknowledged may be lost, and no reader may crash or hang. Takes some minutes and prints what it counted; `npm test` runs the short form.
 */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { runBenchmark } = await import('./bench/run-benchmark.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');
  const { tortureProgram } = await import('./test/torture.mjs');

  await installDependencies();
  await buildIfChanged();
  return runBenchmark(tortureProgram, process.argv.slice(2));
});
