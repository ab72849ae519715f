import type { BrowserWindow } from 'electron';
import { writeJson } from '../settings/json-file.ts';
import type { WindowPlace } from './bounds.ts';

/** How long a window must keep still before its place is written down. */
const stillFor = 500;

/** Writes down where the window is whenever it was moved or sized. A place that cannot be written is no error. */
export function rememberPlace(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(write, stillFor);
  };
  const write = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const place: WindowPlace = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    void writeJson(file, place).catch(() => undefined);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', write);
}
