import type { ArticleContent } from '../../shared/article.ts';
import type { Photo } from '../../shared/photo.ts';
import type { TextField } from '../../shared/query/index.ts';
import type { ArticleState } from '../../shared/state.ts';

/** Which fields of an article are empty: one bit each, in this order. */
const articleFields: TextField[] = [
  ...(['title', 'text', 'author', 'publisher', 'site', 'section', 'tag', 'collection'] as const),
  ...(['lang', 'note', 'url'] as const),
];

const photoFields: TextField[] = ['caption', 'credit', 'photographer', 'agency'];

/** The bit that says that this field of an article is empty; 0 for a field no article has. */
export function articleBit(field: TextField): number {
  return bitOf(articleFields, field);
}

/** The bit that says that this field of a photo is empty. */
export function photoBit(field: TextField): number {
  return bitOf(photoFields, field);
}

function bitOf(fields: TextField[], field: TextField): number {
  const index = fields.indexOf(field);
  return index === -1 ? 0 : 1 << index;
}

/** The empty fields of an article. `notes` are those that say something. */
export function articleLacks(content: ArticleContent, state: ArticleState, notes: string[]): number {
  const hasUrl = content.url !== null || content.canonicalUrl !== null;
  const empty: Partial<Record<TextField, boolean>> = {
    title: content.title.trim() === '',
    text: content.text.trim() === '',
    author: content.authors.length === 0,
    publisher: content.publisher === null,
    site: !hasUrl,
    section: content.section === null,
    tag: state.tags.length === 0,
    collection: state.collections.length === 0,
    lang: content.language === null,
    note: notes.length === 0,
    url: !hasUrl,
  };
  return bitsOf(articleFields, empty);
}

/** The empty fields of a photo. */
export function photoLacks({ caption, credit }: Photo): number {
  return bitsOf(photoFields, {
    caption: !caption,
    credit: credit === null,
    photographer: !credit?.creators.length,
    agency: !credit?.agencies.length,
  });
}

function bitsOf(fields: TextField[], empty: Partial<Record<TextField, boolean>>): number {
  return fields.reduce((bits, field) => (empty[field] ? bits | bitOf(fields, field) : bits), 0);
}
