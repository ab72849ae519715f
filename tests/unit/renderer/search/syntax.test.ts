import { expect, it } from 'vitest';
import { syntaxGroups } from '../../../../renderer/search/syntax.ts';
import { parseQuery } from '../../../../shared/query/index.ts';

it('every example of the search help is understood', () => {
  for (const { query } of syntaxGroups.flatMap(({ examples }) => examples)) {
    expect(parseQuery(query).problems, query).toEqual([]);
  }
});
