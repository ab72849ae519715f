import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { inProject } from '../../setup/project.mjs';

export const headline = 'Ferry to Example Island sails again after the storm';
export const sentence = 'The first boat left at seven, with the mail of nine days on board.';
export const credit = 'Alex Example';

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${headline} | Example Harbour News</title>
  <meta property="og:site_name" content="Example Harbour News">
  <meta property="article:published_time" content="2024-03-05T08:30:00+00:00">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/weather">Weather</a></nav>
  <main><article>
    <h1>${headline}</h1>
    <p class="byline">By Sam Sample</p>
    <figure>
      <img src="/quay.png" alt="The quay" width="512" height="512">
      <figcaption>Passengers wait on the quay on Tuesday. Photo: ${credit}/AFP</figcaption>
    </figure>
    <p>${sentence} On the quay some forty people waited, most of them with more luggage than they had come with.</p>
    <p>The line had been closed since the night of the storm, when a wave took the lower ramp. The town council paid for
    a new one out of its reserve, and promises a second berth before the winter.</p>
    <p>“We got to know one another,” said a teacher who had meant to stay for two days. The school at the harbour had
    opened its gymnasium, and the bakery its oven.</p>
  </article></main>
</body>
</html>`;

/**
 * A news site on this computer, with one article.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function openNewsSite() {
  const photo = await readFile(inProject('build', 'icons', '512x512.png'));
  const server = createServer(({ url }, response) => {
    if (url === '/ferry') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (url === '/quay.png') response.writeHead(200, { 'content-type': 'image/png' }).end(photo);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/ferry`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
