/**
 * The grammar of photo credits: a caption as printed → the caption and its credit, read as data.
 * Pure; every pattern runs in linear time.
 */

export { withoutLabel } from './caption/without-label.ts';
export { isCreditAlone } from './is-credit-alone.ts';
export { agencyIdsOf, isNewsAgency, knownAgency, usualAgencyName } from './known-agency.ts';
export { readCaption } from './read-caption.ts';
export { readCredit } from './read-credit.ts';
