import { describe, expect, it } from 'vitest';
import { commandArguments } from '../../../main/app/start/command-arguments.ts';

describe('the arguments of the command', () => {
  it.each<[string, string[], string[] | null]>([
    ['a start of the app', ['coupure'], null],
    ['an address to save', ['coupure', '--', 'https://www.example.com/a'], null],
    ['the command without arguments', ['coupure', '--command', '--'], []],
    [
      'the command with arguments, switches too',
      ['coupure', '--ozone-platform=headless', '--command', '--', 'list', '--json'],
      ['list', '--json'],
    ],
    [
      'a second mark, which is the reader’s',
      ['coupure', '--command', '--', 'add', '--', '-'],
      ['add', '--', '-'],
    ],
    // Whoever hands the app a source must not make a command of it.
    ['the switch among the sources', ['coupure', '--', '--command', '--', 'delete'], null],
    ['the switch without a mark', ['coupure', '--command', 'list'], null],
    ['a program that is named like the switch', ['--command', '--', 'list'], null],
  ])('%s', (_what, argv, given) => {
    expect(commandArguments(argv)).toEqual(given);
  });
});
