import { csvLine } from '../../../shared/csv.ts';
import type { PhotoHit } from '../../archive/index.ts';
import { examples } from '../help.ts';
import { photoLines } from '../print/article.ts';
import { printableLine } from '../printable.ts';
import { queryOf, tellProblems } from '../queries.ts';
import type { AddCommand, Session } from '../session.ts';

interface Options {
  csv?: boolean;
}

const columns = [
  'article',
  'index',
  'title',
  'hash',
  'caption',
  'credit',
  'creators',
  'agencies',
  'licence',
  'source',
];

export const addPhotos: AddCommand = (program, act) => {
  program
    .command('photos')
    .summary('list photos with their credits')
    .description(
      'Lists photos with captions and credits; photographer:, agency:, credit: and caption: pick photos.',
    )
    .argument('[query...]', 'as for search')
    .option('--csv', 'for a spreadsheet')
    .addHelpText(
      'after',
      examples([
        ['coupure photos agency:afp', 'of one agency'],
        ['coupure photos photographer:example --csv > photos.csv', 'for a spreadsheet'],
      ]),
    )
    .action(act(photos));
};

async function photos(session: Session, words: string[], options: Options): Promise<void> {
  const query = queryOf(words);
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    tellProblems(archive.problemsOf(query), terminal);
    if (options.csv) await terminal.write(csvLine(columns));
    for await (const hit of archive.photos(query)) {
      if (options.csv) await terminal.write(csvLine(cellsOf(hit)));
      else await terminal.print(printed(hit), humanLines(hit));
    }
  });

  function humanLines({ article, index, title, photo }: PhotoHit): string {
    const where = terminal.style.faint(`  ${article} photos.${index}  ${printableLine(title)}`);
    return `${photoLines(photo, terminal.style)}\n${where}`;
  }
}

function printed({ article, index, photo }: PhotoHit) {
  return { article, index, hash: photo.file?.hash ?? null, caption: photo.caption, credit: photo.credit };
}

function cellsOf({ article, index, title, photo }: PhotoHit): string[] {
  const { credit } = photo;
  return [
    article,
    String(index),
    title,
    photo.file?.hash ?? '',
    photo.caption ?? '',
    credit?.raw ?? '',
    (credit?.creators ?? []).map(({ name }) => name).join('; '),
    (credit?.agencies ?? []).map(({ name }) => name).join('; '),
    credit?.licence ?? '',
    photo.src ?? '',
  ];
}
