import { describe, expect, it } from 'vitest';
import { agencyQuery, creditLine, photographerQuery } from '../../../../renderer/photos/credit-line.ts';
import type { Credit } from '../../../../shared/credit.ts';
import { parseQuery } from '../../../../shared/query/index.ts';
import { english } from '../english.ts';

function sampleCredit(of: Partial<Credit>): Credit {
  const nothing = { creators: [], agencies: [], courtesy: [], licence: null, rights: null };
  const flags = { handout: false, filePhoto: false, pool: false };
  return { raw: 'AS PRINTED', source: 'figcaption', ...nothing, ...flags, ...of };
}

const textOf = (credit: Credit) =>
  creditLine(credit, english.t)
    .map(({ text }) => text)
    .join('');

const mary = { name: 'Mary-Eve de la Tour', role: 'photographer' };
const afp = { id: 'afp', name: 'AFP' };

describe('a credit line', () => {
  it('names the photographer and the agency', () => {
    const credit = sampleCredit({ creators: [mary], agencies: [afp] });
    expect(textOf(credit)).toBe('Mary-Eve de la Tour / AFP');
  });

  it('names several of each, in the order in which they were printed', () => {
    const other = { name: 'Ann Sample', role: 'photographer' };
    const pool = { id: null, name: 'Harbour Office' };
    const credit = sampleCredit({ creators: [mary, other], agencies: [pool, afp] });
    expect(textOf(credit)).toBe('Mary-Eve de la Tour, Ann Sample / Harbour Office / AFP');
  });

  it('adds what else was said', () => {
    const credit = sampleCredit({ agencies: [afp], handout: true, filePhoto: true, licence: 'CC BY 4.0' });
    expect(textOf(credit)).toBe('AFP · handout · file photo · CC BY 4.0');
  });

  it('is as printed where no name could be read', () => {
    expect(textOf(sampleCredit({ raw: 'D. R.', handout: true }))).toBe('D. R.');
  });

  it('leads from each name to all photos of it, and from nothing else', () => {
    const parts = creditLine(sampleCredit({ creators: [mary], agencies: [afp], pool: true }), english.t);
    expect(parts.filter(({ query }) => query !== null)).toEqual([
      { text: 'Mary-Eve de la Tour', query: 'photographer:"Mary-Eve de la Tour"' },
      { text: 'AFP', query: 'agency:"afp"' },
    ]);
  });

  it('asks for an agency by its id, and by its name where our data has none', () => {
    expect(agencyQuery({ id: 'reuters', name: 'رويترز' })).toBe('agency:"reuters"');
    expect(agencyQuery({ id: null, name: 'Harbour Office' })).toBe('agency:"Harbour Office"');
  });

  it('cannot be led out of its quotes by a name', () => {
    const query = photographerQuery('Ann "Annie" Sample');
    expect(parseQuery(query).problems).toEqual([]);
    expect(parseQuery(query).query).toMatchObject({ kind: 'words', field: 'photographer' });
  });
});
