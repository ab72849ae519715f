/** A stretch of the text between blank lines, or a line that stands for one. */
export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'list';
  /** The items of a list; one text otherwise. */
  texts: string[];
  /** A list with numbers. */
  ordered: boolean;
}

/** A block of one text. */
export function plainBlock(text: string, kind: TextBlock['kind'] = 'paragraph'): TextBlock {
  return { kind, texts: [text], ordered: false };
}

/** What a block says, its items a line each. */
export function textOf(block: TextBlock): string {
  return block.texts.join('\n');
}
