import { resolve } from 'node:path';
import { reportOf } from '../../../shared/errors.ts';
import type { Archive, SaveOutcome } from '../../archive/index.ts';
import { inOrder } from '../concurrency.ts';
import { endsEverything } from '../exit-codes.ts';
import { examples } from '../help.ts';
import { pagesToSave, type ToSave } from '../pages-to-save.ts';
import { printableLine } from '../printable.ts';
import { readLines } from '../read-input.ts';
import type { AddCommand, Session } from '../session.ts';
import { kindOf, standardInput } from '../sources.ts';
import { messageFor, type Terminal, usageError } from '../terminal.ts';

interface Options {
  url?: string;
  tag: string[];
  from?: string;
}

/** Sites are asked a few at a time; results come in the order of the sources all the same. */
const atOnce = 3;

export const addAdd: AddCommand = (program, act) => {
  program
    .command('add')
    .summary('save articles')
    .description(
      [
        'Saves addresses, .html, .html.gz and .txt files, or - for standard input (HTML or plain text).',
        'Of a web archive (.mhtml, .warc, .warc.gz, .wacz), every page in it, with its images out of it.',
      ].join('\n'),
    )
    .argument('[source...]', 'addresses, files, or -')
    .option('--url <address>', 'where the one file or input came from')
    .option('--tag <name>', 'a tag for what is saved; may be given again', collect, [])
    .option('--from <list>', 'a file with a source a line; # begins a comment')
    .addHelpText(
      'after',
      examples([
        ['coupure add https://www.example.com/news/harbour', 'an address'],
        ['coupure add page.html --url https://www.example.com/a', 'a saved page'],
        ['coupure add crawl.wacz', 'every page of a web archive'],
        ['pbpaste | coupure add - --tag "To read"', 'text from the clipboard'],
        ['coupure add --from addresses.txt --json', 'many, a result a line'],
      ]),
    )
    .action(act(add));
};

function collect(tag: string, before: string[]): string[] {
  return [...before, tag];
}

async function add(session: Session, named: string[], options: Options): Promise<void> {
  const sources = [...named, ...(await listedSources(options.from, session))];
  refuseWrongUse(sources, options);
  await session.withArchive((archive) => saveAll(sources, options, archive, session), { create: true });
}

async function listedSources(list: string | undefined, { surroundings }: Session): Promise<string[]> {
  if (list === undefined) return [];
  const lines = await readLines(resolve(surroundings.folder, list));
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function refuseWrongUse(sources: string[], { url, from }: Options): void {
  if (sources.length === 0 && from === undefined) {
    throw usageError('Nothing to save was named.', 'Name an address, a file, or - for standard input.');
  }
  if (sources.filter((source) => source === standardInput).length > 1) {
    throw usageError('Standard input was named twice.', 'Name - once; it is read to its end.');
  }
  const [first] = sources;
  if (url !== undefined && (sources.length !== 1 || !first || kindOf(first) === 'address')) {
    throw usageError(
      '--url belongs to one file or to -.',
      'Save each file with its --url by a call of its own.',
    );
  }
}

async function saveAll(
  sources: string[],
  options: Options,
  archive: Archive,
  session: Session,
): Promise<void> {
  const { terminal, surroundings } = session;
  const save = async ({ source }: ToSave): Promise<SaveOutcome> => {
    surroundings.interrupted.throwIfAborted();
    return archive.save(await source(), { tags: options.tag, signal: surroundings.interrupted });
  };
  const pages = pagesToSave(sources, options.url ?? null, { archive, surroundings });
  const attempts = inOrder(pages.each(), atOnce, async (page) => ({
    text: page.text,
    result: await attempt(() => save(page)),
  }));
  for (const problem of await archive.ruleProblems()) terminal.tell(messageFor(null, problem));
  try {
    for await (const { text, result } of attempts) {
      if ('outcome' in result) await printOutcome(result.outcome, terminal);
      else await printFailure(text, result.thrown, session);
    }
  } finally {
    await pages.close();
  }
}

async function attempt(
  save: () => Promise<SaveOutcome>,
): Promise<{ outcome: SaveOutcome } | { thrown: unknown }> {
  try {
    return { outcome: await save() };
  } catch (thrown) {
    return { thrown };
  }
}

async function printOutcome(outcome: SaveOutcome, terminal: Terminal): Promise<void> {
  const { id, title, url, status, missing, health } = outcome;
  const done = status === 'new' ? 'Saved' : 'Saved again';
  const lines = [
    `${done}: ${terminal.style.strong(printableLine(title) || '(no headline)')}`,
    terminal.style.faint(`  ${id}${url === null ? '' : `  ${printableLine(url)}`}`),
    ...health.map((word) => `  ${healthSentence(word)}`),
    ...missing.map((address) => `  Image missing: ${printableLine(address)}`),
  ];
  await terminal.print({ id, title, url, status, missing }, lines.join('\n'));
}

const healthSentences: Record<string, string> = {
  'no-article': 'No article was found in the page; it is kept as received.',
  'paywall-stub': 'Only the beginning of the article is in the page.',
  truncated: 'The page ended before the article did.',
  'in-parts': 'The article goes on on other pages of the site.',
  challenge: 'The site asked for proof that a person reads it.',
  'consent-wall': 'The site asked for consent before it shows anything.',
  'error-page': 'The site says that there is no such page.',
  'login-page': 'The site asks for a name and a password.',
  'search-result': 'The page lists what a search found.',
  'front-page': 'The page leads to articles and holds none of its own.',
  'needs-scripts': 'The page shows nothing unless its scripts run.',
};

function healthSentence(word: string): string {
  return (Object.hasOwn(healthSentences, word) && healthSentences[word]) || `Note: ${word}.`;
}

async function printFailure(
  source: string,
  thrown: unknown,
  { terminal, surroundings }: Session,
): Promise<void> {
  surroundings.interrupted.throwIfAborted();
  const error = reportOf(thrown);
  terminal.fail(source, error);
  if (terminal.json) await terminal.print({ source, error }, '');
  if (endsEverything(thrown)) throw thrown;
}
