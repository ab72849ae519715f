import type { Agency } from '../../../shared/credit.ts';
import { wireTable } from './data/agencies/wire.ts';
import { agencySpellings } from './lexicon/agency-tables.ts';
import { meaningOf } from './lexicon/lexicon.ts';

/** The agency, outlet, stock site, institution or platform of that name in any spelling or script; null if unknown to our data. */
export function knownAgency(name: string): Agency | null {
  const agency = meaningOf(name)?.agencies[0];
  return agency === undefined ? null : { id: agency.id, name: agency.name };
}

/** The ids of all agencies that go by the name `text` in any spelling or script, for `agency:` in a search; empty if none does. */
export function agencyIdsOf(text: string): string[] {
  return [...new Set((meaningOf(text)?.agencies ?? []).map((agency) => agency.id))];
}

let usualNames: ReadonlyMap<string, string> | null = null;

/** The name under which our data lists an agency, whatever a credit calls it: `Reuters` for `رويترز`. Null if unknown to our data. */
export function usualAgencyName(id: string): string | null {
  usualNames ??= new Map(
    agencySpellings()
      .reverse()
      .map((spelling) => [spelling.id, spelling.name]),
  );
  return usualNames.get(id) ?? null;
}

const newsAgencies = new Set(
  wireTable
    .trim()
    .split('\n')
    .map((line) => line.split(' | ')[0]),
);

/** Whether what goes by that name sells news to outlets: an outlet, a stock site or an institution does not. */
export function isNewsAgency(name: string): boolean {
  return agencyIdsOf(name).some((id) => newsAgencies.has(id));
}
