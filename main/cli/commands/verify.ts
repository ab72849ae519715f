import { exitCodes } from '../exit-codes.ts';
import { examples } from '../help.ts';
import { printableLine } from '../printable.ts';
import { showProgress } from '../progress.ts';
import type { AddCommand, Session } from '../session.ts';

export const addVerify: AddCommand = (program, act) => {
  program
    .command('verify')
    .summary('check that nothing in the library is damaged')
    .description(
      [
        'Reads every document, image and original again and checks it against its hash.',
        'Tells what is damaged, missing or orphaned (belonging to no article); exits with 1 for damaged or missing.',
      ].join('\n'),
    )
    .option('--resume', 'go on where an interrupted run had come to')
    .addHelpText(
      'after',
      examples([
        ['coupure verify --json', 'a line for each file that is not well'],
        ['coupure verify --resume', 'after an interruption'],
      ]),
    )
    .action(act(verify));
};

async function verify(session: Session, options: { resume?: boolean }): Promise<void> {
  const { terminal } = session;
  const counts = { damaged: 0, missing: 0, orphaned: 0 };
  await session.withArchive(async (archive) => {
    const progress = showProgress(session);
    const verifying = { resume: options.resume === true, onProgress: progress.tell };
    for await (const finding of archive.verify(verifying)) {
      progress.clear();
      counts[finding.kind] += 1;
      if (finding.kind !== 'orphaned') terminal.exitWith(exitCodes.someFailed);
      const { kind, path, reason, articles } = finding;
      const of = articles.length > 0 ? ` (${articles.join(', ')})` : '';
      await terminal.print(
        { kind, path, reason, articles },
        `${kind}: ${printableLine(path)}: ${reason}${of}`,
      );
    }
    progress.clear();
  });
  const { damaged, missing, orphaned } = counts;
  const isWell = damaged + missing === 0;
  const counted = `${damaged} damaged, ${missing} missing, ${orphaned} orphaned`;
  if (!terminal.json)
    terminal.tell(isWell ? `The library is whole (${counted}).` : `Not all is well: ${counted}.`);
}
