/** A piece of HTML as a serialiser writes it, and where it stands. */
export type HtmlToken =
  | { kind: 'text'; start: number; end: number; text: string }
  | { kind: 'open' | 'close' | 'void'; start: number; end: number; name: string };

const voidTags = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const tagName = /[a-z][a-z0-9-]*/iy;

/**
 * The pieces of an article's HTML. It was written by the serialiser of the HTML standard after it was sanitised: every
 * element is closed, every attribute quoted, nothing is raw text. What is not written so is taken as text, never lost.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const tag = html[at] === '<' ? tagAt(html, at) : null;
    if (tag) yield tag;
    const end = tag ? tag.end : nextTag(html, at + 1);
    if (!tag) yield { kind: 'text', start: at, end, text: unescaped(html.slice(at, end)) };
    at = end;
  }
}

function nextTag(html: string, from: number): number {
  const found = html.indexOf('<', from);
  return found < 0 ? html.length : found;
}

function tagAt(html: string, start: number): HtmlToken | null {
  const isClosing = html[start + 1] === '/';
  tagName.lastIndex = start + (isClosing ? 2 : 1);
  const name = tagName.exec(html)?.[0].toLowerCase();
  const end = name === undefined ? -1 : endOfTag(html, tagName.lastIndex);
  if (name === undefined || end < 0) return null;
  return { kind: isClosing ? 'close' : voidTags.has(name) ? 'void' : 'open', start, end, name };
}

/** A bracket within a quoted value ends no tag. */
function endOfTag(html: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < html.length; at += 1) {
    if (html[at] === '"') isQuoted = !isQuoted;
    else if (html[at] === '>' && !isQuoted) return at + 1;
  }
  return -1;
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** The serialiser escapes these and no others. */
function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity);
}
