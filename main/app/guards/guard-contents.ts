import { app, type WebContents } from 'electron';
import { mayNavigate } from './navigation.ts';

/**
 * Keeps every web contents there will ever be where it is: no way to other pages, windows or views, and no certificate
 * that is taken on trust or handed out. Nothing remote is ever loaded; this holds should it happen all the same.
 */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
  app.on('certificate-error', (event, _contents, _address, _problem, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event, _contents, _address, _certificates, decide) => {
    event.preventDefault();
    decide();
  });
}

function keepInPlace(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
