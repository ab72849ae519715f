import type { ArticleContent } from '../../../shared/article.ts';
import { ownValue } from '../own-value.ts';
import { compareText } from './stamps.ts';

/** What stands as the source of an extracted value that had no provenance. */
const noSource = 'none';

/** Puts an extracted value first among the rivals of a field, and says that the reader's is in force. */
export function putAside(content: ArticleContent, name: string, value: unknown): ArticleContent {
  const source = ownValue(content.provenance, name) ?? noSource;
  const others = ownValue(content.rivals, name) ?? [];
  return {
    ...content,
    provenance: inOrder({ ...content.provenance, [name]: 'user' }),
    rivals: inOrder({ ...content.rivals, [name]: [{ value, source }, ...others] }),
  };
}

/** Undoes {@link putAside}: the extracted value, and the content without the edit's traces; null where there are none. */
export function takeBack(
  content: ArticleContent,
  name: string,
): { value: unknown; content: ArticleContent } | null {
  const [first, ...others] = ownValue(content.rivals, name) ?? [];
  if (!first || ownValue(content.provenance, name) !== 'user') return null;
  const { [name]: _user, ...provenance } = content.provenance;
  const { [name]: _aside, ...rivals } = content.rivals;
  return {
    value: first.value,
    content: {
      ...content,
      provenance: first.source === noSource ? provenance : inOrder({ ...provenance, [name]: first.source }),
      rivals: others.length === 0 ? rivals : inOrder({ ...rivals, [name]: others }),
    },
  };
}

/** Keys by code unit: the same document comes out whatever was edited first. */
function inOrder<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => compareText(one, other)));
}
