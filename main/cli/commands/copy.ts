import { resolve } from 'node:path';
import { articleIds } from '../article-ids.ts';
import { examples } from '../help.ts';
import type { AddCommand } from '../session.ts';

interface Options {
  to: string;
  move?: boolean;
}

export const addCopy: AddCommand = (program, act) => {
  program
    .command('copy')
    .summary('copy or move articles to another library')
    .description(
      'Copies articles to another library, with photos, originals, tags and notes. What is there already is made one ' +
        'with it, so that copying again doubles nothing.',
    )
    .argument('<id...>', 'as list prints them')
    .requiredOption('--to <dir>', 'the other library; an absent or empty folder becomes one')
    .option('--move', 'to the trash here, once each article was read back whole there')
    .addHelpText('after', examples([['coupure copy 01JD4T5K8Q3ZV6W9X2Y7B1C0DE --to ~/Recipes', 'in both']]))
    .action(
      act(async (session, texts: string[], { to, move = false }: Options) => {
        const { terminal, surroundings } = session;
        const ids = articleIds(texts, terminal);
        if (ids.length === 0) return;
        const other = resolve(surroundings.folder, to);
        await session.withArchive((archive) =>
          session.withOther(other, async (target) => {
            const { received, failures } = await archive.copyTo(ids, target, { isMove: move });
            for (const { id, isNew } of received) {
              const status = isNew ? 'new' : 'merged';
              await terminal.print({ id, status }, `${id}  ${move ? 'moved' : 'copied'}`);
            }
            for (const { id, error } of failures) terminal.fail(id, error);
          }),
        );
      }),
    );
};
