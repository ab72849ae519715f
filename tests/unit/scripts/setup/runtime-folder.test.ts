import { describe, expect, it } from 'vitest';
import { type Machine, machine } from './machine.ts';

/** Runs lines with the cache's own functions at hand; gives what they printed. */
async function inCache(bare: Machine, lines: string): Promise<string> {
  const outcome = await bare.runLines(`
    const { isComplete, makeRuntime, runtimeFolder } = await import('./scripts/setup/runtime-folder.mjs');
    const { mkdirSync, rmSync, truncateSync, writeFileSync } = await import('node:fs');
    const { runtimeCache } = await import('./scripts/setup/project.mjs');
    const make = (name) => makeRuntime(name, async (folder) => writeFileSync(folder + '/electron', 'bytes'));
    ${lines}`);
  expect(outcome).toMatchObject({ code: 0, errors: '' });
  return outcome.output.trim();
}

describe('a runtime in the cache', () => {
  it('is there when it is whole', async () => {
    const bare = await machine();
    expect(
      await inCache(bare, `await make('a'); console.log(await isComplete('a'), await isComplete('b'));`),
    ).toBe('true false');
    expect(await bare.cached()).toEqual(['a']);
  });

  it.each([
    ['was cut short', `truncateSync(runtimeFolder('a') + '/electron', 2)`],
    ['is gone', `rmSync(runtimeFolder('a') + '/electron')`],
    ['holds a stamp that cannot be read', `writeFileSync(runtimeFolder('a') + '/.complete.json', '{')`],
  ])('is not whole where a file of it %s, and is made anew', async (_, damage) => {
    const bare = await machine();
    const lines = `
      await make('a');
      ${damage};
      const before = await isComplete('a');
      await make('a');
      console.log(before, await isComplete('a'));`;
    expect(await inCache(bare, lines)).toBe('false true');
  });

  it('that could not be made leaves nothing, and the one before stays', async () => {
    const bare = await machine();
    const lines = `
      await make('a');
      await makeRuntime('a', async (folder) => {
        writeFileSync(folder + '/electron', 'half');
        throw new Error('no space');
      }).catch(() => undefined);
      console.log(await isComplete('a'));`;
    expect(await inCache(bare, lines)).toBe('true');
    expect(await bare.cached()).toEqual(['a']);
  });

  it('sweeps away what a killed set-up left', async () => {
    const bare = await machine();
    await inCache(
      bare,
      `mkdirSync(runtimeCache() + '/.unfinished-1', { recursive: true }); await make('a');`,
    );
    expect(await bare.cached()).toEqual(['a']);
  });
});
