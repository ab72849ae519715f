import type { MetadataField } from '../../../shared/metadata.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Archive, Changed } from '../../archive/index.ts';
import { articleId, notFound } from '../article-ids.ts';
import { type Assignments, fieldNamed, parseAssignments } from '../assignments.ts';
import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';

interface Options {
  reset: string[];
}

export const addEdit: AddCommand = (program, act) => {
  program
    .command('edit')
    .summary("correct an article's metadata, captions and credits")
    .description(
      [
        'Sets fields of an article. The extracted value stays beside the edit and can be taken back.',
        'Several values are parted by ;, an empty value clears a field.',
      ].join('\n'),
    )
    .argument('<id>', 'as list prints it')
    .argument('[field=value...]', 'title, standfirst, authors, publisher, publishedAt, photos.0.credit…')
    .option('--reset <field>', 'takes an edit back; may be given again', collect, [])
    .addHelpText(
      'after',
      examples([
        ['coupure edit 01JD4T5K8Q3ZV6W9X2Y7B1C0DE title="A new headline"', 'a value'],
        ['coupure edit 01JD4T5K8Q3ZV6W9X2Y7B1C0DE authors="Alex Example; Jane Sample"', 'several'],
        ['coupure edit 01JD4T5K8Q3ZV6W9X2Y7B1C0DE photos.0.credit="Photo: Alex Example / AFP"', 'a credit'],
        ['coupure edit 01JD4T5K8Q3ZV6W9X2Y7B1C0DE --reset title', 'as extracted again'],
      ]),
    )
    .action(act(edit));
};

function collect(field: string, before: string[]): string[] {
  return [...before, field];
}

async function edit(session: Session, text: string, texts: string[], options: Options): Promise<void> {
  const assignments = parseAssignments(texts);
  const reset = options.reset.map(fieldNamed);
  if (texts.length + reset.length === 0) {
    throw usageError('Nothing to edit was named.', 'Write field=value, or --reset field.');
  }
  const id = articleId(text);
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const found = await archive.read(id);
    if (!found) throw notFound(id);
    const changed = await change(archive, id, assignments, reset);
    for (const { rev } of changed) await terminal.print({ id, rev }, `${id}  edited`);
  });
}

/** The last change of the article is its new `rev`. */
async function change(
  archive: Archive,
  id: ArticleId,
  { values, photos }: Assignments,
  reset: MetadataField[],
): Promise<Changed> {
  let changed: Changed = [];
  if (reset.length > 0) changed = await archive.withdraw(id, reset);
  if (Object.keys(values).length + photos.length > 0) changed = await archive.edit(id, values, photos);
  return changed;
}
