import type { Assets } from './assets.ts';
import { assetHeaders } from './policies.ts';

/** The window's files as the development server gives them, under our own scheme and policies. */
export function developmentAssets(server: string): Assets {
  return async (address) => {
    const { pathname, search } = new URL(address);
    const answer = await fetch(new URL(`${pathname}${search}`, server));
    const contentType = answer.headers.get('content-type') ?? 'application/octet-stream';
    const headers = assetHeaders(pathname.slice(1), contentType, true);
    return new Response(answer.body, { status: answer.status, headers });
  };
}
