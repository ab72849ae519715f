#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run dist:check`: proves the Debian package on this system, from apt's install to its purge. As root. */
await runScript(async () => {
  const { checkPackage } = await import('./packaging/check/check-package.mjs');
  const { setUp } = await import('./setup/set-up.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');

  const runtime = await setUp();
  await buildIfChanged();
  await checkPackage(runtime);
  return 0;
});
