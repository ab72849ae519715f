import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';

interface Options {
  jsonl?: boolean;
  explain?: boolean;
}

export const addExtract: AddCommand = (program, act) => {
  program
    .command('extract')
    .summary('read an article from a page without saving it')
    .description(
      [
        'Reads an article from a page, without keeping it. --explain says how each field, block and credit was read.',
        'With --library DIR, the site rules in DIR/rules are used too.',
        '--jsonl reads {"id","path","url"} a line and writes a line a page, in any order, as each is done.',
      ].join('\n'),
    )
    .argument('[source]', 'a file or an address')
    .option('--jsonl', 'pages named on standard input, a JSON object a line')
    .option('--explain', 'how it was read')
    .addHelpText(
      'after',
      examples([
        ['coupure extract page.html --explain', 'why this headline, why this credit'],
        ['coupure extract --jsonl < pages.jsonl > articles.jsonl', 'many pages'],
      ]),
    )
    .action(act(extract));
};

async function extract(session: Session, source: string | undefined, options: Options): Promise<void> {
  if (options.jsonl) {
    if (source !== undefined || options.explain) {
      throw usageError('--jsonl reads its pages from standard input.', 'Leave out the source and --explain.');
    }
    const { extractLines } = await import('../extracting/extract-lines.ts');
    return extractLines(session);
  }
  if (source === undefined)
    throw usageError('No page was named.', 'Name a file or an address, or use --jsonl.');
  const { extractOne, explainOne } = await import('../extracting/extract-one.ts');
  return options.explain ? explainOne(source, session) : extractOne(source, session);
}
