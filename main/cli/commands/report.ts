import { version } from '../../../package.json';
import { CoupureError } from '../../../shared/errors.ts';
import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';

export const addReport: AddCommand = (program, act) => {
  program
    .command('report')
    .summary('print what helps to find a fault')
    .description(
      [
        'Prints versions, the system, counts of the library, and the log of the app.',
        'No title, text, address or path of yours is in it, and it goes nowhere by itself.',
      ].join('\n'),
    )
    .addHelpText('after', examples([['coupure report > report.txt', 'to look through and attach']]))
    .action(act(report));
};

async function report(session: Session): Promise<void> {
  const { terminal, surroundings } = session;
  const { logFolder, reportText } = await session.engine();
  const text = await reportText({
    versions: [`Coupure ${version} (command)`, `Node ${process.versions.node}`],
    language: surroundings.environment.LANG ?? 'not set',
    counts: await countsOf(session),
    logs: logFolder(),
  });
  await terminal.print({ text }, text.trimEnd());
}

/** A library that cannot be opened may be what the report is about. */
async function countsOf(session: Session): Promise<Record<string, number> | null> {
  try {
    return await session.withArchive((archive) => archive.stats());
  } catch (thrown) {
    if (thrown instanceof CoupureError) return null;
    throw thrown;
  }
}
