import { changeArticles } from '../changes.ts';
import { examples } from '../help.ts';
import type { AddCommand } from '../session.ts';

export const addDelete: AddCommand = (program, act) => {
  program
    .command('delete')
    .summary('move articles to the trash')
    .description('Moves articles to the trash, from where restore brings them back for 30 days.')
    .argument('<id...>', 'as list prints them')
    .addHelpText('after', examples([['coupure delete 01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'to the trash']]))
    .action(
      act((session, ids: string[]) =>
        changeArticles(session, ids, 'in the trash', (archive, known) => archive.delete(known)),
      ),
    );
};
