import { CoupureError } from '../../../shared/errors.ts';
import { articleId, notFound } from '../article-ids.ts';
import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';

export const addOpen: AddCommand = (program, act) => {
  program
    .command('open')
    .summary("open an article's address in the browser")
    .description('Opens the address an article came from in the browser, and prints it.')
    .argument('<id>', 'as list prints it')
    .addHelpText('after', examples([['coupure open 01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'the page as it is today']]))
    .action(act(open));
};

async function open(session: Session, text: string): Promise<void> {
  const id = articleId(text);
  const { terminal, surroundings } = session;
  const url = await session.withArchive(async (archive) => {
    const found = await archive.read(id);
    if (!found) throw notFound(id);
    return webAddressOf(found.article.url, id);
  });
  const opened = await surroundings.openAddress(url);
  if (!opened) terminal.tell('There is no browser to open it with; this is the address:');
  await terminal.print({ id, url }, url);
}

/** Only web addresses are opened: a document may come from anywhere, and the system opens programs as gladly as pages. */
function webAddressOf(url: string | null, id: string): string {
  if (url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url).href;
  throw new CoupureError('input-invalid', `${id} has no web address.`, {
    hint: `Read it with \`coupure show ${id}\`.`,
  });
}
