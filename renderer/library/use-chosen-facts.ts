import { useQueryClient } from '@tanstack/react-query';
import { cachedFacts } from '../bridge/cached-rows.ts';
import { useArticle } from '../bridge/use-article.ts';

/** What is true of all the articles that are chosen. */
export interface ChosenFacts {
  starred: boolean;
  archived: boolean;
  unread: boolean;
  trashed: boolean;
  /** Slugs that all of them have. */
  tags: string[];
}

/** What is true of all of these articles, as far as the window knows them. */
export function useChosenFacts(ids: readonly string[]): ChosenFacts {
  const client = useQueryClient();
  const only = ids.length === 1 ? ids[0] : undefined;
  const { data } = useArticle(only ?? null);
  const facts = ids.flatMap((id) => cachedFacts(client, id) ?? []);
  const [first] = facts;
  return {
    starred: facts.length > 0 && facts.every(({ starred }) => starred),
    archived: facts.length > 0 && facts.every(({ archived }) => archived),
    unread: facts.length > 0 && facts.every(({ unread }) => unread),
    trashed: data?.trashed ?? false,
    tags: first?.tags.filter((tag) => facts.every(({ tags }) => tags.includes(tag))) ?? [],
  };
}
