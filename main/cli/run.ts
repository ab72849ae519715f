import { CommanderError } from 'commander';
import { reportOf } from '../../shared/errors.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { separateOperands } from './separate-operands.ts';
import { type Act, type GlobalOptions, openSession } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import { messageFor, OutputClosed, openTerminal } from './terminal.ts';

/** Runs the command with its arguments (without `node` and the script) and gives what to exit with. Never throws. */
export async function run(args: string[], surroundings: Surroundings): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.allDone;
  const act: Act =
    (action) =>
    async (...actionArguments) => {
      const options: GlobalOptions = program.opts();
      const terminal = openTerminal(surroundings, options.json === true);
      const session = openSession(terminal, surroundings, options);
      try {
        await Reflect.apply(action, null, [session, ...actionArguments]);
        exitCode = terminal.exitCode();
      } catch (thrown) {
        exitCode = ended(thrown, surroundings);
      }
    };
  const program = createProgram(act, surroundings);
  try {
    await program.parseAsync(separateOperands(program, args), { from: 'user' });
  } catch (thrown) {
    return thrown instanceof CommanderError ? exitCodeOfParsing(thrown) : ended(thrown, surroundings);
  }
  return exitCode;
}

/** commander has printed its message already. Help that was asked for is no error; help for want of a command is. */
function exitCodeOfParsing({ code, exitCode }: CommanderError): ExitCode {
  if (code === 'commander.helpDisplayed' || code === 'commander.version') return exitCodes.allDone;
  return exitCode === 0 ? exitCodes.allDone : exitCodes.wrongUsage;
}

function ended(thrown: unknown, { stderr, interrupted }: Surroundings): ExitCode {
  if (interrupted.aborted) return exitCodes.interrupted;
  if (thrown instanceof OutputClosed) return exitCodes.allDone;
  stderr.write(`${messageFor(null, reportOf(thrown))}\n`);
  return exitCodeOf(thrown);
}
