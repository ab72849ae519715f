import { examples } from '../help.ts';
import { hitLines } from '../print/rows.ts';
import { limitOf, queryOf, sortOf } from '../queries.ts';
import { eachHit } from '../results.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';
import { listed } from './list.ts';

interface Options {
  sort: string;
  limit?: string;
}

export const addSearch: AddCommand = (program, act) => {
  program
    .command('search')
    .summary('find articles by what is in them')
    .description(
      [
        'Finds articles. Words must all occur; "a phrase", prefix*, OR, -word or NOT, and parentheses work as usual.',
        'Fields: title text author publisher site section tag collection lang caption credit photographer agency',
        'note url kind. Dates: date before after saved read. Also words:>800 is:unread has:photo tag:none.',
      ].join('\n'),
    )
    .argument('<query...>', 'what to look for')
    .option('--sort <order>', 'relevance, published, saved or title', 'relevance')
    .option('--limit <number>', 'at most so many')
    .addHelpText(
      'after',
      examples([
        ['coupure search harbour storm', 'both words'],
        ['coupure search \'"port fermé" OR grève\'', 'a phrase or a word'],
        ['coupure search agency:reuters date:2019..2021', 'photos of an agency'],
        ['coupure search title:gare* -sport', 'a prefix, without a word'],
      ]),
    )
    .action(act(search));
};

async function search(session: Session, words: string[], options: Options): Promise<void> {
  const wanted = { query: queryOf(words), sort: sortOf(options.sort), limit: limitOf(options.limit) };
  if (wanted.query === '')
    throw usageError('The query is empty.', 'Name what to look for; `list` lists everything.');
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    for await (const hit of eachHit(archive, wanted, terminal)) {
      const { score, snippet, hits } = hit;
      await terminal.print({ ...listed(hit), score, snippet, hits }, hitLines(hit, terminal.style));
    }
  });
}
