import { ulid } from 'ulid';
import type { ArticleContent } from '../../../shared/article.ts';
import { randomNumbers, wordOf, zipfRanks } from './words.ts';

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2010, 0, 1);
const agencies = ['AFP', 'Reuters', 'AP', 'dpa', 'EFE', 'ANSA'];

/** Articles of some 600 words over a vocabulary of 50,000, with two photos each; the same ones in every run. */
export function* generatedArticles(count: number): Generator<ArticleContent> {
  const random = randomNumbers(7);
  const rank = zipfRanks(50_000, random);
  const words = (many: number) => Array.from({ length: many }, () => wordOf(rank())).join(' ');
  for (let at = 0; at < count; at += 1) {
    const moment = firstDay + Math.floor(random() * 5_000) * day;
    yield articleOf({ at, moment, random, words });
  }
}

interface Making {
  at: number;
  moment: number;
  random: () => number;
  words: (many: number) => string;
}

function articleOf({ at, moment, random, words }: Making): ArticleContent {
  const paragraphs = Array.from({ length: 12 }, () => `${words(50)}.`);
  const text = paragraphs.join('\n\n');
  const date = new Date(moment).toISOString();
  const url = `https://gazette${at % 40}.example/${at}`;
  return {
    format: 'coupure/article@1',
    id: ulid(moment),
    rev: 1,
    url,
    canonicalUrl: url,
    title: words(9),
    standfirst: words(20),
    kind: 'article',
    authors: [{ name: `${words(1)} ${words(1)}`, role: 'author', url: null }],
    publisher: { name: `The Gazette of ${wordOf(at % 40)}`, url: null },
    section: wordOf(at % 12),
    keywords: [],
    publishedAt: date.slice(0, 10),
    modifiedAt: null,
    language: ['en', 'fr', 'de'][at % 3] ?? 'en',
    direction: 'ltr',
    dateline: null,
    wire: [],
    licence: null,
    accessible: null,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    text,
    wordCount: 600,
    excerpt: text.slice(0, 200),
    provenance: { title: 'json-ld' },
    rivals: {},
    photos: [0, 1].map((photo) =>
      photoOf(`${url}/${photo}.jpg`, words, agencies[Math.floor(random() * 6)] ?? 'AFP'),
    ),
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

function photoOf(
  src: string,
  words: (many: number) => string,
  agency: string,
): ArticleContent['photos'][number] {
  const name = `${words(1)} ${words(1)}`;
  return {
    file: null,
    src,
    alt: null,
    width: 1200,
    height: 800,
    role: 'body',
    caption: words(14),
    captionHtml: null,
    credit: {
      raw: `${name} / ${agency}`,
      creators: [{ name, role: 'photographer' }],
      agencies: [{ name: agency, id: agency.toLowerCase() }],
      courtesy: [],
      handout: false,
      filePhoto: false,
      pool: false,
      licence: null,
      rights: null,
      source: 'figcaption',
    },
    rivals: [],
  };
}
