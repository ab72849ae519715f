#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run icons`: makes the icons of every system from their drawings in build/; they are checked in. */
await runScript(async () => {
  const { makeIcons } = await import('./packaging/icons.mjs');
  for (const file of await makeIcons()) process.stdout.write(`${file}\n`);
  return 0;
});
