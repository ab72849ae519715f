import { protocol } from 'electron';
import { routeOf, scheme } from './addresses.ts';
import type { Assets } from './assets.ts';
import { type FindHeld, mediaResponse } from './media.ts';

/** Answers every request of the app's scheme: the window's files, and held images by their hash. */
export function serve({ assets, find }: { assets: Assets; find: FindHeld }): void {
  protocol.handle(scheme, async ({ url, method }) => {
    if (method !== 'GET') return new Response(null, { status: 405 });
    const route = routeOf(url);
    return route.to === 'media' ? mediaResponse(route.hash, find) : assets(url);
  });
}
