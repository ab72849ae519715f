import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '../../../shared/article.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { type Context, changing } from '../context.ts';
import { revOf, type Stored } from '../library.ts';
import { assertBytesHeld } from '../media/assert-held.ts';
import { mergeStates } from '../state/merge.ts';
import { restoreLoaded } from '../trash/move.ts';
import { type Loaded, loadArticle, loadStates } from './load.ts';
import { mergeContents } from './merge-contents.ts';
import { isUntouched, settled, writeContent, writeState } from './write.ts';

type Given = Pick<Stored, 'content' | 'state'>;

/** See `Library.add`. */
export function addArticle(
  context: Context,
  content: ArticleContent,
  state: ArticleState = emptyState(),
): Promise<Stored> {
  return changing(context, content.id, async (assertHeld) => {
    const known = await loadArticle(context, content.id);
    await assertBytesHeld(context.folder, content, known?.stored.content ?? null);
    if (known) return merge(context, known, { content, state }, assertHeld);
    // A sync tool may have brought the state before the content.
    const { state: waiting, hasStray } = await loadStates(context, 'articles', content.id);
    const joined = waiting ? mergeStates(waiting, state) : state;
    return write(context, { content, state: joined }, hasStray, assertHeld);
  });
}

async function merge(context: Context, known: Loaded, given: Given, assertHeld: () => void): Promise<Stored> {
  const live = known.stored.trashed ? await restoreLoaded(context, known, assertHeld) : known.stored;
  const merged: Given = {
    content: mergeContents(live.content, given.content),
    state: mergeStates(live.state, given.state),
  };
  if (isNoNews(merged, live)) return settled(context, live);
  // The given version simply follows ours, as in the import of a later export: its own `rev` is kept.
  const followsOurs = isDeepStrictEqual(merged, given) && revOf(given) > revOf(live);
  const written = followsOurs ? given : withRev(merged, live, Math.max(revOf(live), revOf(given)) + 1);
  return write(context, written, known.hasStrayState && !known.stored.trashed, assertHeld);
}

/**
 * Whether a merge gives what we have. An export states the `rev` of content and state together, which may stand in our
 * state document alone.
 */
function isNoNews(merged: Given, live: Stored): boolean {
  const content = { ...merged.content, rev: live.content.rev };
  return (
    isDeepStrictEqual({ content, state: merged.state }, { content: live.content, state: live.state }) &&
    revOf(merged) <= revOf(live)
  );
}

/** The `rev` goes into the document that changed: the state, if it did. */
function withRev({ content, state }: Given, before: Given, rev: number): Given {
  if (isDeepStrictEqual(state, before.state)) return { content: { ...content, rev }, state };
  return { content, state: { ...state, rev } };
}

/** State first: an article is there when its content is. */
async function write(
  context: Context,
  { content, state }: Given,
  hasStrayState: boolean,
  assertHeld: () => void,
): Promise<Stored> {
  const stateStamp = isUntouched(state)
    ? null
    : await writeState(context, 'articles', content.id, state, hasStrayState, assertHeld);
  const contentStamp = await writeContent(context, 'articles', content, assertHeld);
  return { content, state, trashed: false, stamp: { content: contentStamp, state: stateStamp } };
}
