import type { Agency, Credit } from '../../shared/credit.ts';
import type { Translate } from '../i18n/translator.ts';

/** A piece of a credit line. One with a `query` leads to all photos of that photographer or agency. */
export interface CreditPart {
  text: string;
  query: string | null;
}

const plain = (text: string): CreditPart => ({ text, query: null });

/** A value as the query language takes it: quoted, without quotes of its own. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', ' ').trim()}"`;
}

/** The query that finds all photos of a photographer. */
export function photographerQuery(name: string): string {
  return `photographer:${quoted(name)}`;
}

/** The query that finds all photos of an agency, in every spelling where our data knows it. */
export function agencyQuery({ id, name }: Agency): string {
  return `agency:${quoted(id ?? name)}`;
}

function joined(parts: CreditPart[], separator: string): CreditPart[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain(separator), part]));
}

function remarks(credit: Credit, t: Translate): string[] {
  return [
    credit.handout && t('credit.handout'),
    credit.pool && t('credit.pool'),
    credit.filePhoto && t('credit.file-photo'),
    credit.licence,
  ].filter((remark) => typeof remark === 'string');
}

/**
 * A credit as a newspaper sets it: `Alex Example / AFP · handout`. What could not be read as names is shown as it
 * was printed.
 */
export function creditLine(credit: Credit, t: Translate): CreditPart[] {
  const creators = credit.creators.map(({ name }) => ({ text: name, query: photographerQuery(name) }));
  const agencies = credit.agencies.map((agency) => ({ text: agency.name, query: agencyQuery(agency) }));
  const named = [joined(creators, ', '), joined(agencies, ' / ')].filter((parts) => parts.length > 0);
  if (named.length === 0) return [plain(credit.raw)];
  const line = named.flatMap((parts, index) => (index === 0 ? parts : [plain(' / '), ...parts]));
  return [...line, ...remarks(credit, t).map((remark) => plain(` · ${remark}`))];
}
