import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';

export const addStats: AddCommand = (program, act) => {
  program
    .command('stats')
    .summary('count what is in the library')
    .description('Counts what is in the library.')
    .addHelpText('after', examples([['coupure stats --json', 'on one line']]))
    .action(act(stats));
};

async function stats(session: Session): Promise<void> {
  const { terminal } = session;
  await session.withArchive(async (archive) => {
    const counts = await archive.stats();
    const width = Math.max(...Object.keys(counts).map((name) => name.length));
    const lines = Object.entries(counts).map(([name, count]) => {
      return `${name.padEnd(width)}  ${terminal.style.strong(count.toLocaleString('en'))}`;
    });
    await terminal.print(counts, [terminal.style.faint(archive.folder), ...lines].join('\n'));
  });
}
