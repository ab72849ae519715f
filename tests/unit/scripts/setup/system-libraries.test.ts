import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../../scripts/setup/system-libraries.mjs';
import { machine } from './machine.ts';

const isLinux = process.platform === 'linux';

/** A machine whose loader and package manager say certain things. */
async function lacking({ libraries, packages }: { libraries: string[]; packages: string[] }) {
  const bare = await machine();
  await mkdir(join(bare.cache, 'electron'), { recursive: true });
  await writeFile(join(bare.cache, 'electron', 'electron'), '');
  const known = packages.map((name) => `${name}:\\n  Installed: (none)\\n  Candidate: 1.0`).join('\\n');
  await bare.install({
    ldd: libraries.map((name) => `printf '\\t${name} => not found\\n'`).join('\n'),
    Xvfb: 'exit 0',
    'apt-cache': `printf '${known}\\n'`,
    'apt-get': `echo "$@" >> "${bare.cache}/asked"; echo "E: Unable to locate package" >&2; exit 100`,
  });
  const lines = `await (await import('./scripts/setup/system-libraries.mjs')).ensureSystemLibraries('${bare.cache}/electron');`;
  return { bare, lines };
}

describe('what the loader does not find', () => {
  it('is read from its words, each name once', () => {
    const words = [
      '/cache/electron:',
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
      '\tlibasound.so.2 => not found',
      '/cache/libffmpeg.so:',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n');
    expect(unresolved(words)).toEqual(['libasound.so.2', 'libgtk-3.so.0']);
  });
});

describe.runIf(isLinux)('missing system libraries', () => {
  it('end in the one line to run, where it is not root who asks', async () => {
    const { bare, lines } = await lacking({
      libraries: ['libgtk-3.so.0', 'libasound.so.2'],
      packages: ['libgtk-3-0', 'libasound2t64'],
    });
    const outcome = await bare.runLines(lines, { asReader: true });
    expect(outcome.code).toBe(1);
    expect(outcome.errors.trim().split('\n').at(-1)).toBe(
      'sudo apt-get install -y --no-install-recommends libasound2t64 libgtk-3-0',
    );
    expect(outcome.errors).toContain('libasound.so.2, libgtk-3.so.0');
  });

  it('are told by name where nobody knows a package for them', async () => {
    const { bare, lines } = await lacking({ libraries: ['libnobody.so.9'], packages: [] });
    const outcome = await bare.runLines(lines, { asReader: true });
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain('libnobody.so.9');
    expect(outcome.errors).not.toContain('apt-get install');
  });

  it('stop nothing where there are none', async () => {
    const { bare, lines } = await lacking({ libraries: [], packages: [] });
    expect(await bare.runLines(lines, { asReader: true })).toMatchObject({ code: 0, errors: '' });
  });
});
