import { parseDocument } from '../../document/index.ts';
import { articleNodes, valuesOf } from '../../structured-data/index.ts';
import type { BodyContext } from '../context.ts';
import { htmlInState } from './html-in-state.ts';
import { htmlOfText } from './html-of-text.ts';
import { liveHtml } from './live-html.ts';

/** A body that the page states apart from its markup. */
export interface StatedBody {
  element: Element;
  /** Where it was read: `json-ld`, `microdata`, `embedded state`. */
  source: string;
}

/** A text with fewer characters is a description, not a body. */
const shortest = 400;

/**
 * The article's body as the page states it to machines: `articleBody`, or in the state that its scripts start from
 * (`__NEXT_DATA__`, Fusion…). Asked for where the markup holds only a stub: it has no photos, and often no structure.
 */
export function statedBody({ page, structured }: BodyContext): StatedBody | null {
  const live = liveHtml(structured);
  if (live !== null && live.length >= shortest) {
    return { element: parseDocument(live, page).document.body, source: 'json-ld' };
  }
  const [node] = articleNodes(structured.nodes, page.url ? [page.url] : []).filter(
    (candidate) => bodyOf(candidate) !== '',
  );
  const stated = node ? bodyOf(node) : '';
  const inState = stated.length >= shortest ? null : htmlInState(structured.embeddedStates());
  const html = inState ?? (stated.length >= shortest ? htmlOfText(stated) : null);
  if (html === null || html.length < shortest) return null;
  const { document } = parseDocument(html, page);
  return { element: document.body, source: inState ? 'embedded state' : (node?.source ?? 'json-ld') };
}

function bodyOf(node: Parameters<typeof valuesOf>[0]): string {
  const [first] = valuesOf(node, 'articleBody').filter((value) => typeof value === 'string');
  return first ?? '';
}
