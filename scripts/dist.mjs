#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run dist [-- TARGET…]`: the packages that this system can build, into dist/. */
await runScript(async () => {
  const { buildPackages } = await import('./packaging/build-packages.mjs');
  const { readFuses } = await import('./packaging/fuses.mjs');
  const { setUp } = await import('./setup/set-up.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');

  const runtime = await setUp();
  await buildIfChanged();
  const { files, unpacked } = await buildPackages({ runtime, targets: process.argv.slice(2) });
  if (unpacked !== null) process.stdout.write(`${await readFuses(unpacked)}\n`);
  for (const file of files) process.stdout.write(`${file}\n`);
  return 0;
});
