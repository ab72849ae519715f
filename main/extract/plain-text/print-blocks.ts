import type { TextBlock } from './block.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The body as HTML. `photoPlaces` are the paragraphs that the photos stand before; each is named in its place, as the
 * photos of a page are.
 */
export function htmlOf(blocks: readonly TextBlock[], photoPlaces: readonly number[]): string {
  const waiting = photoPlaces.map((place, index) => ({
    place,
    figure: `<figure><img src="photo:${index}"></figure>`,
  }));
  const figuresUpTo = (paragraph: number) =>
    waiting.splice(0, due(waiting, paragraph)).map(({ figure }) => figure);
  let paragraph = 0;
  const parts: string[] = [];
  for (const block of blocks) {
    parts.push(...figuresUpTo(paragraph), printed(block));
    paragraph += block.kind === 'list' ? block.texts.length : 1;
  }
  return [...parts, ...figuresUpTo(Number.POSITIVE_INFINITY)].join('');
}

/** How many of the waiting, which stand in order, have their place before a paragraph. */
function due(waiting: readonly { place: number }[], paragraph: number): number {
  const later = waiting.findIndex(({ place }) => place > paragraph);
  return later < 0 ? waiting.length : later;
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
