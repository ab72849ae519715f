import type { PageDocument } from '../document/index.ts';
import { settleLanguage } from '../language/index.ts';
import type { StructuredData } from '../structured-data/index.ts';
import { accessOffers } from './about/access-offers.ts';
import { canonicalOffers } from './about/canonical-offers.ts';
import { licenceOffers } from './about/licence-offers.ts';
import { publisherOffers } from './about/publisher-offers.ts';
import { kindOffers } from './about/read-kind.ts';
import { standfirstOffers } from './about/standfirst-offers.ts';
import { keywordOffers, sectionOffers } from './about/subject-offers.ts';
import { readDates } from './dates/read-dates.ts';
import { headlineOffers } from './headline/read-headline.ts';
import type { MetadataReading } from './metadata-reading.ts';
import { type Settled, settle } from './offer.ts';
import { declaredLanguage } from './page/declared-language.ts';
import { type Evidence, gatherEvidence } from './page/evidence.ts';
import { foldText } from './page/fold.ts';
import { readPeople } from './people/read-people.ts';
import { precedence } from './precedence.ts';

/** Reads what the article is about. */
export function readMetadata(page: PageDocument, structured: StructuredData): MetadataReading {
  const evidence = gatherEvidence(page, structured);
  const language = declaredLanguage(evidence);
  const title = settle(headlineOffers(evidence), precedence.title, foldText);
  const headline = printedIn(title);
  const standfirst = settle(standfirstOffers(evidence, headline), precedence.standfirst, foldText);
  const people = readPeople(evidence, headline);
  const dates = readDates(evidence, headline, language?.value ?? null);
  const subject = readSubject(evidence, title.chosen?.value ?? '', people.isWire);
  const access = readAccess(evidence, headline);
  const { publishedAt, modifiedAt } = dates;
  const fields = {
    title,
    standfirst,
    authors: people.authors,
    publishedAt,
    modifiedAt,
    ...subject,
    ...access,
  };
  return {
    values: {
      title: title.chosen?.value ?? '',
      ...valuesOf({ standfirst, publishedAt, modifiedAt, ...access }),
      publisher: subject.publisher.chosen?.value ?? null,
      section: subject.section.chosen?.value ?? null,
      kind: subject.kind.chosen?.value ?? 'article',
      keywords: subject.keywords.chosen?.value ?? [],
      authors: people.authors.chosen?.value ?? [],
      wire: people.wire,
      dateline: people.dateline?.place ?? null,
      ...settleLanguage(language?.value ?? null, ''),
    },
    provenance: {
      ...provenanceOf(fields),
      ...(language ? { language: language.source } : {}),
      ...(people.dateline ? { dateline: people.dateline.source } : {}),
    },
    rivals: rivalsOf(fields),
    declaredLanguage: language?.value ?? null,
    elements: {
      headline,
      standfirst: standfirst.chosen?.element ?? null,
      bylines: people.elements,
      dates: dates.elements,
    },
  };
}

/** The element that prints the headline, though another source may have been believed. */
function printedIn({ chosen, rivals }: Settled<string>): Element | null {
  return chosen?.element ?? rivals.find(({ element }) => element)?.element ?? null;
}

function readSubject(evidence: Evidence, title: string, isWire: boolean) {
  const section = settle(sectionOffers(evidence), precedence.section, foldText);
  const known = { title, section: section.chosen?.value ?? null, isWire };
  return {
    section,
    kind: settle(kindOffers(evidence, known), precedence.kind),
    publisher: settle(publisherOffers(evidence), precedence.publisher, ({ name }) => foldText(name)),
    keywords: settle(keywordOffers(evidence), precedence.keywords),
  };
}

function readAccess(evidence: Evidence, headline: Element | null) {
  return {
    canonicalUrl: settle(canonicalOffers(evidence), precedence.canonicalUrl),
    accessible: settle(accessOffers(evidence), precedence.accessible),
    licence: settle(licenceOffers(evidence, headline), precedence.licence),
  };
}

/** The values in force; null where no source says anything. */
function valuesOf<T extends Record<string, Settled<unknown>>>(
  fields: T,
): { [K in keyof T]: (T[K] extends Settled<infer V> ? V : never) | null };
function valuesOf(fields: Record<string, Settled<unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { chosen }]) => [name, chosen?.value ?? null]),
  );
}

function provenanceOf(fields: Record<string, Settled<unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { chosen }]) => (chosen ? [[name, chosen.source]] : [])),
  );
}

/** What other sources say; a field of which they say the same has none. */
function rivalsOf(fields: Record<string, Settled<unknown>>): MetadataReading['rivals'] {
  const named = Object.entries(fields).map(
    ([name, { rivals }]) => [name, rivals.map(({ value, source }) => ({ value, source }))] as const,
  );
  return Object.fromEntries(named.filter(([, rivals]) => rivals.length > 0));
}
