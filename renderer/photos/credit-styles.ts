import type { Credit } from '../../shared/credit.ts';

/** The ways in which a credit is copied: as it was printed, as names, and as a newspaper prints it. */
export const creditStyles = ['printed', 'names', 'photo'] as const;
/** A way in which a credit is copied. */
export type CreditStyle = (typeof creditStyles)[number];

/**
 * A credit as one line to paste: `Photo by Alex Example/AFP` as printed, `Alex Example/AFP`, or
 * `Photo: Alex Example/AFP` as `asPhoto` words it. Where no name was read, what was printed stands for it.
 */
export function creditText(credit: Credit, style: CreditStyle, asPhoto: (names: string) => string): string {
  if (style === 'printed') return credit.raw;
  const names = namesOf(credit);
  if (names === '') return credit.raw;
  return style === 'photo' ? asPhoto(names) : names;
}

function namesOf({ creators, agencies }: Credit): string {
  const people = creators.map(({ name }) => name).join(', ');
  return [people, ...agencies.map(({ name }) => name)].filter((name) => name !== '').join('/');
}
