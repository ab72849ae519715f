import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { openChangeFeed } from '../../../main/archive/change-feed.ts';
import { intakeFrom } from '../../../main/archive/intake.ts';
import { ownRulesOf } from '../../../main/archive/own-rules.ts';
import { entryOf } from '../../../main/archive/publish.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import type { IndexClient } from '../../../main/archive/workers/index-client.ts';
import type { Network, NetworkResponse } from '../../../main/capture/index.ts';
import { extractArticle, withEmbedded } from '../../../main/extract/index.ts';
import { type Folder, MemoryFolder, openLibrary, type Stored } from '../../../main/library/index.ts';
import { openIndex } from '../../../main/search/index.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { sampleContent } from '../library/sample-content.ts';

/** What an address gives; one that is not there answers 404. */
export type Web = Map<string, { type: string; body: string | Uint8Array }>;

/** The rooms of the façade over a library in memory, a small web, and everything in this thread. */
export async function sampleRooms(
  given: { web?: Web; folder?: Folder; now?: () => Date } = {},
): Promise<Rooms> {
  const { web = new Map(), folder = new MemoryFolder(), now = () => new Date() } = given;
  const library = await openLibrary(folder, { create: true, device: 'desk', now });
  const index = await indexInThread();
  onTestFinished(async () => {
    await index.close();
    await library.close();
  });
  await index.call('setInfo', library.info());
  const ownRules = ownRulesOf(library.folder);
  return {
    folder: '/library',
    library,
    index,
    openIntake: () => ({
      ...intakeFrom(library, (articles) => index.call('takeIn', articles)),
      close: async () => undefined,
    }),
    extractors: {
      extract: async (page) => extractArticle(page, await ownRules()),
      readCredits: async (image, stated) => withEmbedded(stated, image),
      close: async () => undefined,
    },
    ownRules,
    network: networkOf(web),
    changes: openChangeFeed(),
    agent: 'Coupure/test',
    now,
  };
}

async function indexInThread(): Promise<IndexClient> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-archive-'));
  const index = openIndex(join(folder, 'index.sqlite'));
  return {
    // Each method takes and gives what the client promises: it is the same interface.
    call: async (method, ...args) => Reflect.apply(index[method], index, args),
    connect: () => new MessageChannel().port1,
    close: async () => {
      index.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function networkOf(web: Web): Network {
  return {
    async request({ url, signal }): Promise<NetworkResponse> {
      if (signal.aborted) throw new CoupureError('cancelled', 'The save was cancelled.');
      const found = web.get(url);
      const body = new TextEncoder().encode('not here');
      const bytes = typeof found?.body === 'string' ? new TextEncoder().encode(found.body) : found?.body;
      return {
        status: found ? 200 : 404,
        headers: [['content-type', found?.type ?? 'text/plain']],
        body: (async function* () {
          yield bytes ?? body;
        })(),
        discard: () => undefined,
      };
    },
    close: async () => undefined,
  };
}

/** Fills a library with articles, “Story number 0” and on; gives their ids. */
export async function libraryOf({ library, index }: Rooms, count: number): Promise<string[]> {
  const stored: Stored[] = [];
  for (let at = 0; at < count; at += 1) {
    const text = `Paper ${at} says so.`;
    const address = { url: `https://gazette.example/${at}`, html: `<p>${text}</p>`, text };
    stored.push(await library.add(sampleContent({ title: `Story number ${at}`, ...address })));
  }
  await index.call('put', stored.map(entryOf));
  return stored.map(({ content }) => content.id);
}

/** A PNG of 40 × 30 pixels as its first bytes tell it; `mark` makes it another image. */
export function png(mark: number): Uint8Array {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  return Uint8Array.from([...header, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0, mark, 0, 0, 0]);
}

const paragraph =
  'The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic and a long night of work on the sea wall, which had given way over some twenty metres in the storm.';

/** A page of a newspaper of ours: a headline, three paragraphs, a photo with a credit. */
export function harbourPage({ title = 'Harbour reopens after three days', image = 'quay.png' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:site_name" content="The Sample Gazette"></head><body><article><h1>${title}</h1>
    <figure><img src="/${image}" width="400" height="300" alt="The quay">
    <figcaption>The north quay on Thursday morning. Photo: Alex Example / AFP</figcaption></figure>
    ${`<p>${paragraph}</p>`.repeat(3)}</article></body></html>`;
}
