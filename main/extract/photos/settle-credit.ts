import type { Credit } from '../../../shared/credit.ts';
import type { Photo } from '../../../shared/photo.ts';

/**
 * A photo with one more statement of its credit: the credit where it had none, else a rival, shown beside it. Who
 * says the same as one that is there adds nothing.
 */
export function withCredit<Some extends Pick<Photo, 'credit' | 'rivals'>>(photo: Some, credit: Credit): Some {
  if (photo.credit === null) return { ...photo, credit };
  if ([photo.credit, ...photo.rivals].some((known) => saysTheSame(known, credit))) return photo;
  return { ...photo, rivals: [...photo.rivals, credit] };
}

/** Two credits say the same where they print the same, or name the same people and sources. */
function saysTheSame(a: Credit, b: Credit): boolean {
  return folded([a.raw]) === folded([b.raw]) || (namesOf(a) !== '' && namesOf(a) === namesOf(b));
}

function namesOf({ creators, agencies }: Credit): string {
  return [folded(creators.map(({ name }) => name)), folded(agencies.map(({ name }) => name))]
    .filter((names) => names !== '')
    .join('|');
}

function folded(names: readonly string[]): string {
  return names
    .map((name) =>
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .sort()
    .join('/');
}
