import { app } from 'electron';

/**
 * What a Mac has the app open, which comes as events rather than as arguments. Call it before Electron is ready: what
 * the app was started for comes first.
 */
export function openedByMac(): { onOpened: (take: (sources: string[]) => void) => void } {
  const early: string[] = [];
  let take: (sources: string[]) => void = (sources) => void early.push(...sources);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    take([url]);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  return {
    onOpened(now) {
      take = now;
      if (early.length > 0) now(early.splice(0));
    },
  };
}
