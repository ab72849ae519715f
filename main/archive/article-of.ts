import type { Article } from '../../shared/article.ts';
import { inForce, revOf, type Stored } from '../library/index.ts';

/** A stored article as everyone outside sees it: the reader's edits in force, the state beside it, the highest `rev`. */
export function articleOf(stored: Stored): Article {
  const content = inForce(stored.content, stored.state);
  return { ...content, rev: revOf(stored), state: stored.state };
}
