import { useQueryClient } from '@tanstack/react-query';
import { cachedFacts, cachedResult, type KnownFacts } from '../bridge/cached-rows.ts';
import { useArticle } from '../bridge/use-article.ts';
import { type Chosen, isNamed } from './selection.ts';

/** What is true of all the articles that are chosen. */
export interface ChosenFacts {
  starred: boolean;
  archived: boolean;
  unread: boolean;
  trashed: boolean;
  /** Slugs that all of them have. */
  tags: string[];
  /** Slugs that some of them have, and others not. */
  someTags: string[];
}

/** What is true of all of these articles, as far as the window knows them: of a whole result, of the rows it has. */
export function useChosenFacts(chosen: Chosen): ChosenFacts {
  const client = useQueryClient();
  const only = isNamed(chosen) && chosen.length === 1 ? chosen[0] : undefined;
  const { data } = useArticle(only ?? null);
  const facts: KnownFacts[] = isNamed(chosen)
    ? chosen.flatMap((id) => cachedFacts(client, id) ?? [])
    : cachedResult(client, chosen);
  const isWhole = !isNamed(chosen);
  const all = [...new Set(facts.flatMap(({ tags }) => tags))];
  const shared = isWhole ? [] : all.filter((tag) => facts.every(({ tags }) => tags.includes(tag)));
  return {
    starred: facts.length > 0 && facts.every(({ starred }) => starred),
    archived: facts.length > 0 && facts.every(({ archived }) => archived),
    unread: facts.length > 0 && facts.every(({ unread }) => unread),
    trashed: data?.trashed ?? false,
    tags: shared,
    someTags: all.filter((tag) => !shared.includes(tag)),
  };
}
