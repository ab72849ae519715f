import type { ArticleContent } from '../../../shared/article.ts';
import type { Hash } from '../../../shared/values.ts';
import { fetchImage } from '../../capture/index.ts';
import { type Finding, hashOf, readHeldPath } from '../../library/index.ts';
import type { Rooms } from '../rooms.ts';
import { largestImage } from '../save/images.ts';
import { pageOfKept } from '../save/typed-host.ts';

/**
 * Fetches a damaged or missing image from where its articles say it came from, and puts it in its place if it is the
 * very same; a site may show another picture at that address by now. Gives why it did not help, null where it did.
 */
export async function fetchAgain(
  { library, network }: Rooms,
  { path, articles }: Finding,
): Promise<string | null> {
  const known = readHeldPath(path);
  if (!known) return 'Its name says no hash.';
  let reason = 'No article says where it came from.';
  for (const id of articles) {
    const content = (await library.read(id))?.content;
    if (!content) continue;
    for (const src of addressesOf(content, known.hash)) {
      const options = { ...pageOfKept(content), maxBytes: largestImage };
      const fetched = await fetchImage([src], network, options).catch(() => null);
      if (fetched && hashOf(fetched.bytes) === known.hash) {
        await library.mend(path, fetched.bytes);
        return null;
      }
      reason = fetched ? `${src} gives another picture now.` : `${src} gives no picture.`;
    }
  }
  return reason;
}

function addressesOf({ photos }: ArticleContent, hash: Hash): string[] {
  return photos.flatMap(({ file, src }) => (file?.hash === hash && src !== null ? [src] : []));
}
