import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gradient, hostileSvg } from './pictures.ts';
import { behaviours } from './site-behaviours.ts';

/** A news site on this computer: the pages of tests/fixtures/pages, their photos, and every way in which sites misbehave. */
export interface Site {
  origin: string;
  /** What it was asked for, in order. */
  asked: string[];
  address(path: string): string;
  /** Answers an address so from now on. */
  answer(path: string, answer: Answer): void;
  /** A photo that was missing is there from now on. */
  heal(path: string): void;
  /** Goes off the network: what is open is cut, what comes finds nobody. */
  stop(): Promise<void>;
}

/** Answers one request. */
export type Answer = (
  response: ServerResponse,
  request: IncomingMessage,
  site: { origin: string },
) => void | Promise<void>;

const pages = new URL('../../fixtures/pages/', import.meta.url);
/** The host that the pages name; the server puts its own in its place. */
const namedOrigin = 'http://site.example';

/** Draws a photo by its name, as a PNG. */
export type Draw = (name: string, width: number, height: number) => Buffer;

/** Starts the site on a port of its own. */
export async function startSite(draw: Draw = gradient): Promise<Site> {
  const asked: string[] = [];
  const own: Record<string, Answer> = {};
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', namedOrigin).pathname;
    asked.push(path);
    const answer = own[path] ?? behaviours[path] ?? photo(path, draw) ?? page(path);
    Promise.resolve(answer(response, request, { origin })).catch((thrown) => response.destroy(thrown));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site has no port.');
  const origin = `http://127.0.0.1:${address.port}`;

  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
  return {
    origin,
    asked,
    address: (path) => `${origin}${path}`,
    answer: (path, answer) => {
      own[path] = answer;
    },
    heal: (path) => {
      own[path] = (response) => {
        response.writeHead(200, { 'content-type': 'image/png' }).end(draw(path, 900, 700));
      };
    },
    stop,
  };
}

/** The path of a page made for the tests, and its text as it stands. */
export async function fixture(name: string): Promise<{ path: string; text: string }> {
  const path = fileURLToPath(new URL(name, pages));
  return { path, text: await readFile(path, 'utf8') };
}

/** `/photos/NAME-WIDTHxHEIGHT.png`, and one hostile drawing. Anything below /photos/missing/ is not there. */
function photo(path: string, draw: Draw): Answer | null {
  if (path === '/photos/drawing.svg') {
    return (response, _, { origin }) => {
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(hostileSvg(origin));
    };
  }
  const [, name, width, height] = /^\/photos\/([\w-]+)-(\d+)x(\d+)\.png$/.exec(path) ?? [];
  if (name === undefined) return null;
  return (response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(draw(name, Number(width), Number(height)));
  };
}

function page(path: string): Answer {
  return async (response, _, { origin }) => {
    const [, name] = /^\/([\w-]+\.(?:html|txt))$/.exec(path) ?? [];
    const found = name === undefined ? null : await fixture(name).catch(() => null);
    if (found === null) {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end('<h1>404: no such page</h1>');
      return;
    }
    const type = path.endsWith('.txt') ? 'text/plain' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(found.text.replaceAll(namedOrigin, origin));
  };
}
