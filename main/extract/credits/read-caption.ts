import type { Credit, CreditSource, ParsedCaption } from '../../../shared/credit.ts';
import { knownAgency } from './known-agency.ts';

/** Parts a caption as printed from the credit in it. Where no credit is certain, the caption stays whole. */
export function readCaption(text: string, source: CreditSource): ParsedCaption {
  const slash = text.lastIndexOf('/');
  const tail = text.slice(slash + 1);
  if (slash < 0 || knownAgency(tail) === null) return { caption: text.trim() || null, credit: null };
  const start = text.lastIndexOf('. ', slash) + 1;
  return {
    caption: text.slice(0, start).trim() || null,
    credit: readCredit(text.slice(start).trim(), source),
  };
}

/** Reads text that is known to be a credit: an element of its own, or an embedded field. Null for empty text. */
export function readCredit(text: string, source: CreditSource): Credit | null {
  const raw = text.trim();
  if (raw === '') return null;
  const parts = raw
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agencies = parts.flatMap((part) => knownAgency(part) ?? []);
  const creators = parts
    .filter((part) => knownAgency(part) === null)
    .map((name) => ({ name, role: 'photographer' }));
  return {
    raw,
    creators,
    agencies,
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    source,
  };
}
