import type { Repair, RepairAction } from '../../archive/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { examples } from '../help.ts';
import { printableLine } from '../printable.ts';
import { showProgress } from '../progress.ts';
import type { AddCommand, Session } from '../session.ts';

interface Options {
  fetch?: boolean;
  fromTrash?: boolean;
  drop?: boolean;
  letGo?: boolean;
  resume?: boolean;
}

/** How each action is called in help and messages. */
const flags: Record<RepairAction, string> = {
  fetch: '--fetch',
  'from-trash': '--from-trash',
  drop: '--drop',
  'let-go': '--let-go',
};

export const addRepair: AddCommand = (program, act) => {
  program
    .command('repair')
    .summary('mend what verify finds, as far as you allow it')
    .description(
      [
        'Verifies the library and tells for each file that is not well what can be done. Nothing is done that no option',
        'allows, and nothing is guessed: exits with 1 while something is damaged or missing.',
      ].join('\n'),
    )
    .option('--fetch', 'fetch images again from where they came; taken only if they are the very same')
    .option('--from-trash', 'let a whole copy in the trash stand for a document that cannot be read')
    .option('--drop', 'remove what belongs to no article')
    .option('--let-go', 'say of what cannot be had again that it is not held; damaged files are set aside')
    .option('--resume', 'go on where an interrupted run had come to')
    .addHelpText(
      'after',
      examples([
        ['coupure repair', 'what could be done'],
        ['coupure repair --fetch --from-trash', 'what loses nothing'],
      ]),
    )
    .action(act(repair));
};

async function repair(session: Session, options: Options): Promise<void> {
  const { terminal } = session;
  const counts = { done: 0, left: 0 };
  await session.withArchive(async (archive) => {
    const progress = showProgress(session);
    const verifying = { resume: options.resume === true, onProgress: progress.tell };
    for await (const one of archive.repair(allowedBy(options), verifying)) {
      progress.clear();
      const isLoss = one.finding.kind !== 'orphaned';
      counts[one.done ? 'done' : 'left'] += 1;
      if (!one.done && isLoss) terminal.exitWith(exitCodes.someFailed);
      const { kind, path, articles } = one.finding;
      await terminal.print(
        { kind, path, articles, possible: one.possible, done: one.done, reason: one.reason },
        lineFor(one),
      );
    }
    progress.clear();
  });
  if (!terminal.json) terminal.tell(`${counts.done} repaired, ${counts.left} left as they are.`);
}

function allowedBy({ fetch, fromTrash, drop, letGo }: Options): RepairAction[] {
  const given: [RepairAction, boolean | undefined][] = [
    ['fetch', fetch],
    ['from-trash', fromTrash],
    ['drop', drop],
    ['let-go', letGo],
  ];
  return given.flatMap(([action, isGiven]) => (isGiven ? [action] : []));
}

function lineFor({ finding: { kind, path, articles }, possible, done, reason }: Repair): string {
  const of = articles.length > 0 ? ` (${articles.join(', ')})` : '';
  const what = `${kind}: ${printableLine(path)}${of}`;
  if (done) return `${what}: repaired (${flags[done]})`;
  const help =
    possible.length > 0
      ? `possible: ${possible.map((action) => flags[action]).join(' ')}`
      : 'restore it from a backup';
  return `${what}: ${reason === null ? '' : `${printableLine(reason)} `}${help}`;
}
