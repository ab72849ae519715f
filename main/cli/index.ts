import { exitCodes } from './exit-codes.ts';
import { openAddress } from './open-address.ts';
import { run } from './run.ts';

/** The entry of the `coupure` command: ties it to this process. */

const interruption = new AbortController();

/** How long an interrupted command may wind up, in milliseconds. Ending it harder leaves nothing half-written either. */
const windUp = 3_000;

process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
  interruption.abort();
  process.stdin.destroy();
  setTimeout(() => process.exit(exitCodes.interrupted), windUp).unref();
});

const exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  loadEngine: () => import('../archive/index.ts'),
  workers: {
    extract: new URL('./extract-worker.js', import.meta.url),
    index: new URL('./index-worker.js', import.meta.url),
    intake: new URL('./intake-worker.js', import.meta.url),
  },
  openAddress: (url) => openAddress(url, process.platform, process.env),
  interrupted: interruption.signal,
});

// A pipe may still hold output; an input nobody reads any more must not keep the process.
process.exitCode = exitCode;
process.stdout.write('', () => process.exit(exitCode));
