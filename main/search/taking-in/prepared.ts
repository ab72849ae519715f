import { createHash } from 'node:crypto';
import { referencedHashes } from '../../../shared/article.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { photoLacks } from '../lacks.ts';
import type { IndexEntry } from '../search-index.ts';
import { addressKeysOf } from './addresses.ts';
import { articleColumns, type Columns } from './article-columns.ts';
import { type Facet, facetsOf } from './facets.ts';
import { addressWords, articleWords, notesOf, photoWords } from './indexed-words.ts';
import { rowOf } from './row-of.ts';
import { packTexts } from './shown-texts.ts';
import { signatureOf } from './signature.ts';
import type { WordForm, WordsSeen } from './word-forms.ts';

/** What changes with a click: everything of an article but its words. */
export interface Outline {
  id: ArticleId;
  columns: Columns;
  /** What the list shows, as JSON. */
  row: string;
  facets: Facet[];
  tags: string[];
  collections: string[];
  trashed: boolean;
  /** Tells whether the words are as they were. */
  digest: string;
}

/** What is looked for in an article, ready for its tables. */
export interface Texts {
  words: Columns;
  addresses: Columns;
  shown: Uint8Array;
  addressKeys: string[];
  hashes: string[];
  photos: { lacks: number; words: Columns }[];
  /** Its words that were not seen in other articles yet. */
  forms: WordForm[];
  /** What its text is told from others by; null for one too short to tell. */
  signature: Uint8Array | null;
}

/** An article as it goes into the tables. Plain values alone: it may be made in one thread and put in by another. */
export interface Prepared {
  outline: Outline;
  texts: Texts;
}

/** Everything that can be worked out without the index. */
export function prepared(entry: IndexEntry, seen: WordsSeen): Prepared {
  return { outline: outlineOf(entry), texts: textsOf(entry, seen) };
}

/** The cheap part of it. */
export function outlineOf(entry: IndexEntry): Outline {
  const { content, state, trashed } = entry;
  return {
    id: content.id,
    columns: articleColumns(entry),
    row: JSON.stringify(rowOf(content, state)),
    facets: facetsOf(content, state),
    tags: [...new Set(state.tags)],
    collections: [...new Set(state.collections)],
    trashed,
    digest: digestOf(entry),
  };
}

/** The dear part of it: the words. */
export function textsOf({ content, state }: IndexEntry, seen: WordsSeen): Texts {
  const words = articleWords(content, state);
  return {
    words,
    addresses: addressWords(content),
    shown: packTexts(content, state),
    addressKeys: addressKeysOf(content),
    hashes: referencedHashes(content),
    photos: content.photos.map((photo) => ({ lacks: photoLacks(photo), words: photoWords(photo) })),
    forms: seen.unseen(words, content.language),
    signature: signatureOf(words.text),
  };
}

function digestOf({ content, state }: IndexEntry): string {
  const { updatedAt: _, rev: __, html: ___, ...lasting } = content;
  return createHash('sha1')
    .update(JSON.stringify([lasting, notesOf(state)]))
    .digest('base64');
}
