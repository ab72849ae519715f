import type { PageDocument } from '../document/index.ts';
import {
  authorshipInPrint,
  type MetadataReading,
  type PageDates,
  pageDates,
  readDate,
} from '../metadata/index.ts';
import type { Trace } from '../trace.ts';
import type { RuledPage } from './apply-rule.ts';
import { type RuledField, ruledFields } from './rule/rule-schema.ts';
import type { Stated } from './stated.ts';

/** What a rule reads for a field, and the elements that print it. */
interface Ruled<Value> {
  value: Value;
  elements: readonly Element[];
}

/**
 * The metadata with what a rule says about it: its value is in force, and what general reading says instead stays as
 * the first rival. A rule that finds nothing changes nothing.
 */
export function withRule(
  metadata: MetadataReading,
  ruled: RuledPage,
  page: PageDocument,
  trace: Trace,
): MetadataReading {
  const { stated, source } = ruled;
  const dates = pageDates({ page }, metadata.declaredLanguage);
  const title = textIn(stated.title);
  const standfirst = textIn(stated.standfirst);
  const section = textIn(stated.section);
  const publishedAt = dateIn(stated.publishedAt, dates);
  const modifiedAt = dateIn(stated.modifiedAt, dates);
  const people = peopleIn(stated.authors);
  const read = { title, standfirst, section, publishedAt, modifiedAt, authors: people };
  const changed = Object.entries(read).reduce(
    (before, [field, found]) => (found ? inForce(before, field, found.value, source) : before),
    metadata,
  );
  tellOfUnread(read, ruled, trace);
  const wire = people?.wire ?? [];
  const { elements } = metadata;
  return {
    ...changed,
    values: {
      ...changed.values,
      ...(title && { title: title.value }),
      ...(standfirst && { standfirst: standfirst.value }),
      ...(section && { section: section.value }),
      ...(publishedAt && { publishedAt: publishedAt.value }),
      ...(modifiedAt && { modifiedAt: modifiedAt.value }),
      ...(people && { authors: people.value }),
      wire: [...new Set([...changed.values.wire, ...wire])],
    },
    elements: {
      headline: printedOnPage(title) ?? elements.headline,
      standfirst: printedOnPage(standfirst) ?? elements.standfirst,
      bylines: [...new Set([...(people?.elements ?? []), ...elements.bylines])],
      dates: [
        ...new Set([...(publishedAt?.elements ?? []), ...(modifiedAt?.elements ?? []), ...elements.dates]),
      ],
    },
  };
}

/** What was found and is no date, or names nobody, is not silently passed over. */
function tellOfUnread(
  read: Record<RuledField, Ruled<unknown> | null>,
  { stated }: RuledPage,
  trace: Trace,
): void {
  for (const field of ruledFields) {
    const [first] = stated[field].flat();
    if (first && read[field] === null)
      trace.chose('site rule', `${field}: nothing read`, `“${first.text.slice(0, 80)}”; read as on any page`);
  }
}

/** The rule as the source of a field; the value so far as its first rival, where it is another. */
function inForce(before: MetadataReading, field: string, value: unknown, source: string): MetadataReading {
  const general: unknown = Object.entries(before.values).find(([name]) => name === field)?.[1];
  const formerly = before.provenance[field];
  const isSame = JSON.stringify(general) === JSON.stringify(value);
  const rivals = (before.rivals[field] ?? []).filter(
    (rival) => JSON.stringify(rival.value) !== JSON.stringify(value),
  );
  if (!isSame && formerly !== undefined) rivals.unshift({ value: general, source: formerly });
  const { [field]: _, ...others } = before.rivals;
  return {
    ...before,
    provenance: { ...before.provenance, [field]: source },
    rivals: rivals.length > 0 ? { ...others, [field]: rivals } : others,
  };
}

function textIn(stated: RuledPage['stated'][RuledField]): Ruled<string> | null {
  const [first] = stated.flat();
  return first ? { value: first.text, elements: [first.element] } : null;
}

function dateIn(stated: RuledPage['stated'][RuledField], dates: PageDates): Ruled<string> | null {
  for (const { element, text } of stated.flat()) {
    const value = readDate(text, dates);
    if (value !== null) return { value, elements: [element] };
  }
  return null;
}

/** All that one selector finds are the authors; the next one is asked where it names nobody. */
function peopleIn(stated: RuledPage['stated'][RuledField]) {
  for (const found of stated) {
    const read = found.map(({ text }) => authorshipInPrint(text));
    const value = uniqueByName(read.flatMap(({ authors }) => authors));
    const wire = read.flatMap(({ wire }) => wire);
    if (value.length > 0 || wire.length > 0) return { value, wire, elements: elementsOf(found) };
  }
  return null;
}

function uniqueByName<Person extends { name: string }>(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name.toLowerCase(), person])).values()];
}

function elementsOf(stated: readonly Stated[]): Element[] {
  return stated.map(({ element }) => element);
}

/** A value out of the head is printed nowhere. */
function printedOnPage(ruled: Ruled<unknown> | null): Element | null {
  const [element] = ruled?.elements ?? [];
  return element?.closest('body') ? element : null;
}
