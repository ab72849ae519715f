import type { Agency } from '../../../shared/credit.ts';

const names: Record<string, string> = {
  afp: 'AFP',
  ap: 'AP',
  dpa: 'dpa',
  efe: 'EFE',
  ansa: 'ANSA',
  reuters: 'Reuters',
};

/** The agency, outlet, stock site, institution or platform of that name in any spelling or script; null if unknown to our data. */
export function knownAgency(name: string): Agency | null {
  const id = name.trim().toLowerCase();
  const usual = names[id];
  return usual === undefined ? null : { id, name: usual };
}

/** The ids of all agencies that go by the name `text` in any spelling or script, for `agency:` in a search; empty if none does. */
export function agencyIdsOf(text: string): string[] {
  const agency = knownAgency(text);
  return agency?.id ? [agency.id] : [];
}
