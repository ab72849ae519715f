import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const here = fileURLToPath(new URL('../../../../', import.meta.url));

/** A clone of the project on a machine of its own: its scripts, an empty cache, and the packages that are named. */
export interface Machine {
  project: string;
  cache: string;
  /** Runs one of the project's scripts to its end. */
  run(script: string, how?: Circumstances): Promise<Outcome>;
  /** Runs a few lines as a script of the project, in its frame. */
  runLines(lines: string, how?: Circumstances): Promise<Outcome>;
  /** What lies in the cache's runtime folder. */
  cached(): Promise<string[]>;
  /** Programs that stand before those of the system; each is a shell script. */
  install(programs: Record<string, string>): Promise<void>;
}

/** What is other than usual on the machine. */
export interface Circumstances {
  env?: Record<string, string>;
  /** Another version than this Node has. */
  nodeVersion?: string;
  /** Whether it is not root who runs it. */
  asReader?: boolean;
}

/** How a script ended. */
export interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

/** Sets a machine up for one test. `withPackages`: node_modules is there, as after an install. */
export async function machine({ withPackages = false } = {}): Promise<Machine> {
  const root = await mkdtemp(join(tmpdir(), 'coupure-machine-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [project, cache, programs] = [join(root, 'project'), join(root, 'cache'), join(root, 'programs')];
  await mkdir(programs, { recursive: true });
  await cp(join(here, 'scripts'), join(project, 'scripts'), { recursive: true });
  await cp(join(here, 'package.json'), join(project, 'package.json'));
  if (withPackages) await symlink(join(here, 'node_modules'), join(project, 'node_modules'));

  async function run(script: string, { env = {}, nodeVersion, asReader = false }: Circumstances = {}) {
    const version = JSON.stringify({
      ...process.versions,
      ...(nodeVersion !== undefined && { node: nodeVersion }),
    });
    const preparation = [
      `Object.defineProperty(process, 'versions', { value: ${version} });`,
      ...(asReader ? ['process.getuid = () => 1000;'] : []),
    ];
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(preparation.join('\n'))}`];
    const usual = {
      ...process.env,
      COUPURE_CACHE: cache,
      HOME: root,
      PATH: `${programs}${delimiter}${process.env.PATH}`,
    };
    return ended(spawn(process.execPath, [...preload, script], { cwd: project, env: { ...usual, ...env } }));
  }

  return {
    project,
    cache,
    run,
    async runLines(lines, how) {
      const frame = `import { runScript } from './scripts/setup/run-script.mjs';\nawait runScript(async () => {\n${lines}\nreturn 0;\n});\n`;
      await writeFile(join(project, 'lines.mjs'), frame);
      return run('lines.mjs', how);
    },
    cached: () => readdir(join(cache, 'runtime')).catch(() => []),
    async install(wanted) {
      for (const [name, text] of Object.entries(wanted)) {
        await writeFile(join(programs, name), `#!/bin/sh\n${text}\n`);
        await chmod(join(programs, name), 0o755);
      }
    },
  };
}

function ended(child: ReturnType<typeof spawn>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/** A lock file that wants one package, from an address, with certain bytes. */
export function lockOf(address: string): string {
  const integrity = `sha512-${'A'.repeat(86)}==`;
  return JSON.stringify({
    name: 'coupure',
    version: '0.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'coupure', version: '0.0.0', dependencies: { wanted: '1.0.0' } },
      'node_modules/wanted': { version: '1.0.0', resolved: address, integrity },
    },
  });
}

/** The address of a port on which nobody answers. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<unknown>((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('The server had no port.');
  return `http://127.0.0.1:${address.port}`;
}
