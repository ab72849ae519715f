import { Command } from 'commander';
import { version } from '../../package.json';
import { addAdd } from './commands/add.ts';
import { addBackup } from './commands/backup.ts';
import { addCopy } from './commands/copy.ts';
import { addCredits } from './commands/credits.ts';
import { addDelete } from './commands/delete.ts';
import { addEdit } from './commands/edit.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addImport } from './commands/import.ts';
import { addList } from './commands/list.ts';
import { addOpen } from './commands/open.ts';
import { addPhotos } from './commands/photos.ts';
import { addReindex } from './commands/reindex.ts';
import { addRepair } from './commands/repair.ts';
import { addReport } from './commands/report.ts';
import { addRestore } from './commands/restore.ts';
import { addRestoreBackup } from './commands/restore-backup.ts';
import { addSearch } from './commands/search.ts';
import { addShow } from './commands/show.ts';
import { addStats } from './commands/stats.ts';
import { addTag } from './commands/tag.ts';
import { addVerify } from './commands/verify.ts';
import { examples } from './help.ts';
import type { Act, AddCommand } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** Every command, in the order in which help lists them. */
const commands: AddCommand[] = [
  addAdd,
  addList,
  addSearch,
  addShow,
  addOpen,
  addTag,
  addEdit,
  addCopy,
  addDelete,
  addRestore,
  addPhotos,
  addImport,
  addExport,
  addVerify,
  addRepair,
  addBackup,
  addRestoreBackup,
  addReindex,
  addStats,
  addReport,
  addExtract,
  addCredits,
];

/** The `coupure` command: its options, its subcommands and its help. commander's errors are thrown, not acted on. */
export function createProgram(
  act: Act,
  { stdout, stderr }: Pick<Surroundings, 'stdout' | 'stderr'>,
): Command {
  const program = new Command('coupure')
    .description('Keeps news articles whole on your own disk: text, metadata, photos and their credits.')
    .version(version, '-V, --version', 'print the version')
    .option('--library <dir>', 'the library to use (default: COUPURE_LIBRARY, then the one the app has open)')
    .option('--json', 'print results as JSON, one a line')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .showHelpAfterError('  See coupure --help.')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'coupure: ')),
    })
    .addHelpText(
      'after',
      examples([
        ['coupure add https://www.example.com/news/harbour', 'save an article'],
        ['coupure search agency:afp date:2024', 'find articles'],
        ['coupure help search', 'help for a command'],
      ]),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 all done, 1 some input failed, 2 wrong usage, 3 library unusable.',
    );
  for (const addCommand of commands) addCommand(program, act);
  for (const command of program.commands)
    command.showHelpAfterError(`  See coupure ${command.name()} --help.`);
  return program;
}
