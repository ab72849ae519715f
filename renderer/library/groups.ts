import type { Row, Sort } from '../../shared/rows.ts';
import type { Settings } from '../../shared/settings.ts';
import type { ListRequest } from '../bridge/keys.ts';
import type { I18n } from '../i18n/use-i18n.tsx';
import { type Group, groupOfTime } from './day-groups.ts';
import { requestOf } from './request.ts';
import type { View } from './view.tsx';

/** The list that a view asks for: under the headings of publishers it is ordered by them. */
export function requestInGroups(view: View, sort: Sort, grouping: Settings['grouping']): ListRequest {
  const request = requestOf(view, sort);
  return grouping === 'publisher' ? { ...request, sort: 'publisher' } : request;
}

/** The heading that a row stands under; null where the list has none. */
export function groupOf(
  row: Row,
  { grouping, sort, now }: { grouping: Settings['grouping']; sort: Sort; now: Date },
  i18n: I18n,
): Group | null {
  if (grouping === 'none') return null;
  if (sort === 'publisher') return groupOfPublisher(row, i18n);
  return groupOfTime(row, sort, now, i18n);
}

function groupOfPublisher({ publisher }: Row, { t, locale }: I18n): Group {
  if (publisher === null) return { key: '', label: t('list.no-publisher') };
  return { key: publisher.toLocaleLowerCase(locale), label: publisher };
}
