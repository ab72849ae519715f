import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { noting, notingSaves } from '../../../main/app/logs/noting.ts';
import { watchApp } from '../../../main/app/logs/watch-app.ts';
import type { Archive, Log, LogEvent, SaveOutcome } from '../../../main/archive/index.ts';
import { CoupureError } from '../../../shared/errors.ts';

function logHeard(): { log: Log; heard: LogEvent[] } {
  const heard: LogEvent[] = [];
  return { heard, log: { note: (what) => heard.push(what), settled: async () => undefined } };
}

/** As much of Electron's app as is listened to. */
function appOf(): EventEmitter & { getVersion: () => string } {
  return Object.assign(new EventEmitter(), { getVersion: () => '1.0.0' });
}

describe('the log of the app', () => {
  it('tells of processes that ended, of what nobody caught, and of the end', () => {
    const { log, heard } = logHeard();
    const app = appOf();
    const faults = new EventEmitter();
    Reflect.apply(watchApp, null, [app, log, faults]);
    const contents = new EventEmitter();
    app.emit('web-contents-created', {}, contents);
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 });
    contents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'killed', exitCode: 9 });
    faults.emit('uncaughtExceptionMonitor', new TypeError('secret'));
    app.emit('will-quit');
    expect(heard).toMatchObject([
      { event: 'started', version: '1.0.0' },
      { event: 'window-ended', reason: 'crashed', exitCode: 11 },
      { event: 'process-ended', kind: 'GPU', reason: 'killed', exitCode: 9 },
      { event: 'fault', kind: 'TypeError' },
      { event: 'ended' },
    ]);
    expect(JSON.stringify(heard)).not.toContain('secret');
  });

  it('says how a start and saves went, and nothing of what was saved', async () => {
    const { log, heard } = logHeard();
    const report = noting(() => undefined, log);
    report({ event: 'library', folder: '/home/secret' });
    report({ event: 'window', ms: 812.4 });
    report({
      event: 'saved',
      source: 'https://secret',
      id: 'x',
      title: 'secret',
      status: 'new',
      missing: [],
    });
    const outcome: SaveOutcome = {
      id: 'x',
      title: 'secret',
      url: 'https://secret',
      status: 'new',
      missing: ['https://secret'],
      health: [],
    };
    const archive = { save: async () => outcome };
    await Reflect.apply(notingSaves, null, [archive, log]).save({ kind: 'address', url: 'https://secret' });
    const failing: Pick<Archive, 'save'> = {
      save: () => Promise.reject(new CoupureError('fetch-status', 'https://secret answered 404.')),
    };
    const noted: Archive = Reflect.apply(notingSaves, null, [failing, log]);
    await expect(noted.save({ kind: 'address', url: 'https://secret' })).rejects.toMatchObject({
      code: 'fetch-status',
    });
    expect(heard).toEqual([
      { event: 'library-opened' },
      { event: 'window', ms: 812 },
      { event: 'saved', status: 'new', missing: 1 },
      { event: 'save-failed', code: 'fetch-status' },
    ]);
  });
});
