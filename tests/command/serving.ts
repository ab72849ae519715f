import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { articlePage, image } from './pages.ts';

type Route = (response: ServerResponse, request: IncomingMessage, origin: string) => void;

/** A site on this computer with an article, its image, and whatever a test adds. */
export interface Site {
  origin: string;
  asked: string[];
  close(): void;
}

const routes: Record<string, Route> = {
  '/article': (response, _, origin) => sendPage(response, articlePage(origin)),
  '/moved': (response) => response.writeHead(301, { location: '/article' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/gone': (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here'),
  '/paper.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/photo.png': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(image),
};

/** Starts the site; it ends with the test. */
export async function serving(added: Record<string, Route> = {}): Promise<Site> {
  const asked: string[] = [];
  const all = { ...routes, ...added };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const route = all[path.split('?', 1)[0] ?? path];
    if (route) route(response, request, origin);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  return { origin, asked, close };
}

/** Answers with a page in UTF-8. */
export function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
