import type { ArticleContent } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { Hash } from '../../../shared/values.ts';
import type { Folder } from '../folder/folder.ts';
import { formOf, type HeldKind, heldPath, kindOfOriginal } from './held-path.ts';

/** A document's claim that bytes are held, and where they would lie. */
export interface HeldClaim {
  kind: HeldKind;
  hash: Hash;
  mime: string;
  path: string;
}

/** What a document says is held, each path once. */
export function heldClaims(content: Pick<ArticleContent, 'photos' | 'captures'>): HeldClaim[] {
  const photos = content.photos.flatMap(({ file }) => (file?.held ? claim('media', file) : []));
  const originals = content.captures
    .flatMap((capture) => capture.originals)
    .flatMap((original) => (original.held ? claim(kindOfOriginal(original.role), original) : []));
  return [...new Map([...photos, ...originals].map((held) => [held.path, held])).values()];
}

/**
 * Makes sure that a document about to be written claims nothing that is not there: bytes put for it may have been
 * purged meanwhile with another article. What `before` claimed already is not looked at. Throws `input-invalid`.
 */
export async function assertBytesHeld(
  folder: Folder,
  content: ArticleContent,
  before: ArticleContent | null,
): Promise<void> {
  const known = new Set(before ? heldClaims(before).map(({ path }) => path) : []);
  const fresh = heldClaims(content).filter(({ path }) => !known.has(path));
  await Promise.all(fresh.map(({ path, hash }) => assertThere(folder, path, hash)));
}

async function assertThere(folder: Folder, path: string, hash: Hash): Promise<void> {
  if (await folder.status(path)) return;
  throw new CoupureError(
    'input-invalid',
    `The library does not have ${path} (${hash}), which the article says it holds.`,
  );
}

function claim(kind: HeldKind, { hash, mime }: FileReference): HeldClaim[] {
  return [{ kind, hash, mime, path: heldPath(kind, hash, formOf(kind, mime)) }];
}
