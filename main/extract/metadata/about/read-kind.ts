import type { Metadata } from '../../../../shared/metadata.ts';
import type { Offer } from '../offer.ts';
import type { Evidence } from '../page/evidence.ts';
import { foldText } from '../page/fold.ts';
import { galleryWords, interviewWords, liveWords, opinionWords, videoWords } from './kind-words.ts';

type Kind = Metadata['kind'];

/** Types of structured data that say what sort of piece it is. */
const typed: Readonly<Record<string, Kind>> = {
  liveblogposting: 'live',
  opinionnewsarticle: 'opinion',
  interview: 'interview',
  imagegallery: 'gallery',
  mediagallery: 'gallery',
};

const worded: readonly (readonly [ReadonlySet<string>, Kind])[] = [
  [liveWords, 'live'],
  [opinionWords, 'opinion'],
  [interviewWords, 'interview'],
  [galleryWords, 'gallery'],
  [videoWords, 'video'],
];

/** What else is known about the piece by then. */
interface Known {
  title: string;
  section: string | null;
  /** Whether only agencies are named as its makers. */
  isWire: boolean;
}

/** All that says what sort of piece it is. An article is what nothing else is said of. */
export function kindOffers(evidence: Evidence, known: Known): Offer<Kind>[] {
  return [
    ...typeOffers(evidence),
    ...wordOffers([known.section ?? ''], 'section'),
    ...wordOffers(rubricsIn(known.title), 'title'),
    ...wordOffers(pathOf(evidence.page.url), 'url'),
    ...(known.isWire ? [{ value: 'wire' as const, source: 'byline' }] : []),
    { value: 'article', source: 'made' },
  ];
}

function typeOffers({ articles, meta }: Evidence): Offer<Kind>[] {
  const [first] = articles;
  const offers: Offer<Kind>[] = [];
  for (const type of first?.types ?? []) {
    const kind = typed[type];
    if (first && kind) offers.push({ value: kind, source: first.source });
  }
  if (first?.types.includes('videoobject')) offers.push({ value: 'video', source: first.source });
  if (/^video\b/.test(meta.first('og:type') ?? '')) offers.push({ value: 'video', source: 'meta[og:type]' });
  return offers;
}

function wordOffers(texts: readonly string[], source: string): Offer<Kind>[] {
  const folded = texts.map(foldText);
  return worded.flatMap(([words, kind]) =>
    folded.some((text) => words.has(text)) ? [{ value: kind, source }] : [],
  );
}

/** What a headline sets before or behind itself: "Liveblog: …", "… – im Interview". */
function rubricsIn(title: string): string[] {
  const parts = title.split(/\s*(?:[:|+•]|\s[-–—]\s)\s*/u);
  const [first = ''] = parts;
  return parts.length > 1 ? [first, parts.at(-1) ?? ''] : [];
}

/** The folders of an address, without the last part, which is the headline again. */
function pathOf(url: string | null): string[] {
  if (url === null) return [];
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/);
  return path.split('/').slice(0, -1);
}
