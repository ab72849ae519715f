import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

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
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const route = routes[path.split('?', 1)[0] ?? path];
    if (route) route(response, request);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const { port } = address;
  return { origin: `http://127.0.0.1:${port}`, asked };
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
