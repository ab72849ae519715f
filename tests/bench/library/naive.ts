import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSONFilePreset } from 'lowdb/node';
import type { ArticleContent } from '../../../shared/article.ts';
import { generatedArticles } from './articles.ts';
import { spread, timed, times } from './measuring.ts';
import { milliseconds } from './table.ts';
import { wordOf } from './words.ts';

/** Of some twice as many, one JSON file is longer than the longest string that Node can make. */
const mostArticles = 20_000;

/** What one does first: all articles in one JSON file of lowdb, and a search that reads them all. */
export async function measureNaive(count: number): Promise<{ articles: number; rows: Map<string, string> }> {
  const articles = Math.min(count, mostArticles);
  const folder = await mkdtemp(join(tmpdir(), 'coupure-naive-'));
  const rows = new Map<string, string>();
  try {
    const file = join(folder, 'db.json');
    const made = await JSONFilePreset<{ articles: ArticleContent[] }>(file, { articles: [] });
    for (const { content } of generatedArticles(articles)) made.data.articles.push(content);
    await made.write();
    const before = process.memoryUsage().rss;
    const opened = await timed(() => JSONFilePreset<{ articles: ArticleContent[] }>(file, { articles: [] }));
    rows.set('open', milliseconds(opened.ms));
    rows.set('memory', `${Math.round((process.memoryUsage().rss - before) / 2 ** 20)} MB more`);
    const { data } = opened.value;
    const searches = await times(10, async (at) => find(data.articles, wordOf(20 + at * 7)));
    rows.set('search', spread(searches));
    const [first] = data.articles;
    if (!first) throw new Error('There is nothing to save once more.');
    const saves = await times(3, async () => {
      data.articles.push(first);
      await opened.value.write();
    });
    rows.set('save', spread(saves));
    return { articles, rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function find(articles: ArticleContent[], word: string): ArticleContent[] {
  const isIn = ({ title, text }: ArticleContent) => `${title} ${text}`.toLowerCase().includes(word);
  return articles.filter(isIn).slice(0, 50);
}
