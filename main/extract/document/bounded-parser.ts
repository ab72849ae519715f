import { Parser, type Token, type TreeAdapterTypeMap } from 'parse5';

/** Deeper than any real page; browsers stop at 512. Everything that walks the tree may count on it. */
const deepest = 256;
/** More elements than any real page has; the rest of the page is left unread. */
const mostElements = 1_200_000;
/** Open formatting tags (`<font>` in `<font>`…) are opened again in each paragraph: without a bound that multiplies. */
const mostFormatting = 24;

/** What switches the tokenizer: leaving its tag out would turn scripts into text. It never nests. */
const raw = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);
const formatting = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * The standard's parser, with bounds. Tags too deep are left out with their end tags, so that their text moves up
 * and nothing is lost; a page with too many tags is read up to there.
 */
export class BoundedParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  private elements = 0;
  private openFormatting = 0;
  private readonly leftOut = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    if (this.isTooMuch(token.tagName)) {
      this.leftOut.set(token.tagName, (this.leftOut.get(token.tagName) ?? 0) + 1);
      return;
    }
    if (formatting.has(token.tagName)) this.openFormatting++;
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const left = this.leftOut.get(token.tagName) ?? 0;
    if (left > 0) {
      this.leftOut.set(token.tagName, left - 1);
      return;
    }
    if (this.openFormatting > 0 && formatting.has(token.tagName)) this.openFormatting--;
    super.onEndTag(token);
  }

  /** Counts what the parser opens of its own accord, too: formatting that goes on in the next paragraph. */
  override onItemPush(node: T['parentNode'], tag: number, isTop: boolean): void {
    if (++this.elements > mostElements) throw new TooManyElements();
    super.onItemPush(node, tag, isTop);
  }

  private isTooMuch(tag: string): boolean {
    if (raw.has(tag)) return false;
    return (
      this.openElements.depth >= deepest || (this.openFormatting >= mostFormatting && formatting.has(tag))
    );
  }
}

/** Thrown out of the parser at the bound; what was read until there stands in the document. */
export class TooManyElements extends Error {}
