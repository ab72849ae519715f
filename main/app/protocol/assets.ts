import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { routeOf } from './addresses.ts';
import { assetHeaders } from './policies.ts';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Gives one of the window's own files by its address; 404 where there is none. */
export type Assets = (address: string) => Promise<Response>;

/** The window's files as they were built into a folder. */
export function builtAssets(folder: string): Assets {
  return async (address) => {
    const route = routeOf(address);
    const contentType = route.to === 'asset' ? contentTypes[extname(route.name)] : undefined;
    if (route.to !== 'asset' || contentType === undefined) return new Response(null, { status: 404 });
    try {
      const bytes = await readFile(join(folder, route.name));
      return new Response(bytes, { headers: assetHeaders(route.name, contentType, false) });
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
