#!/usr/bin/env node
import { resolve } from 'node:path';
import { runScript } from './setup/run-script.mjs';

/** `npm start [ADDRESS|FILE…]`: sets up what is missing, builds what changed, opens the app. */
await runScript(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');
  const { hasDisplay } = await import('./setup/display.mjs');
  const { readArguments } = await import('./start/arguments.mjs');

  const from = process.env.INIT_CWD ?? process.cwd();
  const given = readArguments(process.argv.slice(2), from);
  if (process.env.COUPURE_LIBRARY) process.env.COUPURE_LIBRARY = resolve(from, process.env.COUPURE_LIBRARY);
  const { executable } = await setUp();
  await buildIfChanged();
  if (hasDisplay()) return (await import('./start/on-display.mjs')).startOnDisplay(executable, given);
  return (await import('./start/on-virtual-display.mjs')).startOnVirtualDisplay(executable, given);
});
