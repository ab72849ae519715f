#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run dev [-- ADDRESS|FILE…]`: the app with live reload; a change of the main process starts it again. */
await runScript(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  const { hasDisplay, startVirtualDisplay } = await import('./setup/display.mjs');
  const { runDevelopment } = await import('./dev/run-development.mjs');
  const { say } = await import('./setup/progress.mjs');

  const { executable } = await setUp();
  if (hasDisplay()) return runDevelopment(executable, process.argv.slice(2));
  const { display, stop } = await startVirtualDisplay();
  say(`There is no display here: the app runs under Xvfb (${display}).`);
  try {
    return await runDevelopment(executable, process.argv.slice(2), { DISPLAY: display });
  } finally {
    stop();
  }
});
