#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/** Checks the import rule of docs/ARCHITECTURE.md and names what breaks it. */
await runScript(async () => {
  const { importProblems } = await import('./checks/imports.mjs');
  const { projectFolder } = await import('./setup/project.mjs');
  const problems = await importProblems(projectFolder);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  return problems.length === 0 ? 0 : 1;
});
