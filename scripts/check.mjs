#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run check [NAME…]`: the static checks, all or those named; prints what those that fail found. */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { chosen } = await import('./checks/choose.mjs');
  const { runChecks } = await import('./checks/run-checks.mjs');
  const { lineOf, outputOf } = await import('./checks/words.mjs');

  await installDependencies();
  const checks = await chosen(process.argv.slice(2));
  const results = await runChecks(checks, (result) => process.stdout.write(`${lineOf(result)}\n`));
  const failed = results.filter(({ passed }) => !passed);
  for (const result of failed) process.stdout.write(outputOf(result));
  process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
});
