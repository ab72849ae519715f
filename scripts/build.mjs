#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run build`: the app, the command and the window, built into out/. */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { buildIfChanged } = await import('./setup/build.mjs');
  await installDependencies();
  await buildIfChanged();
  return 0;
});
