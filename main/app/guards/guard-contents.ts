import { app, type WebContents } from 'electron';
import { mayNavigate } from './navigation.ts';

/** Keeps every web contents there will ever be where it is: no way to other pages, windows or views. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
}

function keepInPlace(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
