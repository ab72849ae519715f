import { type Article, articleSchema } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';

/**
 * An article as one line of JSON, the same article always the same line: fields in the order of the schema, and the
 * keys of maps in order of their characters, whatever order they came to be in. Throws `document-damaged` for what
 * the schema refuses, so that no export holds what an import would not take.
 */
export function canonicalLine(article: Article): string {
  const checked = articleSchema.safeParse(article);
  if (checked.success) return `${JSON.stringify(withSortedMaps(checked.data))}\n`;
  const [issue] = checked.error.issues;
  throw new CoupureError(
    'document-damaged',
    `${article.id} is not a valid article: ${issue?.path.join('.')}: ${issue?.message}.`,
  );
}

function withSortedMaps(article: Article): Article {
  return {
    ...article,
    provenance: sorted(article.provenance),
    rivals: sorted(article.rivals),
    captures: article.captures.map((capture) => ({ ...capture, headers: sorted(capture.headers) })),
    state: withSortedState(article.state),
  };
}

function withSortedState(state: Article['state']): Article['state'] {
  const { edits, clock } = state;
  return {
    ...state,
    edits: {
      ...edits,
      ...(edits.photos && { photos: sorted(edits.photos) }),
      ...(edits.blocks && { blocks: sorted(edits.blocks) }),
    },
    clock: {
      ...clock,
      tags: sorted(clock.tags),
      collections: sorted(clock.collections),
      highlights: sorted(clock.highlights),
      edits: sorted(clock.edits),
    },
  };
}

function sorted<Value>(map: Record<string, Value>): Record<string, Value> {
  const entries = Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
