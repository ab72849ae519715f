import type { Command, Option } from 'commander';

/** Commands whose arguments may begin with a dash: a tag to take away, a word that must not occur. */
const withDashedArguments = new Set(['tag', 'list', 'search', 'photos', 'export']);

/**
 * The arguments with everything that is no option behind `--`, so that `tag ID -draft` and `search -sport` reach
 * their commands: an argument with a single dash is an option only if the command has that very option.
 */
export function separateOperands(program: Command, args: string[]): string[] {
  const at = commandPosition(program, args);
  const name = args[at];
  const command = program.commands.find((candidate) => candidate.name() === name);
  if (name === undefined || !command || !withDashedArguments.has(name)) return args;
  const { options, operands } = parted(args.slice(at + 1), command.options, program.options);
  return [...args.slice(0, at + 1), ...options, '--', ...operands];
}

/** Where the command's name stands: the first argument that is neither an option nor an option's value. */
function commandPosition(program: Command, args: string[]): number {
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-')) at += widthOf(args[at] ?? '', program.options);
  return at;
}

function parted(
  args: string[],
  own: readonly Option[],
  global: readonly Option[],
): { options: string[]; operands: string[] } {
  const known = [...own, ...global];
  const options: string[] = [];
  const operands: string[] = [];
  for (let at = 0; at < args.length; ) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    const width = isOption(arg, own, args.length) ? widthOf(arg, known) : 0;
    if (width > 0) options.push(...args.slice(at, at + width));
    else operands.push(arg);
    at += Math.max(width, 1);
  }
  return { options, operands };
}

/** `-h` asks for help only when it stands alone: a tag may be called h. */
function isOption(arg: string, own: readonly Option[], count: number): boolean {
  if (arg.startsWith('--')) return true;
  return own.some((option) => option.short === arg) || (arg === '-h' && count === 1);
}

/** How many arguments an option takes up, itself included. */
function widthOf(arg: string, known: readonly Option[]): number {
  const option = known.find((candidate) => candidate.long === arg || candidate.short === arg);
  return option?.required ? 2 : 1;
}
