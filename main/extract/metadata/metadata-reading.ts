import type { Metadata } from '../../../shared/metadata.ts';

/** What was read about an article from its page. */
export interface MetadataReading {
  values: Metadata & { canonicalUrl: string | null; accessible: boolean | null };
  /** For each field that has a value, where it was read: `json-ld`, `meta[og:title]`, `h1`, `byline`… */
  provenance: Record<string, string>;
  /** For each field, what other sources say, where they say something else. */
  rivals: Record<string, { value: unknown; source: string }[]>;
  /** What the page declares as its language; `values.language` is its tag, until the text is known. */
  declaredLanguage: string | null;
  /** Where on the page the values stand: the body leaves these out, as the article shows them already. */
  elements: MetadataElements;
}

/** The elements of the page that print a value. */
export interface MetadataElements {
  headline: Element | null;
  standfirst: Element | null;
  bylines: readonly Element[];
  dates: readonly Element[];
}
