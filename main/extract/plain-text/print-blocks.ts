import type { TextBlock } from './block.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The body as HTML. */
export function htmlOf(blocks: readonly TextBlock[]): string {
  return blocks.map(printed).join('');
}

/** The body as text: a blank line between blocks. */
export function textOfBlocks(blocks: readonly TextBlock[]): string {
  return blocks.flatMap((block) => block.texts).join('\n\n');
}

function printed({ kind, texts, ordered }: TextBlock): string {
  const items = texts.map(escaped);
  if (kind === 'list') {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  }
  const tag = kind === 'heading' ? 'h2' : 'p';
  return `<${tag}>${items.join('<br>')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}
