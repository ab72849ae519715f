import type { DateTerm, DateTest } from '../../../shared/query/index.ts';
import { afterAll, statedDate } from '../dates.ts';
import { type Fragment, joined, sql } from '../fragment.ts';

/** The columns that bound a date: what it means at the earliest and at the latest. */
const columns = {
  date: { from: 'a.published_from', to: 'a.published_to' },
  saved: { from: 'a.saved', to: 'a.saved' },
  read: { from: 'a.read', to: 'a.read' },
} as const;

/** A date term as a condition over `article a`. What is not dated fulfils no test but `never`. */
export function dateCondition({ field, test }: DateTerm, now: Date): Fragment {
  const from: Fragment = { text: columns[field].from, values: [] };
  const to: Fragment = { text: columns[field].to, values: [] };
  return condition(test, from, to, (typed) => statedDate(typed, now, field === 'date'));
}

function condition(
  test: DateTest,
  from: Fragment,
  to: Fragment,
  stated: (typed: string) => string,
): Fragment {
  switch (test.kind) {
    case 'never':
      return sql`${from} IS NULL`;
    case 'before':
      return sql`${to} < ${stated(test.date)}`;
    case 'after':
      return sql`${from} > ${afterAll(stated(test.date))}`;
    case 'last':
      return sql`${from} >= ${stated(test.age)}`;
    case 'within': {
      const lower = test.from === null ? [] : [sql`${from} >= ${stated(test.from)}`];
      const upper = test.to === null ? [] : [sql`${to} < ${afterAll(stated(test.to))}`];
      return joined('AND', [...lower, ...upper]);
    }
  }
}
