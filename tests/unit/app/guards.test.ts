import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents } from '../../../main/app/guards/guard-contents.ts';
import { guardSession } from '../../../main/app/guards/guard-session.ts';

const { app } = await vi.hoisted(async () => {
  const events = await import('node:events');
  return { app: new events.EventEmitter() };
});
vi.mock('electron', () => ({ app }));

/** An event that can be prevented, and what is known of it. */
function preventable<Known extends object>(known: Known) {
  return { ...known, preventDefault: vi.fn() };
}

/** Web contents as far as the guards touch them. */
class StandInContents extends EventEmitter {
  openHandler: (() => unknown) | null = null;
  setWindowOpenHandler(handler: () => unknown): void {
    this.openHandler = handler;
  }
}

describe('every web contents', () => {
  let contents: StandInContents;
  beforeEach(() => {
    app.removeAllListeners();
    guardContents();
    contents = new StandInContents();
    app.emit('web-contents-created', {}, contents);
  });

  it('opens no window', () => expect(contents.openHandler?.()).toEqual({ action: 'deny' }));

  it('takes no webview', () => {
    const event = preventable({});
    contents.emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it.each([
    ['https://news.example/', true, 1],
    ['app://coupure/index.html', true, 0],
    ['app://coupure/index.html', false, 1],
    ['app://coupure/article.html', false, 0],
    ['javascript:ran()', false, 1],
  ])('goes to %s in its main frame (%s) or is kept from it', (url, isMainFrame, times) => {
    const event = preventable({ url, isMainFrame });
    contents.emit('will-frame-navigate', event);
    expect(event.preventDefault).toHaveBeenCalledTimes(times);
  });

  it('follows no redirect', () => {
    const event = preventable({ url: 'app://coupure/index.html' });
    contents.emit('will-redirect', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('takes no certificate that has something wrong', () => {
    const event = preventable({});
    const decide = vi.fn();
    app.emit('certificate-error', event, contents, 'https://news.example/', 'net::ERR', {}, decide);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(decide.mock.calls).toEqual([[false]]);
  });

  it('hands out no certificate of the reader’s', () => {
    const event = preventable({});
    const decide = vi.fn();
    app.emit('select-client-certificate', event, contents, 'https://news.example/', [{}], decide);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(decide.mock.calls).toEqual([[]]);
  });
});

/** A session as far as the guard touches it: what it was given, by name. */
function guardedSession() {
  const handlers = new Map<string, (...given: unknown[]) => unknown>();
  const taking = (name: string) => (handler: (...given: unknown[]) => unknown) =>
    void handlers.set(name, handler);
  const events = new EventEmitter();
  const session = Object.assign(events, {
    webRequest: { onBeforeRequest: taking('request') },
    setPermissionRequestHandler: taking('ask'),
    setPermissionCheckHandler: taking('check'),
    setDevicePermissionHandler: taking('device'),
    setSpellCheckerLanguages: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
  });
  Reflect.apply(guardSession, null, [session, null]);
  return { session, handler: (name: string) => handlers.get(name) ?? (() => 'no handler') };
}

describe('the session', () => {
  it.each([
    ['https://news.example/pixel.gif', true],
    ['http://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['app://coupure/index.html', false],
  ])('cancels what is not our own: %s', (url, cancel) => {
    const decide = vi.fn();
    guardedSession().handler('request')({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel }]]);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'midi',
    'hid',
    'usb',
    'invented',
  ])('gives no permission: %s', (permission) => {
    const { handler } = guardedSession();
    const decide = vi.fn();
    handler('ask')(null, permission, decide);
    expect(decide.mock.calls).toEqual([[false]]);
    expect(handler('check')(null, permission)).toBe(false);
    expect(handler('device')({})).toBe(false);
  });

  it('lets text onto the clipboard, which the reader asks for', () => {
    const { handler } = guardedSession();
    expect(handler('check')(null, 'clipboard-sanitized-write')).toBe(true);
  });

  it('downloads nothing', () => {
    const event = preventable({});
    guardedSession().session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });
});
