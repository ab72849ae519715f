import { isDeepStrictEqual } from 'node:util';
import type { ArticleId } from '../../../shared/values.ts';
import { type DocumentPart, type Shelf, shelfOf, shelves } from '../articles/layout.ts';
import { loadArticle } from '../articles/load.ts';
import { mergeContents } from '../articles/merge-contents.ts';
import { idsOn, shelfFolders } from '../articles/walk.ts';
import { writeContent, writeState } from '../articles/write.ts';
import { type Context, changing } from '../context.ts';
import { isUnreadable } from '../documents/document-format.ts';
import { readDocument } from '../documents/durable-json-file.ts';
import { contentFormat, stateFormat } from '../documents/formats.ts';
import { revOf } from '../library.ts';
import { mergeStates } from '../state/merge.ts';
import { readConflictName } from './conflict-names.ts';
import { mergeShelves } from './merge-shelves.ts';

/** Merges every conflict copy of an article's documents, by a walk; gives the articles that changed by it. */
export async function mergeAllCopies(context: Context): Promise<ArticleId[]> {
  const merged = new Set<ArticleId>();
  for (const shelf of shelves) {
    for (const last of await shelfFolders(context.folder, shelf)) {
      for (const { name } of await context.folder.list(`${shelf}/${last}`)) {
        const id = await mergeCopy(context, shelf, last, name);
        if (id) merged.add(id);
      }
    }
  }
  for await (const id of idsOn(context.folder, 'trash')) if (await mergeShelves(context, id)) merged.add(id);
  return [...merged];
}

/**
 * Merges one conflict copy into its document and removes it; gives the article. Null for a file that is none, and
 * for one that cannot be merged (it or its document is damaged, or its article has not come yet): it stays.
 */
export async function mergeCopy(
  context: Context,
  shelf: Shelf,
  last: string,
  name: string,
): Promise<ArticleId | null> {
  const copy = readConflictName(last, name);
  if (!copy) return null;
  const path = `${shelf}/${last}/${name}`;
  try {
    const isMerged = await changing(context, copy.id, (assertHeld) =>
      merges[copy.part](context, { shelf, id: copy.id, path }, assertHeld),
    );
    return isMerged ? copy.id : null;
  } catch (thrown) {
    if (isUnreadable(thrown)) return null;
    throw thrown;
  }
}

/** A conflict copy: the shelf and the article it lies with, and its own path. */
interface Copy {
  shelf: Shelf;
  id: ArticleId;
  path: string;
}

type Merge = (context: Context, copy: Copy, assertHeld: () => void) => Promise<boolean>;

const merges: Record<DocumentPart, Merge> = {
  content: mergeContentCopy,
  state: mergeStateCopy,
  mark: dropMarkCopy,
};

async function mergeContentCopy(
  context: Context,
  { shelf, id, path }: Copy,
  assertHeld: () => void,
): Promise<boolean> {
  const copy = await readDocument(context, path, contentFormat);
  if (copy?.value.id !== id) return false;
  const stored = (await loadArticle(context, id))?.stored;
  if (!stored) await writeContent(context, shelf, copy.value, assertHeld);
  else {
    const merged = mergeContents(stored.content, copy.value);
    const rev = Math.max(revOf(stored), copy.value.rev) + 1;
    if (!isDeepStrictEqual(merged, stored.content)) {
      await writeContent(context, shelfOf(stored.trashed), { ...merged, rev }, assertHeld);
    }
  }
  await context.writes.remove(path);
  return true;
}

async function mergeStateCopy(
  context: Context,
  { id, path }: Copy,
  assertHeld: () => void,
): Promise<boolean> {
  const copy = await readDocument(context, path, stateFormat);
  const loaded = copy && (await loadArticle(context, id));
  if (!loaded) return false;
  const { stored, hasStrayState } = loaded;
  const merged = mergeStates(stored.state, copy.value);
  const rev = Math.max(revOf(stored), copy.value.rev) + 1;
  if (!isDeepStrictEqual(merged, stored.state)) {
    await writeState(context, shelfOf(stored.trashed), id, { ...merged, rev }, hasStrayState, assertHeld);
  }
  await context.writes.remove(path);
  return true;
}

/** Of two marks any will do: both say that the article was deleted at about that time. */
async function dropMarkCopy(context: Context, { path }: Copy): Promise<boolean> {
  return context.writes.remove(path);
}
