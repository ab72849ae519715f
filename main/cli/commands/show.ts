import { articleId, notFound } from '../article-ids.ts';
import { examples } from '../help.ts';
import { articlePage } from '../print/article.ts';
import { printable } from '../printable.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';

interface Options {
  text?: boolean;
  html?: boolean;
}

export const addShow: AddCommand = (program, act) => {
  program
    .command('show')
    .summary('show one article')
    .description(
      'Shows an article: headline, byline, text, photos with their credits. With --json, the document.',
    )
    .argument('<id>', 'as list prints it')
    .option('--text', 'the text of the article alone')
    .option('--html', 'the text with its markup')
    .addHelpText(
      'after',
      examples([
        ['coupure show 01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'to read'],
        ['coupure show 01JD4T5K8Q3ZV6W9X2Y7B1C0DE --text | wc -w', 'the text alone'],
        ['coupure show 01JD4T5K8Q3ZV6W9X2Y7B1C0DE --json', 'everything that is known'],
      ]),
    )
    .action(act(show));
};

async function show(session: Session, text: string, options: Options): Promise<void> {
  if (options.text && options.html)
    throw usageError('--text and --html exclude each other.', 'Choose one of them.');
  const id = articleId(text);
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const found = await archive.read(id);
    if (!found) throw notFound(id);
    const { article, trashed } = found;
    if (trashed) terminal.tell(`${id} is in the trash; \`coupure restore ${id}\` brings it back.`);
    if (options.text) await terminal.print({ id, text: article.text }, printable(article.text));
    else if (options.html) await terminal.print({ id, html: article.html }, printable(article.html));
    else await terminal.print(article, articlePage(article, terminal.style));
  });
}
