/** The switch with which the launchers of the `coupure` command start the app. */
const commandSwitch = '--command';

/**
 * What the command is to be given, where the app was started as the command: `--command -- …`. What stands after `--`
 * is the reader's, and neither Chromium nor we take a switch from it. Null where the app itself is meant.
 */
export function commandArguments(argv: readonly string[]): string[] | null {
  const end = argv.indexOf('--');
  if (end < 0 || !argv.slice(1, end).includes(commandSwitch)) return null;
  return argv.slice(end + 1);
}
