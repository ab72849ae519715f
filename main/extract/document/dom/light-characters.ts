import type { LightDocument } from './light-document.ts';
import { LightNode } from './light-node.ts';

abstract class LightCharacters extends LightNode {
  data: string;

  constructor(ownerDocument: LightDocument | null, data: string) {
    super(ownerDocument);
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(text: string) {
    this.data = text;
  }

  override get nodeValue(): string {
    return this.data;
  }
}

/** A run of text. */
export class LightText extends LightCharacters {
  readonly nodeType = 3;
  readonly nodeName = '#text';

  cloneNode(): LightText {
    return new LightText(this.ownerDocument, this.data);
  }
}

/** A comment. */
export class LightComment extends LightCharacters {
  readonly nodeType = 8;
  readonly nodeName = '#comment';

  cloneNode(): LightComment {
    return new LightComment(this.ownerDocument, this.data);
  }
}
