import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf } from '../../../main/archive/logs/fault.ts';
import { lastLines, openLog } from '../../../main/archive/logs/log-file.ts';
import { reportText } from '../../../main/archive/logs/report.ts';
import { CoupureError } from '../../../shared/errors.ts';

async function folderOfLog(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'logs');
}

describe('the log', () => {
  it('keeps what happened, oldest first, for its reader alone', async () => {
    const folder = await folderOfLog();
    const log = openLog(folder, () => new Date('2026-01-02T03:04:05Z'));
    log.note({ event: 'started', version: '1.0.0', runtime: 'Electron 45' });
    log.note({ event: 'save-failed', code: 'fetch-status' });
    await log.settled();
    expect(await lastLines(folder, 10)).toEqual([
      {
        at: '2026-01-02T03:04:05.000Z',
        what: { event: 'started', version: '1.0.0', runtime: 'Electron 45' },
      },
      { at: '2026-01-02T03:04:05.000Z', what: { event: 'save-failed', code: 'fetch-status' } },
    ]);
    if (process.platform !== 'win32') {
      expect((await stat(join(folder, 'coupure.log'))).mode & 0o077).toBe(0);
    }
  });

  it('takes nothing that is not in its list: no text, no address, no cookie', async () => {
    const folder = await folderOfLog();
    const log = openLog(folder);
    const secret = 'https://gazette.example/a?token=secret';
    const wrong: unknown[] = [
      { event: 'save-failed', code: secret },
      { event: 'save-failed', code: 'fetch-status', source: secret },
      { event: 'window-ended', reason: secret, exitCode: 1 },
      { event: 'saved', status: 'new', missing: 0, title: 'secret' },
      { event: 'fault', kind: 'Error', where: [secret] },
      { event: 'cookie', value: 'secret' },
    ];
    for (const one of wrong) Reflect.apply(log.note, log, [one]);
    log.note(faultOf(new CoupureError('fetch-status', `${secret} answered 404.`)));
    await log.settled();
    const text = await readFile(join(folder, 'coupure.log'), 'utf8');
    expect(text).not.toContain('secret');
    expect(await lastLines(folder, 10)).toMatchObject([{ what: { event: 'fault', kind: 'CoupureError' } }]);
  });

  it('rotates: two files, neither much larger than may be', async () => {
    const folder = await folderOfLog();
    const log = openLog(folder);
    for (let at = 0; at < 9_000; at++) log.note({ event: 'saved', status: 'new', missing: at });
    await log.settled();
    expect((await readdir(folder)).sort()).toEqual(['coupure.1.log', 'coupure.log']);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).size).toBeLessThan(300 * 1024);
    }
    expect((await lastLines(folder, 1))[0]?.what).toMatchObject({ missing: 8_999 });
  });

  it('that cannot be written, or was written by others, disturbs nobody', async () => {
    const folder = await folderOfLog();
    const log = openLog(folder);
    log.note({ event: 'ended' });
    await log.settled();
    const file = join(folder, 'coupure.log');
    await writeFile(file, `${await readFile(file, 'utf8')}not json\n{"at":"2026","what":{"event":"x"}}\n`);
    expect(await lastLines(folder, 10)).toHaveLength(1);
    const nowhere = openLog('/dev/null/logs');
    nowhere.note({ event: 'ended' });
    await nowhere.settled();
    expect(await lastLines('/dev/null/logs', 10)).toEqual([]);
  });
});

describe('a fault', () => {
  it('is told by its kind and by places in our program, without its words and without paths', () => {
    const thrown = new TypeError('“My secret headline” is not a date');
    thrown.stack = `${thrown.message}\n    at readDate (file:///home/alex/Coupure/out/main/app.js:10:5)\n    at async /home/alex/x/cli.js:3:7`;
    expect(faultOf(thrown)).toEqual({
      event: 'fault',
      kind: 'TypeError',
      where: ['readDate app.js:10:5', 'cli.js:3:7'],
    });
    expect(faultOf('secret')).toEqual({ event: 'fault', kind: 'string', where: [] });
  });
});

describe('the report', () => {
  it('says what runs, on what, how much is in the library, and what happened', async () => {
    const logs = await folderOfLog();
    const log = openLog(logs);
    log.note({ event: 'process-ended', kind: 'GPU', reason: 'crashed', exitCode: 5 });
    await log.settled();
    const text = await reportText({
      versions: ['Coupure 1.0.0'],
      language: 'fr',
      counts: { articles: 12 },
      logs,
    });
    expect(text).toContain('Coupure 1.0.0\n');
    expect(text).toContain('Language: fr\nLibrary: 12 articles');
    expect(text).toMatch(/Z {2}process-ended {2}kind=GPU {2}reason=crashed {2}exitCode=5\n/);
    const none = await reportText({ versions: [], language: 'fr', counts: null, logs: '/nowhere' });
    expect(none).toContain('Library: none is open\n\nThe log is empty.');
  });
});
