import type { ArticleContent } from '../../../../shared/article.ts';
import { excerptOf } from '../../../../shared/passages/excerpt.ts';
import { countWords } from '../../../../shared/passages/word-count.ts';
import type { BlockEdit, Edits } from '../../../../shared/state.ts';
import { compareStamps, compareText } from '../stamps.ts';
import { unitsOf } from './html-units.ts';
import { findGap, findRun } from './place-blocks.ts';

/** The body of an article in its two forms, and what is told from it. */
type Body = Pick<ArticleContent, 'html' | 'text' | 'wordCount' | 'excerpt'>;

/** Edits of blocks by their key. */
type BlockEdits = NonNullable<Edits['blocks']>;

/**
 * Lays the reader's edits of blocks over a body, the oldest first, so that one block may be set after another that was
 * brought. `lost` are the keys of those whose place is gone; they change nothing and stay with the reader.
 */
export function withBlockEdits(
  body: Body,
  standfirst: string | null,
  edits: BlockEdits,
): { body: Body; lost: string[] } {
  let { html, text } = body;
  const lost: string[] = [];
  for (const [key, { value }] of inOrder(edits)) {
    const changed = applied(html, text, value);
    if (changed) ({ html, text } = changed);
    else lost.push(key);
  }
  if (html === body.html && text === body.text) return { body, lost };
  return {
    body: { html, text, wordCount: countWords(text), excerpt: excerptOf(text || (standfirst ?? '')) },
    lost,
  };
}

function inOrder(edits: BlockEdits): [string, BlockEdits[string]][] {
  return Object.entries(edits).sort(
    ([oneKey, one], [otherKey, other]) => compareStamps(one, other) || compareText(oneKey, otherKey),
  );
}

function applied(html: string, text: string, edit: BlockEdit): { html: string; text: string } | null {
  return edit.kind === 'remove' ? withoutBlock(html, text, edit) : withBlock(html, text, edit);
}

function withoutBlock(html: string, text: string, { quote }: BlockEdit) {
  const units = unitsOf(html);
  const run = findRun(units.map(saidIn), quote);
  if (!run) return null;
  const removed = units.slice(run.from, run.to);
  const [first, last] = [removed.at(0), removed.at(-1)];
  if (!first || !last) return null;
  const paragraphs = paragraphsOf(text);
  const said = findRun(paragraphs, quote);
  return {
    // Each by itself: what only groups them must stay closed.
    html: removed.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html),
    text: said ? joined(paragraphs.toSpliced(said.from, said.to - said.from)) : text,
  };
}

function withBlock(html: string, text: string, { quote, html: brought }: BlockEdit & { kind: 'bring' }) {
  const units = unitsOf(html);
  const said = units.map(saidIn);
  // Reading the page anew may have found it by itself.
  if (findRun(said, quote)) return { html, text };
  const gap = findGap(said, quote);
  if (gap === null) return null;
  const paragraphs = paragraphsOf(text);
  const place = findGap(paragraphs, quote) ?? paragraphs.length;
  const at = gap === 0 ? (units[0]?.start ?? html.length) : (units[gap - 1]?.end ?? html.length);
  const lines = unitsOf(brought).flatMap((unit) => unit.lines.map((line) => line.trim()));
  return {
    html: html.slice(0, at) + brought + html.slice(at),
    text: joined(paragraphs.toSpliced(place, 0, ...lines)),
  };
}

function saidIn({ lines }: { lines: string[] }): string {
  return lines.join('\n');
}

function paragraphsOf(text: string): string[] {
  return text === '' ? [] : text.split('\n\n');
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
