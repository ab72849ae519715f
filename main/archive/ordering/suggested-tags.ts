import type { Article } from '../../../shared/article.ts';
import { wordsOf } from '../../../shared/query/index.ts';
import type { SearchResult } from '../../../shared/rows.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { resolveTag } from '../../library/index.ts';
import { readArticleOrNull } from '../article-of.ts';
import type { Rooms } from '../rooms.ts';

/** So many articles that are alike are asked for the tags they have. */
const askedAtMost = 60;
/** So many words of a headline say what it is about. */
const wordsAtMost = 12;
/** Shorter words are mostly such as stand in every headline; scripts without spaces have one character a word. */
const shortest = 4;
/** Of a tag's weight: its name stands in the article itself. */
const named = 1.5;
/** Of a tag's weight: an article of the same publisher has it. */
const ofPublisher = 0.05;

/**
 * Tags for an article: those that articles have which are like it in words, keywords or publisher, and those whose
 * name stands in it. A tag that many of all articles have needs more of the alike ones to be suggested.
 */
export async function suggestedTags(rooms: Rooms, id: ArticleId, limit: number): Promise<string[]> {
  const article = await readArticleOrNull(rooms.library, id);
  if (!article) return [];
  const weights = new Map<string, number>();
  const add = (slug: string, weight: number) => weights.set(slug, (weights.get(slug) ?? 0) + weight);
  const alike = (await listOf(rooms, wordsQuery(article))).rows.filter((row) => row.id !== id);
  for (const { tags, score } of alike) for (const tag of tags) add(tag, score);
  for (const { tags } of (await listOf(rooms, publisherQuery(article))).rows) {
    for (const tag of tags) add(tag, ofPublisher);
  }
  const { tags } = await rooms.index.call('overview');
  const isNamed = namedIn(article);
  for (const { slug, name } of tags) if (isNamed(name)) add(slug, named);
  const counts = new Map(tags.map(({ slug, count }) => [slug, count]));
  const info = rooms.library.info();
  const present = new Set(article.state.tags.map((slug) => resolveTag(info, slug)));
  return [...weights]
    .filter(([slug]) => !present.has(slug))
    .map(([slug, weight]) => ({ slug, weight: weight / Math.log2(4 + (counts.get(slug) ?? 0)) }))
    .toSorted((one, other) => other.weight - one.weight || one.slug.localeCompare(other.slug))
    .slice(0, limit)
    .map(({ slug }) => slug);
}

async function listOf({ index }: Rooms, query: string | null): Promise<Pick<SearchResult, 'rows'>> {
  if (query === null) return { rows: [] };
  return index.call('list', { place: 'all', query, sort: 'relevance', offset: 0, limit: askedAtMost });
}

function wordsQuery({ title, keywords }: Article): string | null {
  const words = wordsOf(title)
    .map(({ text }) => text)
    .filter((text) => text.length >= shortest || /[^\p{Script=Latin}]/u.test(text));
  const terms = [...new Set([...keywords.slice(0, wordsAtMost), ...words.slice(0, wordsAtMost)])].map(quoted);
  return terms.length === 0 ? null : `(${terms.join(' OR ')}) -tag:none`;
}

function publisherQuery({ publisher }: Article): string | null {
  return publisher === null ? null : `publisher:${quoted(publisher.name)} -tag:none`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`;
}

/** Whether a name stands in what an article says of itself, or at its beginning. */
function namedIn({ title, standfirst, keywords, section, text }: Article): (name: string) => boolean {
  const said = [title, standfirst ?? '', section ?? '', ...keywords, text.slice(0, 3_000)].join(' · ');
  const words = ` ${plain(said)} `;
  return (name) => {
    const wanted = plain(name);
    return wanted.length > 2 && words.includes(` ${wanted} `);
  };
}

function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
