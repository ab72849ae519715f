import type { IncomingMessage, ServerResponse } from 'node:http';
import { serverOf } from '../serving.ts';

/** Answers to requests by path. */
export type Routes = Record<string, (response: ServerResponse, request: IncomingMessage) => void>;

/** A server on this computer for one test; `asked` lists the paths that were requested. */
export interface Loopback {
  origin: string;
  asked: string[];
}

/** Starts a server that ends with the test. A path without a route answers 404. */
export async function loopback(routes: Routes): Promise<Loopback> {
  const asked: string[] = [];
  const origin = await serverOf((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const route = routes[path.split('?', 1)[0] ?? path];
    if (route) route(response, request);
    else response.writeHead(404).end('nothing here');
  });
  return { origin, asked };
}

/** A route that answers with a page. */
export function page(html: string, headers: Record<string, string> = {}): Routes[string] {
  return (response) => response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html);
}

/** A route that answers with a redirect. */
export function redirect(
  location: string,
  status = 302,
  headers: Record<string, string> = {},
): Routes[string] {
  return (response) => response.writeHead(status, { location, ...headers }).end();
}
