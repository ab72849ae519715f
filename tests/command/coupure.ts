import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const entry = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));

/** What a run of the command gave. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as JSON Lines. */
  lines: Record<string, unknown>[];
}

/** How the command is started. */
export interface Start {
  stdin?: string | Uint8Array;
  environment?: Record<string, string>;
}

/** A place of its own for one test: a home, a cache, and a library that is not made yet. */
export interface Place {
  folder: string;
  library: string;
  /** Runs the command on the place's library. */
  coupure(args: string[], start?: Start): Promise<Run>;
  /** Starts the command and does not wait for it. */
  begin(args: string[], start?: Start): ChildProcess;
}

/** Makes a place; it is removed after the test. */
export async function place(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const library = join(folder, 'library');

  function begin(args: string[], { stdin = '', environment = {} }: Start = {}): ChildProcess {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        XDG_CONFIG_HOME: join(folder, 'config'),
        COUPURE_CACHE: join(folder, 'cache'),
        COUPURE_LIBRARY: library,
        ...environment,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A command that does not read its input closes it: no concern of the test.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
    return child;
  }

  return { folder, library, begin, coupure: (args, start) => ended(begin(args, start)) };
}

/** Waits for a started command. */
export async function ended(child: ChildProcess): Promise<Run> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk) => stdout.push(chunk));
  child.stderr?.on('data', (chunk) => stderr.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const text = Buffer.concat(stdout).toString();
  return { code, stdout: text, stderr: Buffer.concat(stderr).toString(), lines: jsonLines(text) };
}

function jsonLines(text: string): Record<string, unknown>[] {
  if (!text.startsWith('{')) return [];
  const record = z.record(z.string(), z.unknown());
  return text
    .trimEnd()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
}

/** The text under a name in a line of output. */
export function textOf(line: Record<string, unknown> | undefined, name: string): string {
  return z.string().parse(line?.[name]);
}

/** A promise that is fulfilled from outside. */
export function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
