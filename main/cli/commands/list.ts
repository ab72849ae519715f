import type { Hit, Row } from '../../../shared/rows.ts';
import { examples } from '../help.ts';
import { rowLine } from '../print/rows.ts';
import { limitOf, queryOf, sortOf, withSaved } from '../queries.ts';
import { eachHit } from '../results.ts';
import type { AddCommand, Session } from '../session.ts';

interface Options {
  sort: string;
  limit?: string;
  saved?: string;
}

export const addList: AddCommand = (program, act) => {
  program
    .command('list')
    .summary('list articles')
    .description('Lists the articles of the library, or those that a query finds; the newest saved first.')
    .argument('[query...]', 'as for search')
    .option('--saved <name>', 'within what a saved search finds')
    .option(
      '--sort <order>',
      'relevance, published, saved, title, or hand (a collection’s own order)',
      'saved',
    )
    .option('--limit <number>', 'at most so many')
    .addHelpText(
      'after',
      examples([
        ['coupure list', 'all of them'],
        ['coupure list is:unread --limit 20', 'the newest unread'],
        ['coupure list collection:walks --sort hand', 'a collection in its order'],
        ['coupure list --saved "Boats" --json', 'what a saved search finds'],
        ['coupure list publisher:gazette after:2024 --json', 'for a script'],
      ]),
    )
    .action(act(list));
};

async function list(session: Session, words: string[], options: Options): Promise<void> {
  const wanted = { query: queryOf(words), sort: sortOf(options.sort), limit: limitOf(options.limit) };
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const query = withSaved(archive.info(), options.saved, wanted.query);
    for await (const row of eachHit(archive, { ...wanted, query }, terminal)) {
      await terminal.print(listed(row), rowLine(row, terminal.style));
    }
  });
}

/** A row as `list --json` prints it. */
export function listed({ id, title, publisher, publishedAt, savedAt, tags }: Row | Hit) {
  return { id, title, publisher, publishedAt, savedAt, tags };
}
