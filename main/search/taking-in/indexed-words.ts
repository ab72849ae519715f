import type { ArticleContent } from '../../../shared/article.ts';
import type { Credit } from '../../../shared/credit.ts';
import type { Photo } from '../../../shared/photo.ts';
import { foldedText } from '../../../shared/query/index.ts';
import type { ArticleState } from '../../../shared/state.ts';
import { agencyWord, gap } from '../separators.ts';
import { addressesOf, hostsOf, readable } from './addresses.ts';

/** The words of an article, by the columns of `words`. */
export function articleWords(content: ArticleContent, state: ArticleState) {
  const { photos } = content;
  return {
    title: indexed(content.title),
    standfirst: indexed(content.standfirst),
    text: indexed(content.text),
    author: indexed(...content.authors.map(({ name }) => name)),
    publisher: indexed(content.publisher?.name),
    section: indexed(content.section),
    topic: indexed(...content.keywords, content.dateline, ...content.wire),
    caption: indexed(...photos.map(({ caption }) => caption)),
    credit: indexed(...photos.flatMap(({ credit }) => creditTexts(credit))),
    note: indexed(...notesOf(state)),
  };
}

/** The words of an article's addresses, by the columns of `addresses`. */
export function addressWords(content: ArticleContent) {
  const addresses = addressesOf(content);
  return {
    // The gap after a host is its end: `site:gazette.example` does not mean gazette.example.org.
    site: hostsOf(addresses)
      .map((host) => `${indexed(host)} ${gap}`)
      .join(' '),
    url: indexed(...addresses.map(readable)),
  };
}

/** The words of a photo, by the columns of `photo_words`. */
export function photoWords({ caption, credit }: Photo) {
  const agencies = credit?.agencies ?? [];
  const ids = agencies.flatMap(({ id }) => (id === null ? [] : [agencyWord(id)]));
  return {
    caption: indexed(caption),
    credit: indexed(...creditTexts(credit)),
    photographer: indexed(...(credit?.creators ?? []).map(({ name }) => name)),
    agency: [indexed(...agencies.map(({ name }) => name), ...(credit?.courtesy ?? [])), ...ids].join(
      ` ${gap} `,
    ),
  };
}

/** What the reader wrote to an article: the notes, and those at highlights. */
export function notesOf(state: ArticleState): string[] {
  return [state.notes, ...state.highlights.map(({ note }) => note)].filter((note) => note.trim() !== '');
}

/** A credit as printed, and the names that were read from it where they are written otherwise. */
function creditTexts(credit: Credit | null): string[] {
  if (!credit) return [];
  const names = [...credit.creators, ...credit.agencies].map(({ name }) => name);
  const printed = ` ${indexed(credit.raw)} `;
  const others = [...names, ...credit.courtesy].filter((name) => !printed.includes(` ${indexed(name)} `));
  return [credit.raw, ...new Set(others)];
}

function indexed(...texts: (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? [foldedText(text)] : [])).join(` ${gap} `);
}
