#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** `npm run screenshots`: pictures of the real window with articles of ours, into docs/screenshots/. */
await runScript(async () => {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { inProject } = await import('./setup/project.mjs');
  const { run } = await import('./setup/run.mjs');

  await installDependencies();
  const tool = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const args = [tool, 'test', '--config', 'tests/screenshots/playwright.config.ts'];
  const { code } = await run(process.execPath, args, { cwd: inProject(), stdio: 'inherit' });
  return code ?? 1;
});
