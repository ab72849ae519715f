import type { Folder } from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { bytesOf } from '../../unit/library/sample-content.ts';

const mark = '.sync-conflict-20240506-120000-ABCDEFG';

/** Puts a file into the folder as another program does, and brings it to the disk. */
export async function leave(folder: Folder, path: string, text: string): Promise<void> {
  await folder.writeNew(path, bytesOf(text));
  await folder.syncFolder(path.slice(0, path.lastIndexOf('/')));
}

/** A conflict copy of a content document, as a sync tool leaves it. */
export function leaveContentCopy(folder: Folder, content: ArticleContent): Promise<void> {
  const path = `articles/${content.id.slice(-2)}/${content.id}${mark}.json`;
  return leave(folder, path, JSON.stringify(content));
}

/** A conflict copy of a state document. */
export function leaveStateCopy(folder: Folder, id: string, state: ArticleState): Promise<void> {
  const path = `articles/${id.slice(-2)}/${id}.state${mark}.json`;
  return leave(folder, path, JSON.stringify({ format: 'coupure/state@1', ...state }));
}

/** A content document that cannot be read. */
export function leaveBrokenContent(folder: Folder, id: string): Promise<void> {
  return leave(folder, `articles/${id.slice(-2)}/${id}.json`, '{ "format": "coupure/art');
}

/** The state of an article that is not there. */
export function leaveState(folder: Folder, id: string): Promise<void> {
  const document = { format: 'coupure/state@1', ...emptyState() };
  return leave(folder, `articles/${id.slice(-2)}/${id}.state.json`, JSON.stringify(document));
}

/** A file that was being written when its process was killed, long ago. */
export function leaveLeftover(folder: Folder): Promise<void> {
  return leave(folder, '.tmp/0a1b2c3d-4242-0123456789ab.tmp', 'half of a doc');
}
