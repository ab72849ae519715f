import { resolve } from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { examples } from '../help.ts';
import { queryOf, tellProblems } from '../queries.ts';
import type { AddCommand, Session } from '../session.ts';

interface Options {
  to: string;
  output: string;
}

export const addExport: AddCommand = (program, act) => {
  program
    .command('export')
    .summary('write articles to a file')
    .description(
      [
        'Writes the articles of the library, or those that a query finds, to a file: whole, or not at all.',
        'jsonl: a document a line, and the held files beside it in OUT.files/. Nothing is lost in it.',
      ].join('\n'),
    )
    .argument('[query...]', 'as for search')
    .requiredOption('--to <format>', 'jsonl')
    .requiredOption('-o, --output <out>', 'the file to write; an earlier export is replaced')
    .addHelpText(
      'after',
      examples([
        ['coupure export --to jsonl -o press.jsonl', 'everything'],
        ['coupure export tag:harbour --to jsonl -o harbour.jsonl', 'what a query finds'],
      ]),
    )
    .action(act(exportArticles));
};

async function exportArticles(session: Session, words: string[], options: Options): Promise<void> {
  const query = queryOf(words);
  const { terminal, surroundings } = session;
  const out = resolve(surroundings.folder, options.output);
  await session.withArchive(async (archive) => {
    tellProblems(archive.problemsOf(query), terminal);
    const { articles, files, missing } = await archive.exportTo(query, options.to, out);
    for (const { article, hash, reason } of missing) {
      terminal.tell(`coupure: ${article}: ${hash} is exported without its bytes: ${reason}`);
      terminal.exitWith(exitCodes.someFailed);
    }
    await terminal.print(
      { out, articles, files },
      `${articles} articles and ${files} files written to ${out}`,
    );
  });
}
