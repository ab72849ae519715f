import type { ArticleContent } from '../../../shared/article.ts';
import type { Source } from '../archive.ts';

/** The page that images belong to: its address, and the host that the reader typed to come to it. */
export interface PageOfImages {
  /** Sent as the referrer: many sites refuse their own images without it. */
  referrer: string | null;
  /** It alone may lie in a private network. */
  typedHost: string | null;
}

/** The host of the address that the reader typed. What a page, a file or a clipboard says of itself was typed by nobody. */
export function typedHostOf(source: Source): string | null {
  if (source.kind === 'paste' || source.kind === 'archived') return null;
  return source.url === null ? null : hostOf(source.url);
}

/** The page of an article that is kept, and the host that was typed when it was last fetched. */
export function pageOfKept({ url, captures }: ArticleContent): PageOfImages {
  const fetched = captures.findLast(({ method }) => method === 'fetch');
  return { referrer: url, typedHost: fetched?.requestedUrl ? hostOf(fetched.requestedUrl) : null };
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}
