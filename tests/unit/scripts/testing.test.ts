import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/test/arguments.mjs';
import { runStages } from '../../../scripts/test/run-stages.mjs';
import { stages } from '../../../scripts/test/stages.mjs';
import { summary } from '../../../scripts/test/summary.mjs';

const result = (name: string, passed: number, failed: number, skipped = 0) => ({
  name,
  passed,
  failed,
  skipped,
  output: '',
  seconds: 1.25,
});

describe('what npm test was asked for', () => {
  it('is everything where nothing is named', () => {
    expect(readArguments([])).toEqual({ stages, filters: [] });
  });

  it('is the stages that are named, narrowed by the words after them', () => {
    const { stages: chosen, filters } = readArguments(['window', 'unit', 'hostile']);
    expect(chosen.map(({ name }) => name)).toEqual(['unit', 'window']);
    expect(filters).toEqual(['hostile']);
  });

  it('is refused with the names there are', () => {
    expect(() => readArguments(['winter'])).toThrow('There is no part of the tests named winter.');
  });
});

describe('the summary', () => {
  it('ends with the line for machines, and counts everything', () => {
    const words = summary([result('checks', 9, 1), result('unit', 200, 0, 3)]);
    expect(words.endsWith('\n209 passed, 1 failed\n')).toBe(true);
    expect(words).toContain('3 skipped');
    expect(words).toContain('FAILED checks');
  });
});

describe('a stage that cannot run', () => {
  it('has failed', async () => {
    const build = { ...result('build', 0, 1), output: 'a source is wrong' };
    const needsBuild = {
      name: 'window',
      about: '',
      needsBuild: true,
      run: () => Promise.reject(new Error('ran')),
    };
    const [window] = await runStages({ stages: [needsBuild], filters: [] }, [build], () => undefined);
    expect(window).toMatchObject({ passed: 0, failed: 1, output: 'Not run: the build failed.' });
  });

  it('is run where it needs no build', async () => {
    const build = { ...result('build', 0, 1), output: 'a source is wrong' };
    const outcome = { passed: 3, failed: 0, skipped: 0, output: '' };
    const unit = { name: 'unit', about: '', needsBuild: false, run: () => Promise.resolve(outcome) };
    expect(await runStages({ stages: [unit], filters: [] }, [build], () => undefined)).toMatchObject([
      outcome,
    ]);
  });
});
