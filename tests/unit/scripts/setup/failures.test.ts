import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../../../scripts/setup/node-version.mjs';
import { problemOf } from '../../../../scripts/setup/problem.mjs';
import { serverOf } from '../../serving.ts';
import { lockOf, type Machine, machine, nobody, type Outcome } from './machine.ts';

/** What the reader is told, without the progress before it. */
function told({ errors }: Outcome): string {
  return errors.slice(errors.lastIndexOf('\n\n') + 2).trim();
}

async function withLock(address: string): Promise<Machine> {
  const bare = await machine();
  await writeFile(
    join(bare.project, 'package.json'),
    JSON.stringify({ name: 'coupure', version: '0.0.0', dependencies: { wanted: '1.0.0' } }),
  );
  await writeFile(join(bare.project, 'package-lock.json'), lockOf(address));
  return bare;
}

/** An npm that fails with certain words. */
async function npmThatSays(bare: Machine, words: string): Promise<{ npm_execpath: string }> {
  const folder = join(bare.project, 'npm');
  await mkdir(folder);
  const path = join(folder, 'npm-cli.js');
  await writeFile(path, `process.stderr.write(${JSON.stringify(words)}); process.exitCode = 1;`);
  return { npm_execpath: path };
}

describe('an old Node', () => {
  it('is told before anything is loaded that it cannot read', async () => {
    const bare = await machine();
    const outcome = await bare.run('scripts/start.mjs', { nodeVersion: '18.20.4' });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toBe(
      'Coupure needs Node 20.19 or newer; this is Node 18.20.4.\n' +
        'Install a newer Node (https://nodejs.org, or your version manager: nvm install 22), then run the command again.',
    );
    expect(await bare.cached()).toEqual([]);
  });

  it.each([
    ['20.19.0', null],
    ['20.20.2', null],
    ['22.0.0', null],
    ['20.18.9', 'this is Node 20.18.9'],
    ['9.99.0', 'this is Node 9.99.0'],
  ])('is told from one that will do: %s', (version, words) => {
    if (words === null) expect(nodeProblem(version)).toBeNull();
    else expect(nodeProblem(version)).toContain(words);
  });
});

describe('the install of the dependencies', { timeout: 90_000 }, () => {
  it('says that the server cannot be reached, and leaves nothing that the next run would take for whole', async () => {
    const bare = await withLock(`${await nobody()}/wanted-1.0.0.tgz`);
    const outcome = await bare.run('scripts/start.mjs');
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toBe(
      'Dependencies were not installed: the server cannot be reached (ECONNREFUSED).\n' +
        'Check the network, the proxy, and the registry (npm config get registry), then run the command again.',
    );
    expect(outcome.errors).not.toMatch(/^\s+at /m);
    expect(await readdir(join(bare.project, 'node_modules')).catch(() => [])).not.toContain('.coupure-setup');
  });

  it('says that a checksum differs', async () => {
    const bare = await withLock(
      `${await serverOf((_, response) => response.end('other bytes'))}/wanted-1.0.0.tgz`,
    );
    const outcome = await bare.run('scripts/start.mjs');
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toContain(
      'Dependencies were not installed: what arrived is not what was published',
    );
    expect(told(outcome)).toContain('npm cache clean --force');
  });

  it.each([
    ['npm error code ENOSPC\nnpm error nospc no space left on device', 'there is no space left on the disk'],
    [
      'npm error code E404\nnpm error 404 Not Found',
      'the registry does not give out a package that is needed',
    ],
    ['npm error code EACCES\nnpm error permission denied', 'the folder cannot be written'],
    ['npm error code EODD\nnpm error the moon is full', 'code EODD the moon is full'],
  ])('says what npm means by %j', async (words, meaning) => {
    const bare = await withLock('http://registry.invalid/wanted-1.0.0.tgz');
    const outcome = await bare.run('scripts/start.mjs', { env: await npmThatSays(bare, words) });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toContain(`Dependencies were not installed: ${meaning}`);
    expect(told(outcome).split('\n').length).toBe(2);
  });

  it('says that the lock file is not there', async () => {
    const outcome = await (await machine()).run('scripts/start.mjs');
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toContain('package-lock.json cannot be read');
  });
});

