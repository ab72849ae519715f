import { createServer } from 'node:http';
import { articlePage, image } from '../../command/pages.ts';

/** A site on this computer with as many articles as one asks for, each with a photo. */
export interface Site {
  address(number: number): string;
  close(): void;
}

/** Starts the site. */
export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/photo')) response.writeHead(200, { 'content-type': 'image/png' }).end(image);
    else if (path.startsWith('/article/'))
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(articlePage(origin, { path, title: `Le port est fermé, jour ${path.slice(9)}` }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (typeof listening !== 'object' || listening === null) throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${listening.port}`;
  return {
    address: (number) => `${origin}/article/${number}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
