#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run --silent runtime`: prints the path of the Electron executable in use, and nothing else. */
await runScript(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  const { executable } = await setUp();
  process.stdout.write(`${executable}\n`);
  return 0;
});
