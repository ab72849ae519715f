import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { built } from '../built.ts';
import { guardSession } from '../guards/guard-session.ts';
import { builtAssets } from './assets.ts';
import { developmentAssets } from './development-assets.ts';
import type { FindHeld } from './media.ts';
import { serve } from './serve.ts';

/** Gives the window what it loads, and keeps everything else from it. */
export function serveWindow(find: FindHeld, development: boolean): void {
  const server = development ? developmentServer() : null;
  guardSession(session.defaultSession, server);
  const folder = fileURLToPath(built('../renderer/'));
  serve({ assets: server === null ? builtAssets(folder) : developmentAssets(server), find });
}

/** Where electron-vite's server is; a packaged app knows none, whatever it is told. */
function developmentServer(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
}
