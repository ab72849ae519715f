import { resolve } from 'node:path';
import { examples } from '../help.ts';
import { showProgress } from '../progress.ts';
import type { AddCommand, Session } from '../session.ts';

export const addBackup: AddCommand = (program, act) => {
  program
    .command('backup')
    .summary('write the whole library to one file')
    .description(
      [
        'Writes the whole library, with its trash, images and originals, to one zip file: whole, or not at all.',
        'The app may go on meanwhile. An earlier backup is replaced.',
      ].join('\n'),
    )
    .requiredOption('-o, --output <file>', 'the file to write')
    .addHelpText('after', examples([['coupure backup -o press-2024-05.zip', 'and keep it on another disk']]))
    .action(act(backup));
};

async function backup(session: Session, options: { output: string }): Promise<void> {
  const { terminal, surroundings } = session;
  const out = resolve(surroundings.folder, options.output);
  await session.withArchive(async (archive) => {
    const progress = showProgress(session);
    const outcome = await archive
      .backup(out, { signal: surroundings.interrupted, onProgress: progress.tell })
      .finally(progress.clear);
    await terminal.print(
      outcome,
      `${outcome.articles} articles in ${outcome.files} files written to ${outcome.out}`,
    );
  });
}
