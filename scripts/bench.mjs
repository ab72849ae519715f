#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run bench -- NAME [ARGUMENT…]`: runs a benchmark of tests/bench/ and prints its table; without a name, lists them. */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { benchmarks } = await import('./bench/benchmarks.mjs');
  const { runBenchmark } = await import('./bench/run-benchmark.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');

  const [name, ...args] = process.argv.slice(2);
  const known = await benchmarks();
  const chosen = known.find((benchmark) => benchmark.name === name);
  if (!chosen) {
    const list = known.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n');
    process.stdout.write(`Usage: npm run bench -- NAME\n${list}\n`);
    return name === undefined ? 0 : 2;
  }
  await installDependencies();
  await buildIfChanged();
  return runBenchmark(chosen, args);
});
