import { changeArticles } from '../changes.ts';
import { examples } from '../help.ts';
import type { AddCommand } from '../session.ts';

export const addRestore: AddCommand = (program, act) => {
  program
    .command('restore')
    .summary('bring articles back from the trash')
    .description('Brings deleted articles back from the trash, with everything that was done to them.')
    .argument('<id...>', 'as delete printed them')
    .addHelpText('after', examples([['coupure restore 01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'back in the library']]))
    .action(
      act((session, ids: string[]) =>
        changeArticles(session, ids, 'restored', (archive, known) => archive.restore(known)),
      ),
    );
};
