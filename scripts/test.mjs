#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm test [-- STAGE… [FILTER…]]`: sets up, builds, checks and tests. Its last line is `N passed, N failed`. */
await runScript(async () => {
  const { readArguments } = await import('./test/arguments.mjs');
  const { runStages } = await import('./test/run-stages.mjs');
  const { prepare } = await import('./test/prepare.mjs');
  const { summary } = await import('./test/summary.mjs');

  const print = (/** @type {string} */ words) => void process.stdout.write(words);
  const wanted = readArguments(process.argv.slice(2));
  const prepared = await prepare();
  const results = [...prepared, ...(await runStages(wanted, prepared, print))];
  print(summary(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