describe('the Electron', () => {
  const fetchElectron = `
    const { fetchElectron } = await import('./scripts/setup/electron.mjs');
    await fetchElectron();`;

  it('is refused where its checksum differs, and nothing of it stays in the cache', async () => {
    const bare = await machine({ withPackages: true });
    const mirror = await serverOf((_, response) => response.end('not Electron'));
    const outcome = await bare.runLines(fetchElectron, {
      env: { ELECTRON_MIRROR: `${mirror}/`, XDG_CACHE_HOME: join(bare.cache, 'downloads') },
    });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toMatch(
      /^Electron [\d.]+ was not downloaded: what arrived is not what was published/,
    );
    expect(await bare.cached()).toEqual([]);
  });

  it('is told not to be reachable, with the ways around it', async () => {
    const bare = await machine({ withPackages: true });
    const lines = `
      const { fetchElectron, noElectron, Unreachable } = await import('./scripts/setup/electron.mjs');
      await fetchElectron().catch((thrown) => {
        throw thrown instanceof Unreachable ? noElectron(thrown.message) : thrown;
      });`;
    const env = { ELECTRON_MIRROR: `${await nobody()}/`, XDG_CACHE_HOME: join(bare.cache, 'downloads') };
    const outcome = await bare.runLines(lines, { env });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toMatch(/^Electron [\d.]+ could not be downloaded: ECONNREFUSED\./);
    expect(told(outcome)).toContain('ELECTRON_MIRROR');
    expect(await bare.cached()).toEqual([]);
  });

  it('that is named and not there is told by the name of its variable', async () => {
    const bare = await machine();
    const outcome = await bare.runLines(
      `await (await import('./scripts/setup/runtime.mjs')).prepareRuntime();`,
      { env: { ELECTRON_OVERRIDE_DIST_PATH: join(bare.cache, 'nowhere') } },
    );
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toContain('ELECTRON_OVERRIDE_DIST_PATH names');
  });
});

describe('the stand-in', () => {
  const makeStandIn = `await (await import('./scripts/setup/stand-in.mjs')).makeStandIn();`;

  it('is refused where its checksum differs, both are named, and nothing of it stays in the cache', async () => {
    const bare = await machine();
    const folder = join(bare.project, 'npm');
    await mkdir(folder);
    await writeFile(
      join(folder, 'npm-cli.js'),
      `import { writeFileSync } from 'node:fs';
       const to = process.argv[process.argv.indexOf('--pack-destination') + 1];
       writeFileSync(to + '/binary.tgz', 'other bytes');`,
    );
    const env = { npm_execpath: join(folder, 'npm-cli.js') };
    const outcome = await bare.runLines(makeStandIn, { env });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toMatch(/the checksum differs\.\n {2}expected sha512-\S+\n {2}got {6}sha512-\S+\n/);
    expect(await bare.cached()).toEqual([]);
  });

  it('says that the disk is full, and leaves nothing half-made', async () => {
    const bare = await machine();
    const env = await npmThatSays(
      bare,
      'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device',
    );
    const outcome = await bare.runLines(makeStandIn, { env });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toContain('there is no space left on the disk (ENOSPC)');
    expect(told(outcome)).toContain('COUPURE_CACHE');
    expect(await bare.cached()).toEqual([]);
  });
});

describe('a failure of the system', () => {
  it.each([
    ['ENOSPC', 'there is no space left on the disk'],
    ['EROFS', 'the folder cannot be written'],
    ['ETIMEDOUT', 'the server cannot be reached'],
    ['EINTEGRITY', 'the checksum differs'],
  ])('%s is told by what it means and what helps', (code, meaning) => {
    const { message, advice } = problemOf('It was not done', code, 'words');
    expect(message).toContain(meaning);
    expect(message).toContain(code);
    expect(advice.length).toBeGreaterThan(20);
  });
});
