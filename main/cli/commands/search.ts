import { examples } from '../help.ts';
import { hitLines } from '../print/rows.ts';
import { limitOf, queryOf, sortOf, withSaved } from '../queries.ts';
import { eachHit } from '../results.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';
import { listed } from './list.ts';

interface Options {
  sort: string;
  limit?: string;
  saved?: string;
}

export const addSearch: AddCommand = (program, act) => {
  program
    .command('search')
    .summary('find articles by what is in them')
    .description(
      [
        'Finds articles. All words must occur, whatever their case and accents. Also',
        '"a phrase", prefix*, OR, -word or NOT, and (parentheses).',
        '',
        'Fields   title: text: author: publisher: site: section: tag: collection: lang:',
        '         caption: credit: photographer: agency: note: url: kind:',
        'Dates    date:2019-04 date:2019..2021 before:2020 after:2019-04-23 saved:7d',
        'States   is:unread is:starred is:archived has:photo has:note words:>800',
      ].join('\n'),
    )
    .argument('[query...]', 'what to look for')
    .option('--saved <name>', 'within what a saved search finds')
    .option(
      '--sort <order>',
      'relevance, published, saved, title, or hand (a collection’s own order)',
      'relevance',
    )
    .option('--limit <number>', 'at most so many')
    .addHelpText(
      'after',
      examples([
        ['coupure search harbour storm', 'both words'],
        ['coupure search \'"port fermé" OR grève\'', 'a phrase or a word'],
        ['coupure search agency:reuters date:2019..2021', 'photos of an agency'],
        ['coupure search title:gare* -sport', 'a prefix, without a word'],
        ['coupure search --saved "Boats" is:unread', 'within a saved search'],
      ]),
    )
    .action(act(search));
};

async function search(session: Session, words: string[], options: Options): Promise<void> {
  const wanted = { query: queryOf(words), sort: sortOf(options.sort), limit: limitOf(options.limit) };
  if (wanted.query === '' && options.saved === undefined)
    throw usageError('The query is empty.', 'Name what to look for; `list` lists everything.');
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const query = withSaved(archive.info(), options.saved, wanted.query);
    for await (const hit of eachHit(archive, { ...wanted, query }, terminal)) {
      const { score, snippet, hits } = hit;
      await terminal.print({ ...listed(hit), score, snippet, hits }, hitLines(hit, terminal.style));
    }
  });
}
