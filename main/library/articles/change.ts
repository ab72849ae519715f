import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '../../../shared/article.ts';
import type { ArticleState } from '../../../shared/state.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { type Context, changing } from '../context.ts';
import { revOf, type Stored } from '../library.ts';
import { assertBytesHeld } from '../media/assert-held.ts';
import { following } from '../state/stamps.ts';
import { shelfOf } from './layout.ts';
import { type Loaded, loadArticle, loadExisting } from './load.ts';
import { settled, writeContent, writeState } from './write.ts';

/** Changes a state; the same value given back changes nothing. */
export type StateChange = (state: ArticleState, content: ArticleContent) => ArticleState;

/** See `Library.changeContent`. */
export function changeContent(
  context: Context,
  id: ArticleId,
  change: (content: ArticleContent) => ArticleContent,
): Promise<Stored> {
  return changing(context, id, async (assertHeld) => {
    const { stored } = await loadExisting(context, id);
    const changed = change(stored.content);
    if (isDeepStrictEqual(changed, stored.content)) return settled(context, stored);
    await assertBytesHeld(context.folder, changed, stored.content);
    const content: ArticleContent = {
      ...changed,
      id,
      rev: revOf(stored) + 1,
      updatedAt: momentAfter(context, stored.content.updatedAt),
    };
    const stamp = await writeContent(context, shelfOf(stored.trashed), content, assertHeld);
    return { ...stored, content, stamp: { ...stored.stamp, content: stamp } };
  });
}

/** See `Library.changeState`. */
export function changeState(context: Context, id: ArticleId, change: StateChange): Promise<Stored> {
  return changing(context, id, async (assertHeld) =>
    applyStateChange(context, await loadExisting(context, id), change, assertHeld),
  );
}

/** The same; null for an id that is not here. */
export function changeStateIfHere(
  context: Context,
  id: ArticleId,
  change: StateChange,
): Promise<Stored | null> {
  return changing(context, id, async (assertHeld) => {
    const loaded = await loadArticle(context, id);
    return loaded && applyStateChange(context, loaded, change, assertHeld);
  });
}

async function applyStateChange(
  context: Context,
  { stored, hasStrayState }: Loaded,
  change: StateChange,
  assertHeld: () => void,
): Promise<Stored> {
  const changed = change(stored.state, stored.content);
  if (changed === stored.state || isDeepStrictEqual(changed, stored.state)) return settled(context, stored);
  const state: ArticleState = { ...changed, rev: revOf(stored) + 1 };
  const { id } = stored.content;
  const stamp = await writeState(context, shelfOf(stored.trashed), id, state, hasStrayState, assertHeld);
  return { ...stored, state, stamp: { ...stored.stamp, state: stamp } };
}

/** Now, or just after `previous` where the clock was set back: the later change must not look older. */
function momentAfter({ now, device }: Context, previous: string): string {
  return following({ at: now().toISOString(), by: device }, { at: previous, by: device }).at;
}
