import { resolve } from 'node:path';
import { examples } from '../help.ts';
import { showProgress } from '../progress.ts';
import type { AddCommand, Session } from '../session.ts';

export const addRestoreBackup: AddCommand = (program, act) => {
  program
    .command('restore-backup')
    .summary('make a library from a backup')
    .description(
      [
        'Makes a library from a file that backup wrote, equal to the one that was backed up.',
        'Only into a folder that is absent or empty: nothing is ever written over.',
      ].join('\n'),
    )
    .argument('<file>', 'as backup wrote it')
    .requiredOption('--into <dir>', 'the folder to make the library in')
    .addHelpText(
      'after',
      examples([
        ['coupure restore-backup press-2024-05.zip --into "Press 2024"', 'a library of its own'],
        ['coupure verify --library "Press 2024"', 'and a look at every file of it'],
      ]),
    )
    .action(act(restoreBackup));
};

async function restoreBackup(session: Session, file: string, options: { into: string }): Promise<void> {
  const { terminal, surroundings } = session;
  const library = resolve(surroundings.folder, options.into);
  const engine = await session.engine();
  const progress = showProgress(session);
  const files = await engine
    .restoreBackup(resolve(surroundings.folder, file), library, { onProgress: progress.tell })
    .finally(progress.clear);
  await terminal.print({ library, files }, `${files} files restored to ${library}`);
}
