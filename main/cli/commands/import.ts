import { resolve } from 'node:path';
import { reportOf } from '../../../shared/errors.ts';
import type { Archive } from '../../archive/index.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';
import { OutputClosed } from '../terminal.ts';

interface Options {
  from?: string;
}

export const addImport: AddCommand = (program, act) => {
  program
    .command('import')
    .summary('take articles from files of other libraries')
    .description(
      [
        'Takes the articles of a file, with everything that was done to them, and the files beside it.',
        'An article that is there already is merged with; nothing is lost. Formats: jsonl.',
      ].join('\n'),
    )
    .argument('<file...>', 'files to read')
    .option('--from <format>', 'jsonl; else the name of the file decides')
    .addHelpText(
      'after',
      examples([
        ['coupure import press.jsonl', 'as export wrote it, with press.jsonl.files/'],
        ['coupure import --from jsonl backup.txt', 'whatever its name'],
      ]),
    )
    .action(act(importFiles));
};

async function importFiles(session: Session, files: string[], options: Options): Promise<void> {
  const { terminal } = session;
  await session.withArchive(
    async (archive) => {
      for (const file of files) {
        try {
          await importFile(file, options.from ?? null, archive, session);
        } catch (thrown) {
          if (isOfWholeRun(thrown)) throw thrown;
          terminal.fail(file, reportOf(thrown));
          if (terminal.json) await terminal.print({ source: file, error: reportOf(thrown) }, '');
        }
      }
    },
    { create: true },
  );
}

function isOfWholeRun(thrown: unknown): boolean {
  return thrown instanceof OutputClosed || exitCodeOf(thrown) !== exitCodes.someFailed;
}

async function importFile(
  file: string,
  format: string | null,
  archive: Archive,
  { terminal, surroundings }: Session,
): Promise<void> {
  let printed = Promise.resolve();
  const print = (id: string) => {
    printed = printed.then(() => terminal.print({ id }, ''));
    // Awaited below; until then a reader that goes away must not count as unhandled.
    printed.catch(() => undefined);
  };
  const path = resolve(surroundings.folder, file);
  const { imported, failures } = await archive.importFrom(
    path,
    format,
    terminal.json ? print : () => undefined,
  );
  await printed;
  for (const failure of failures) {
    terminal.fail(file, failure.error);
    if (terminal.json) await terminal.print(failure, '');
  }
  if (!terminal.json) await terminal.print(null, `${imported} articles imported from ${file}`);
}
