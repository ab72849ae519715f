import type { App, WebContents } from 'electron';
import { faultOf, type Log } from '../../archive/index.ts';

/** Writes down when the app begins and ends, when one of its processes ends before its time, and what nobody caught. */
export function watchApp(app: Pick<App, 'on' | 'getVersion'>, log: Log, faults: NodeJS.EventEmitter): void {
  log.note({ event: 'started', version: app.getVersion(), runtime: `Electron ${process.versions.electron}` });
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') {
      log.note({ event: 'process-ended', kind: name ?? type, reason, exitCode });
    }
  });
  app.on('web-contents-created', (_event, contents) => watchWindow(contents, log));
  app.on('will-quit', () => log.note({ event: 'ended' }));
  faults.on('uncaughtExceptionMonitor', (thrown: unknown) => log.note(faultOf(thrown)));
}

/** Writes down when a window's process ends. */
function watchWindow(contents: Pick<WebContents, 'on'>, log: Log): void {
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.note({ event: 'window-ended', reason, exitCode });
  });
}
