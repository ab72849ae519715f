import { createReadStream } from 'node:fs';

/**
 * Runs the built command in this process, which then is no app: the command ends it, before Electron is ready, and so
 * before there is a window, a display or another process.
 */
export async function runCommand(command: URL, given: readonly string[]): Promise<void> {
  process.argv = [process.execPath, 'coupure', ...given];
  if (process.platform === 'win32') readStandardInput();
  await import(command.href);
}

/** On Windows Electron gives its main process a standard input that is always at its end. */
function readStandardInput(): void {
  const stdin = createReadStream('', { fd: 0, autoClose: false });
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
}
