import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';

export const addReindex: AddCommand = (program, act) => {
  program
    .command('reindex')
    .summary('build the search index anew')
    .description('Builds the search index anew from the documents. Nothing in the library changes.')
    .addHelpText('after', examples([['coupure reindex', 'after restoring a backup']]))
    .action(act(reindex));
};

async function reindex(session: Session): Promise<void> {
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const articles = await archive.reindex();
    await terminal.print({ articles }, `${articles} articles indexed`);
  });
}
