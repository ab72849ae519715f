import { ulid } from 'ulid';
import type { ArticleContent } from '../../../shared/article.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { photoOf } from './photos.ts';
import { randomNumbers, type Script, textOf, wordOf, zipfRanks } from './words.ts';

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2006, 0, 1);
const days = 20 * 365;

/** What is written in which script, and up to which of a hundred. */
const languages: { language: string; script: Script; upTo: number }[] = [
  { language: 'en', script: 'latin', upTo: 40 },
  { language: 'fr', script: 'latin', upTo: 60 },
  { language: 'de', script: 'latin', upTo: 75 },
  { language: 'ru', script: 'cyrillic', upTo: 87 },
  { language: 'el', script: 'greek', upTo: 92 },
  { language: 'zh', script: 'han', upTo: 100 },
];

/** An article and what its reader did to it; null for one that nobody touched. */
export interface Generated {
  content: ArticleContent;
  state: ArticleState | null;
}

/**
 * Articles of 600 words on average by Zipf's law, in four scripts, dated over 20 years; one in eight has photos with
 * credits, one in five has tags. The same ones for the same seed.
 */
export function* generatedArticles(count: number, seed = 7): Generator<Generated> {
  const random = randomNumbers(seed);
  const rank = zipfRanks(50_000, random);
  const chosenIds = randomNumbers(seed + 1);
  for (let at = 0; at < count; at += 1) {
    const moment = firstDay + Math.floor(random() * days) * day;
    const { language, script } = languageAt(random() * 100);
    const words = (many: number) =>
      textOf(
        Array.from({ length: many }, () => wordOf(rank(), script)),
        script,
      );
    const content = contentOf({ at, moment, language, random, words, id: ulid(moment, chosenIds) });
    yield { content, state: random() < 0.2 ? tagged(random, content.savedAt) : null };
  }
}

function languageAt(point: number): { language: string; script: Script } {
  return languages.find(({ upTo }) => point < upTo) ?? { language: 'en', script: 'latin' };
}

function tagged(random: () => number, at: string): ArticleState {
  const tags = [...new Set([0, 1].map(() => `tag-${Math.floor(200 * random() ** 3)}`))];
  const stamp = { at, by: 'bench' };
  const clock = { ...emptyState().clock, tags: Object.fromEntries(tags.map((tag) => [tag, stamp])) };
  return { ...emptyState(), rev: 1, tags, clock };
}

interface Making {
  at: number;
  moment: number;
  language: string;
  id: string;
  random: () => number;
  words: (many: number) => string;
}

function contentOf({ at, moment, language, id, random, words }: Making): ArticleContent {
  const wordCount = 200 + Math.floor(random() * 800);
  const paragraphs = Array.from({ length: Math.ceil(wordCount / 50) }, () => `${words(50)}.`);
  const text = paragraphs.join('\n\n');
  const date = new Date(moment).toISOString();
  const url = `https://gazette${at % 40}.example/${at}`;
  const author = Math.floor(3_000 * random() ** 2);
  return {
    format: 'coupure/article@1',
    id,
    rev: 1,
    url,
    canonicalUrl: url,
    title: words(9),
    standfirst: words(20),
    kind: 'article',
    authors: [{ name: `${wordOf(author)} ${wordOf(author * 7)}`, role: 'author', url: null }],
    publisher: { name: `The Gazette of ${wordOf(at % 40)}`, url: null },
    section: wordOf(at % 12),
    keywords: [],
    publishedAt: date.slice(0, 10),
    modifiedAt: null,
    language,
    direction: 'ltr',
    dateline: null,
    wire: [],
    licence: null,
    accessible: null,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    text,
    wordCount,
    excerpt: text.slice(0, 200),
    provenance: { title: 'json-ld' },
    rivals: {},
    photos: random() < 0.12 ? [0, 1].map((photo) => photoOf(`${url}/${photo}.jpg`, words, random)) : [],
    captures: [
      {
        at: date,
        method: 'fetch',
        requestedUrl: url,
        finalUrl: url,
        redirects: [],
        status: 200,
        headers: {},
        agent: 'Coupure',
        health: [],
        originals: [],
      },
    ],
    savedAt: date,
    updatedAt: date,
  };
}
