import type { ArticleContent } from '../../shared/article.ts';
import type { Original } from '../../shared/original.ts';
import type { Archive } from './archive.ts';
import type { Rooms } from './rooms.ts';

/** The page of an article as it was received last, as text; it is shown to the reader and never read from again. */
export function originals({ library }: Pick<Rooms, 'library'>): Pick<Archive, 'original'> {
  return {
    async original(id): Promise<Original | null> {
      const stored = await library.read(id);
      const kept = stored && keptPage(stored.content);
      const bytes = kept && (await library.readHeld(kept.page.hash));
      if (!kept || !bytes) return null;
      // Reading a page brings the whole reader of pages with it, so that is loaded when it is needed.
      const { decodeBytes } = await import('../extract/index.ts');
      const { capture, page } = kept;
      const contentType = capture.headers['content-type'] ?? page.mime;
      return {
        text: decodeBytes({ bytes, contentType }),
        isHtml: page.mime !== 'text/plain',
        receivedAt: capture.at,
        url: capture.finalUrl ?? capture.requestedUrl,
      };
    },
  };
}

/** The newest page that is held: a later capture may have lost its bytes. */
function keptPage({ captures }: ArticleContent) {
  for (const capture of captures.toReversed()) {
    const page = capture.originals.find(({ role, held }) => role === 'page' && held);
    if (page) return { capture, page };
  }
  return null;
}
