import type { ArticleId } from '../../shared/values.ts';
import { readDocumentName, type Shelf, shelves } from './articles/layout.ts';
import { isConflictOfInfo, readConflictName } from './conflicts/conflict-names.ts';
import { mergeAllCopies, mergeCopy } from './conflicts/merge-copies.ts';
import { mergeShelves } from './conflicts/merge-shelves.ts';
import { type Context, infoPath } from './context.ts';
import type { InfoDocument } from './info.ts';
import type { OutsideChange } from './library.ts';

/** Changes are told together: a sync tool writes many files at once. */
const quietMs = 150;
const longestWaitMs = 700;

/**
 * Tells what other hands changed, conflict copies merged first; what this process wrote itself is not told. A look
 * that fails (the drive is unplugged) is left to the next change.
 */
export function watchLibrary(
  context: Context,
  info: InfoDocument,
  listener: (change: OutsideChange) => void,
): () => void {
  const heard = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  let stopped = false;
  let telling = mergeExisting().catch(() => undefined);
  const stop = context.folder.watch(shelves, (path) => {
    heard.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(flush, quietMs);
    longest ??= setTimeout(flush, longestWaitMs);
  });

  /** What sync tools left while nobody watched. */
  async function mergeExisting(): Promise<void> {
    await info.mergeCopies();
    const ids = await mergeAllCopies(context);
    if (ids.length > 0 && !stopped) listener({ ids, info: false });
  }

  function flush(): void {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const paths = [...heard];
    heard.clear();
    telling = telling.then(() => tell(paths)).catch(() => undefined);
  }

  async function tell(paths: string[]): Promise<void> {
    const ids = new Set<ArticleId>();
    for (const path of paths) {
      const id = await articleChangedAt(context, path);
      if (id) ids.add(id);
    }
    const change = { ids: [...ids], info: await hasInfoChanged(context, info, paths) };
    if (!stopped && (change.info || ids.size > 0)) listener(change);
  }

  return () => {
    stopped = true;
    stop();
    clearTimeout(quiet);
    clearTimeout(longest);
  };
}

async function articleChangedAt(context: Context, path: string): Promise<ArticleId | null> {
  const [top, last, name] = path.split('/');
  const shelf = shelves.find((known): known is Shelf => known === top);
  if (!shelf || !last || !name) return null;
  if (readConflictName(last, name)) return mergeCopy(context, shelf, last, name);
  const document = readDocumentName(last, name);
  if (!document || (await context.writes.isOwn(path))) return null;
  if (document.part === 'content') await mergeShelves(context, document.id);
  return document.id;
}

async function hasInfoChanged(context: Context, info: InfoDocument, paths: string[]): Promise<boolean> {
  if (paths.some(isConflictOfInfo)) {
    await info.mergeCopies();
    return true;
  }
  return paths.includes(infoPath) && !(await context.writes.isOwn(infoPath)) && info.refresh();
}
