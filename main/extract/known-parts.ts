import type { KnownParts } from './body/index.ts';
import type { MetadataReading } from './metadata/index.ts';

/** What of the metadata the body need not say again. */
export function knownParts({ values, elements }: MetadataReading): KnownParts {
  return {
    headline: values.title || null,
    standfirst: values.standfirst,
    authors: values.authors.map(({ name }) => name),
    elements: {
      headline: elements.headline,
      standfirst: elements.standfirst,
      small: [...elements.bylines, ...elements.dates],
    },
  };
}
