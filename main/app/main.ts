import { commandArguments } from './start/command-arguments.ts';
import { runCommand } from './start/run-command.ts';

/*
 * The entry of the program: the app, or the `coupure` command. Each is loaded only where it is meant, so that neither
 * waits for the other's code.
 */

const command = commandArguments(process.argv);
if (command === null) await import(new URL('./app.js', import.meta.url).href);
else await runCommand(new URL('./cli.js', import.meta.url), command);
