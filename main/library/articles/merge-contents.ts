import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '../../../shared/article.ts';
import type { CaptureRecord } from '../../../shared/capture.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { Hash } from '../../../shared/values.ts';
import { compareText } from '../state/stamps.ts';

/**
 * Merges two versions of one article's content, as two devices may have written them: what was changed later is in
 * force, the captures of both are kept, and what either holds is held. The order of the two does not matter. The
 * evidence of both stays: what the earlier version read differently can be read again from its capture.
 */
export function mergeContents(one: ArticleContent, other: ArticleContent): ArticleContent {
  const winner = compareContents(one, other) >= 0 ? one : other;
  const held = heldIn([one, other]);
  return {
    ...winner,
    rev: Math.max(one.rev, other.rev),
    savedAt: earlier(one.savedAt, other.savedAt),
    photos: winner.photos.map((photo) => ({ ...photo, file: photo.file && withHeld(photo.file, held) })),
    captures: mergeCaptures(one.captures, other.captures, held),
  };
}

function compareContents(one: ArticleContent, other: ArticleContent): number {
  return (
    Date.parse(one.updatedAt) - Date.parse(other.updatedAt) ||
    one.rev - other.rev ||
    compareText(JSON.stringify(one), JSON.stringify(other))
  );
}

function mergeCaptures(
  one: readonly CaptureRecord[],
  other: readonly CaptureRecord[],
  held: ReadonlySet<Hash>,
): CaptureRecord[] {
  const all: CaptureRecord[] = [];
  for (const capture of [...one, ...other].map((kept) => withHeldOriginals(kept, held))) {
    if (!all.some((known) => isDeepStrictEqual(known, capture))) all.push(capture);
  }
  return all.sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
}

function withHeldOriginals(capture: CaptureRecord, held: ReadonlySet<Hash>): CaptureRecord {
  return { ...capture, originals: capture.originals.map((original) => withHeld(original, held)) };
}

function withHeld<Reference extends FileReference>(reference: Reference, held: ReadonlySet<Hash>): Reference {
  return { ...reference, held: held.has(reference.hash) };
}

function heldIn(contents: readonly ArticleContent[]): Set<Hash> {
  const photos = contents.flatMap((content) => content.photos.flatMap(({ file }) => file ?? []));
  const originals = contents.flatMap((content) => content.captures.flatMap((capture) => capture.originals));
  return new Set([...photos, ...originals].filter(({ held }) => held).map(({ hash }) => hash));
}

function earlier(one: string, other: string): string {
  const order = Date.parse(one) - Date.parse(other) || compareText(one, other);
  return order <= 0 ? one : other;
}
