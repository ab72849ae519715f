#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { nodeProblem } from './setup/node-version.mjs';

/* The command: what is built in out/, or a word on how to build it. */
const command = new URL('../out/main/cli.js', import.meta.url);
const problem =
  nodeProblem() ?? (existsSync(command) ? null : 'Coupure is not built yet. Run `npm run build` first.');

if (problem === null) {
  await import(command.href);
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 3;
}
