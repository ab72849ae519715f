import type { Credit } from '../../../../shared/credit.ts';

/** A credit printed again from what was read of it, as a wire prints its photos. */
export function printCredit(credit: Credit): string {
  const sources = credit.agencies.map(({ name }) => name).filter((name) => !credit.courtesy.includes(name));
  const names = [credit.creators.map(({ name }) => name).join(', '), ...sources].filter(
    (name) => name !== '',
  );
  const statements = [
    ...(credit.handout ? ['Handout'] : []),
    ...(credit.pool ? ['Pool'] : []),
    ...(credit.filePhoto ? ['File Photo'] : []),
    ...(credit.licence === null ? [] : [credit.licence]),
  ];
  return `Photo: ${[...names, ...statements].join(' / ')}`;
}
